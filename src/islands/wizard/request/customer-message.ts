import { fill } from '../../../lib/fill.ts';
import type { CustomerWords, Message } from '../../../wizard/contract/request-data.ts';

/** Stands where something is still to be filled in. */
const GAP = '…';

/** What the message is about. */
export interface Reported {
  symptom: string;
  /** Option id of the service; absent where it was not answered. */
  service: string | undefined;
  /** Number of the request. */
  number: string;
}

/** Writes the message to a customer in their language. */
export function customerMessage(
  { messages, services }: CustomerWords,
  message: Message,
  { symptom, service, number }: Reported,
): string {
  return fill(messages[message], {
    symptom: symptom.trim() || GAP,
    service: (service === undefined ? undefined : services[service]) ?? GAP,
    number: number.trim() || GAP,
  });
}
