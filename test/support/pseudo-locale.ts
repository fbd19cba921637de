import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Adds a locale to a content folder by the README's recipe, its words those of English with a mark of its own before
 * each, in the plural forms that the language has.
 */
export function addLocale(content: string, locale: string, mark: string): void {
  const [from, to] = [path.join(content, 'en'), path.join(content, locale)];
  mkdirSync(to, { recursive: true });
  cpSync(path.join(from, 'triage.yaml'), path.join(to, 'triage.yaml'));
  const english = JSON.parse(readFileSync(path.join(from, 'ui.json'), 'utf8')) as Record<string, string>;
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const strings = Object.entries(english).flatMap(([key, text]): [string, string][] => {
    if (/_(?:zero|one|two|few|many)$/.test(key)) return [];
    const marked = `${mark} ${text}`;
    if (!key.endsWith('_other')) return [[key, marked]];
    return forms.map((form) => [key.replace(/other$/, form), marked]);
  });
  writeFileSync(path.join(to, 'ui.json'), JSON.stringify(Object.fromEntries(strings), null, 2));
}
