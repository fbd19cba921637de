import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type NavigationNode, navigationSchema, slugsOf } from '../articles/navigation.ts';
import { type Redirects, redirectsSchema } from '../articles/redirects.ts';
import type { Locale } from '../i18n/locales.ts';
import { throwIfErrors } from '../lib/problem.ts';
import { parseYaml } from '../lib/yaml.ts';
import { CONTENT_DIR, displayPath } from './settings.ts';
import { LOCALES } from './strings.ts';

/** A docset's table of contents. */
export interface Navigation {
  /** Language of its titles: the locale's own, or that of the locale it was borrowed from. */
  locale: Locale;
  nodes: readonly NavigationNode[];
  /** Its articles in reading order, each once. */
  slugs: readonly string[];
}

const own = new Map(LOCALES.map((locale) => [locale, readNavigation(locale)]));

/** The table of contents of a locale; one without its own, such as English, borrows the first there is. */
export function navigationFor(locale: Locale): Navigation {
  const [borrowed] = [...own.values()].filter(({ nodes }) => nodes.length > 0);
  const navigation = own.get(locale);
  return navigation?.nodes.length ? navigation : (borrowed ?? { locale, nodes: [], slugs: [] });
}

/** Where pages that are no more lead; empty where the content has no redirects. */
export const REDIRECTS: Redirects = readRedirects();

function readNavigation(locale: Locale): Navigation {
  const file = path.join(CONTENT_DIR, locale, 'toc.yaml');
  if (!existsSync(file)) return { locale, nodes: [], slugs: [] };
  const parsed = parseYaml(readFileSync(file, 'utf8'), displayPath(file), navigationSchema, 'navigation');
  throwIfErrors(parsed.problems);
  const nodes = parsed.ok ? parsed.value : [];
  return { locale, nodes, slugs: slugsOf(nodes) };
}

function readRedirects(): Redirects {
  const file = path.join(CONTENT_DIR, 'redirects.yaml');
  if (!existsSync(file)) return {};
  const parsed = parseYaml(readFileSync(file, 'utf8'), displayPath(file), redirectsSchema, 'redirects');
  throwIfErrors(parsed.problems);
  return parsed.ok ? parsed.value : {};
}
