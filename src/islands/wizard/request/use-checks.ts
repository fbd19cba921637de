import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Bound, FormField } from '../../../wizard/contract/request-data.ts';
import type { CustomerContact, Secret, Stretch } from '../../../wizard/request/checks.ts';
import { missingFields, type Values } from '../../../wizard/request/draft.ts';
import { boundValue } from './asked.ts';

type Checks = typeof import('../../../wizard/request/checks.ts');

/** What is to be said about the text of a case; all by field id, a field without findings is absent. */
export interface Findings {
  /** Where secrets stand, as `takeOut()` takes them. */
  secrets: Readonly<Record<string, readonly Secret[]>>;
  /** Where words stand that are not English. */
  notEnglish: Readonly<Record<string, readonly Stretch[]>>;
  /** The customer's contacts in the field of the partner's. */
  contacts: readonly CustomerContact[];
  /** Ids of required fields that are empty. */
  missing: readonly string[];
}

export interface UsedChecks extends Findings {
  /** Whether the text was looked at. No way out opens before. */
  ready: boolean;
  /** Whether the checks could not be had; `load()` tries again. */
  failed: boolean;
  /** The checks themselves once they are there, for texts that stand in no field. */
  checks: Checks | undefined;
  /** Gets the checks; called at the first use of a field, and by a way out. @returns whether they are there */
  load: () => Promise<Checks | undefined>;
}

let loading: Promise<Checks> | undefined;

/** Gets the checks once for a page; what failed is tried again. */
function loadChecks(): Promise<Checks> {
  loading ??= import('../../../wizard/request/checks.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Looks at what was typed. The checks are loaded when a field is first used, and at once where text is there already.
 *
 * @param fields those that are asked
 * @param values what stands in them
 * @param typed what of it the reader typed: what a profile filled in loads nothing
 */
export function useChecks(
  fields: readonly FormField[],
  bound: Bound,
  values: Values,
  typed: Values = values,
): UsedChecks {
  const [checks, setChecks] = useState<Checks>();
  const [failed, setFailed] = useState(false);
  const load = async () => {
    try {
      const loaded = await loadChecks();
      setChecks(loaded);
      setFailed(false);
      return loaded;
    } catch {
      setFailed(true);
      return undefined;
    }
  };
  const isTyped = Object.values(typed).some((value) => value.trim() !== '');
  useEffect(() => {
    if (isTyped && checks === undefined) void load();
  }, [isTyped]);
  const findings = useMemo(() => findingsIn(checks, fields, bound, values), [checks, fields, bound, values]);
  return { ...findings, ready: checks !== undefined, failed, checks, load };
}

/** What these checks find; before they are there, only what is missing. */
export function findingsIn(
  checks: Checks | undefined,
  fields: readonly FormField[],
  bound: Bound,
  values: Values,
): Findings {
  const typed = fields.filter(({ input }) => input === 'line' || input === 'text');
  const found = <Finding>(
    look: (text: string) => Finding[],
    among: readonly FormField[],
  ): Record<string, Finding[]> =>
    Object.fromEntries(
      among.map(({ id }) => [id, look(boundValue(values, id))] as const).filter(([, all]) => all.length > 0),
    );
  const missing = missingFields(fields, values);
  if (checks === undefined) return { secrets: {}, notEnglish: {}, contacts: [], missing };
  const { contact, tenant, customer } = bound;
  return {
    secrets: found(checks.findSecrets, typed),
    notEnglish: found(
      checks.notEnglish,
      typed.filter(({ verbatim }) => !verbatim),
    ),
    contacts: checks.findCustomerContacts({
      contact: boundValue(values, contact),
      tenant: boundValue(values, tenant),
      customer: boundValue(values, customer),
    }),
    missing,
  };
}
