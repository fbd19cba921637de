import type { Locale } from '../../i18n/locales.ts';
import { localePath } from '../../i18n/paths.ts';
import type { LabelData, LabelRow } from '../../terms/label-data.ts';
import { labelKey } from '../../terms/label-text.ts';
import { termFile } from '../../terms/term-files.ts';
import { element } from './element.ts';
import { languageName } from './model/badges.ts';

/**
 * Shows above the results the term that was typed, in whatever language, with its row among the terms.
 *
 * @param slot what the line stands in: emptied where nothing is found. Its data says in how many files the terms are
 * @param isWanted whether the query is still the one asked for when the answer comes
 */
export async function showTerm(
  slot: HTMLElement,
  query: string,
  reader: Locale,
  isWanted: () => boolean,
): Promise<void> {
  slot.replaceChildren();
  const files = Number(slot.dataset['termFiles']);
  const key = labelKey(query);
  if (key === '' || files === 0) return;
  const response = await fetch(localePath(reader).concat(termFile(key, files))).catch(() => undefined);
  // A term is an extra: where its file cannot be had, the results say so of themselves.
  if (!response?.ok) return;
  const rows = (await response.json()) as LabelData;
  if (isWanted() && Object.hasOwn(rows, key)) slot.append(lineOf(rows[key] as LabelRow, reader));
}

function lineOf({ href, words }: LabelRow, reader: Locale): HTMLElement {
  const [own, ...others] = words;
  const link = element('a', { href, lang: own?.[0] }, (own?.[1] ?? []).join(' / '));
  const said = others.flatMap(([locale, texts]) => [
    ` · ${languageName(reader, locale)}: `,
    element('span', { lang: locale }, texts.join(' / ')),
  ]);
  return element('p', { class: 'notice' }, link, ...said);
}
