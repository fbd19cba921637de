import type { Locale } from '../../../i18n/locales.ts';
import type { Filters } from '../../../search/browser/query/bundle.ts';
import { LONGEST_QUERY } from '../../../search/browser/query/query.ts';

/** What results can be narrowed by. */
const FILTERS = ['translation', 'stage'];
/** Every field of the form, by its name in the address. */
const FIELDS = ['q', 'in', ...FILTERS, 'as'];

/** What the address of the results page asks for. */
export interface AskedFor {
  query: string;
  /** The language that must match, where only one may. */
  only: Locale | undefined;
  /** Whether the query is not put into other languages. */
  asTyped: boolean;
  filters: Filters;
}

/** Reads an address: `?q=…&in=es&translation=human&stage=report&as=typed`. */
export function askedFor(parameters: URLSearchParams): AskedFor {
  const filters = FILTERS.flatMap((name) => {
    const value = parameters.get(name);
    return value === null || value === '' ? [] : [[name, value]];
  });
  return {
    query: fieldValue(parameters, 'q').trim(),
    only: parameters.get('in') || undefined,
    asTyped: parameters.get('as') === 'typed',
    filters: Object.fromEntries(filters),
  };
}

/** What a field of the form holds for an address. */
export function fieldValue(parameters: URLSearchParams, name: string): string {
  return (parameters.get(name) ?? '').slice(0, LONGEST_QUERY);
}

/**
 * Gives the address of the same page with other parameters.
 *
 * @param given value by name; an empty one takes the parameter away
 */
export function withParameters(address: string, given: Readonly<Record<string, string>>): URL {
  const url = new URL(address);
  for (const [name, value] of Object.entries(given)) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url;
}

/** The parameters of a form that was sent: a field that it left out, such as an unchecked box, is empty. */
export function sentParameters(form: Iterable<readonly [string, unknown]>): Record<string, string> {
  const sent = [...form].map(([name, value]) => [name, String(value)]);
  return Object.fromEntries([...FIELDS.map((name) => [name, '']), ...sent]);
}
