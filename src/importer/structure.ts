import { parse, stringify } from 'yaml';
import { type NavigationNode, navigationSchema } from '../articles/navigation.ts';
import { isExternal, type Redirects, redirectsSchema } from '../articles/redirects.ts';
import { navigationFile, REDIRECTS_FILE } from '../content-files/layout.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Store } from './store.ts';

/** Saves a locale's navigation; one of no entry leaves what stands. @throws where the store cannot write */
export function saveNavigation(store: Store, locale: Locale, navigation: readonly NavigationNode[]): void {
  if (navigation.length === 0) return;
  store.write(navigationFile(locale), stringify(navigationSchema.parse(navigation), { lineWidth: 0 }));
}

/** Adds redirects to those that stand, which all locales share. @throws where the store cannot write */
export function saveRedirects(store: Store, redirects: Redirects): void {
  if (Object.keys(redirects).length === 0) return;
  const before = store.read(REDIRECTS_FILE);
  const known = before === undefined ? {} : redirectsSchema.parse(parse(before));
  store.write(REDIRECTS_FILE, stringify(joinRedirects(known, redirects), { lineWidth: 0 }));
}

/** Where locales differ, a page of the site is preferred, then the lesser name. */
function joinRedirects(a: Redirects, b: Redirects): Redirects {
  const rank = (target: string) => `${isExternal(target) ? 1 : 0}${target}`;
  const joined = { ...a };
  for (const [from, to] of Object.entries(b)) {
    const known = joined[from];
    joined[from] = known === undefined || rank(to) < rank(known) ? to : known;
  }
  return Object.fromEntries(Object.entries(joined).sort(([x], [y]) => (x < y ? -1 : 1)));
}
