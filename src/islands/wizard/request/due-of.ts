import type { CoachData } from '../../../wizard/contract/request-data.ts';
import { dueAfterBusinessDay, dueAfterHours } from '../../../wizard/request/time/due.ts';

/** When the documented first response is due. */
export type Due =
  /** `isContract`: as the contract of the agent's profile promises, not as the entitlement documents it. */
  | { kind: 'hours'; at: Date; hours: number; isContract: boolean }
  /** One business day; `at` as far as it can be told. */
  | { kind: 'day'; at: Date }
  /** Support in another language than English, in business hours. */
  | { kind: 'local' }
  | { kind: 'undocumented' };

/**
 * Works out when the first response is due.
 *
 * @param coach what is documented for the outcome
 * @param severity option id, where it was answered
 * @param contract hours that the agent's own contract promises for it: they hold before all that is documented
 * @param isLocal whether support is asked for in another language than English
 * @param zone where the request was filed, for the business day
 */
export function dueOf(
  coach: CoachData | undefined,
  {
    severity,
    contract,
    isLocal,
    filed,
    zone,
  }: {
    severity: string | undefined;
    contract?: number | undefined;
    isLocal: boolean;
    filed: Date;
    zone: string;
  },
): Due {
  if (contract !== undefined)
    return { kind: 'hours', at: dueAfterHours(filed, contract), hours: contract, isContract: true };
  if (coach === undefined) return { kind: 'undocumented' };
  if (isLocal) return { kind: 'local' };
  if (coach === 'one-business-day') return { kind: 'day', at: dueAfterBusinessDay(filed, zone) };
  const card = coach.cards.find(({ id }) => id === severity);
  if (card === undefined) return { kind: 'undocumented' };
  return { kind: 'hours', at: dueAfterHours(filed, card.hours), hours: card.hours, isContract: false };
}
