import { parse, stringify } from 'yaml';
import { type NavigationNode, navigationSchema } from '../articles/navigation.ts';
import { isExternal, redirectsSchema } from '../articles/redirects.ts';
import { navigationFile, REDIRECTS_FILE } from '../content-files/layout.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Store } from './store.ts';

/** Saves a locale's navigation; one of no entry leaves what stands. @throws where the store cannot write */
export function saveNavigation(store: Store, locale: Locale, navigation: readonly NavigationNode[]): void {
  if (navigation.length === 0) return;
  store.write(navigationFile(locale), stringify(navigationSchema.parse(navigation), { lineWidth: 0 }));
}

/** Adds redirects to those that stand, which all locales share. @throws where the store cannot write */
export function saveRedirects(store: Store, redirects: ReadonlyMap<string, string>): void {
  if (redirects.size === 0) return;
  const before = store.read(REDIRECTS_FILE);
  const known = before === undefined ? {} : redirectsSchema.parse(parse(before));
  const joined = joinRedirects(new Map(Object.entries(known)), redirects);
  store.write(REDIRECTS_FILE, stringify(joined, { lineWidth: 0 }));
}

/** Where locales differ, a page of the site is preferred, then the lesser name. */
function joinRedirects(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): Map<string, string> {
  const rank = (target: string) => `${isExternal(target) ? 1 : 0}${target}`;
  const joined = new Map(a);
  for (const [from, to] of b) {
    const known = joined.get(from);
    joined.set(from, known === undefined || rank(to) < rank(known) ? to : known);
  }
  return new Map([...joined].sort(([x], [y]) => (x < y ? -1 : 1)));
}
