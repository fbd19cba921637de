import type { Content } from '../../content-files/content.ts';
import { wordsOf } from '../../content-files/words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { entryOf } from '../../lib/entry.ts';
import type { WizardKey, Words } from '../../wizard/contract/words.ts';

/** The words that an island shows, by their keys without the `wizard.` prefix. @throws where one is missing */
export function islandWords<Key extends WizardKey>(
  content: Content,
  locale: Locale,
  keys: readonly Key[],
): Words<Key> {
  const { strings } = wordsOf(content, locale);
  const what = `key of content/${locale}/ui.json`;
  const entries = keys.map((key) => [key, entryOf(strings, `wizard.${key}`, what)]);
  return Object.fromEntries(entries) as Words<Key>;
}
