import type { SegmentNumber } from '../../articles/text/segment-id.ts';
import type { ArticleVersion } from '../../content-files/articles.ts';
import type { Content } from '../../content-files/content.ts';
import { once } from '../../content-files/once.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { whileHeld } from '../../lib/while-held.ts';
import { targetOf } from '../../quality/checks/links.ts';
import { plainSide, readHtml, readMarkdown } from '../../quality/read-side.ts';
import type { Sentence, Side } from '../../quality/sentence.ts';

/** Subject of the wizard's own texts. */
export const WIZARD = 'wizard';

/**
 * Every translated sentence of a content beside its English: the articles' by what they carry, the wizard's by the English
 * texts.
 *
 * @param locale only those in this language
 */
export function translatedSentences(content: Content, locale?: Locale): Sentence[] {
  // Locales of an article share their English, so it is read once.
  const read = new Map<string, Side>();
  const english = (markdown: string) => {
    const known = read.get(markdown) ?? readMarkdown(markdown);
    read.set(markdown, known);
    return known;
  };
  const isWanted = (each: Locale) => each !== ORIGINAL_LOCALE && (locale === undefined || each === locale);
  const versions = [...content.articles.values()].flatMap((byLocale) => [...byLocale.values()]);
  return [
    ...versions
      .filter((version) => isWanted(version.locale))
      .flatMap((version) => [...ofArticle(content, version, english), ...ofNotes(content, version)]),
    ...content.locales.filter(isWanted).flatMap((each) => ofWizard(content, each)),
  ];
}

/** The same, worked out once while anybody looks at them: they are as much as all texts. */
export function siteSentences(content: Content): readonly Sentence[] {
  return once(content, 'sentences', () => whileHeld(() => translatedSentences(content)))();
}

function ofArticle(
  content: Content,
  { slug, locale, data, entry }: ArticleVersion,
  read: (markdown: string) => Side,
): Sentence[] {
  const page = content.articles.get(slug)?.get(ORIGINAL_LOCALE);
  const pairs = entry.text().segments.flatMap(({ id, html }): [SegmentNumber, string, string][] => {
    const original = entry.english.get(id);
    return original === undefined ? [] : [[id, original, html]];
  });
  const sides = content.keep('sides', JSON.stringify(pairs), () =>
    pairs.map(([, original, html]): [Side, Side] => [read(original), readHtml(html)]),
  );
  let resolved: ReadonlyMap<SegmentNumber, string> | undefined;
  // Of the English page only the few sentences are needed whose links seem to lead elsewhere.
  const resolvedLinks = (id: SegmentNumber) => {
    const isSameRevision = page !== undefined && page.data.revision === data.revision;
    resolved ??= new Map(
      isSameRevision ? page.entry.text().segments.map((each) => [each.id, each.html]) : [],
    );
    return readHtml(resolved.get(id) ?? '').links;
  };
  return pairs.flatMap(([id], index): Sentence[] => {
    const [english, translation] = sides[index] ?? [];
    if (english === undefined || translation === undefined) return [];
    const targets = (links: Side['links']) => links.map((link) => targetOf(link, slug)).join(' ');
    const isElsewhere = targets(english.links) !== targets(translation.links);
    // The English page has its links resolved as the translation has, by the same table of redirects.
    const links = isElsewhere ? resolvedLinks(id) : english.links;
    const linked = {
      english: links.length === english.links.length ? { ...english, links } : english,
      translation,
    };
    return [{ subject: slug, locale, id, file: entry.file, ...linked }];
  });
}

/** Of a text that carries no English, a note may say what it was for a place: that much can be checked. */
function ofNotes({ notes }: Content, { slug, locale, entry }: ArticleVersion): Sentence[] {
  return (notes.get(slug) ?? []).flatMap((note): Sentence[] => {
    if (note.locale !== locale || !('quote' in note)) return [];
    const text = entry
      .text()
      .sections.get(note.heading)
      ?.find((piece) => piece.includes(note.quote));
    if (text === undefined) return [];
    const id = `${note.heading}: ${note.quote}`;
    const sides = { english: readMarkdown(note.english), translation: plainSide(text) };
    return [{ subject: slug, locale, id, file: entry.file, ...sides, isPart: true }];
  });
}

function ofWizard({ wizard }: Content, locale: Locale): Sentence[] {
  const [own, original] = [wizard?.texts.get(locale), wizard?.texts.get(ORIGINAL_LOCALE)];
  if (own === undefined || original === undefined) return [];
  const translations = new Map(textsIn(own));
  return textsIn(original).flatMap(([id, text]): Sentence[] => {
    const translation = translations.get(id);
    if (translation === undefined) return [];
    const sides = { english: plainSide(text), translation: plainSide(translation) };
    return [{ subject: WIZARD, locale, id, file: `${locale}/triage.yaml`, ...sides }];
  });
}

/** Every text of a tree, by its path. */
function textsIn(tree: object, path: readonly string[] = []): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const here = [...path, key];
    if (typeof value === 'string') return [[here.join('.'), value]];
    return typeof value === 'object' && value !== null ? textsIn(value, here) : [];
  });
}
