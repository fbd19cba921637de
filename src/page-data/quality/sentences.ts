import type { Slug } from '../../articles/names.ts';
import { readSections } from '../../articles/text/read-sections.ts';
import type { SegmentNumber } from '../../articles/text/segment-id.ts';
import type { ArticleVersion } from '../../content-files/articles.ts';
import type { Content } from '../../content-files/content.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { targetOf } from '../../quality/checks/links.ts';
import { plainSide, readHtml, readMarkdown } from '../../quality/read-side.ts';
import type { Sentence, Side } from '../../quality/sentence.ts';

/** Subject of the wizard's own texts. */
export const WIZARD = 'wizard';

/**
 * The translated sentences of a subject beside their English, in all languages, those of each together: an article's by
 * what it carries, the wizard's by the English texts.
 *
 * @param subject slug of an article, or {@link WIZARD}; of any other there is none
 */
export function sentencesOf(content: Content, subject: string): Sentence[] {
  return readersOf(content, subject).map((read) => read());
}

/** Some of those in one language, by their places among these. */
export function sentencesAt(
  content: Content,
  subject: string,
  locale: Locale,
  places: Iterable<number>,
): Map<number, Sentence> {
  const readers = readersOf(content, subject, locale);
  return new Map(
    [...new Set(places)].flatMap((at): [number, Sentence][] => {
      const sentence = readers[at]?.();
      return sentence === undefined ? [] : [[at, sentence]];
    }),
  );
}

/** Reads a sentence; with the Markdown and HTML of two sides that is most of the work. */
type ReadSentence = () => Sentence;

function readersOf(content: Content, subject: string, only?: Locale): ReadSentence[] {
  const isAsked = (locale: Locale) => locale !== ORIGINAL_LOCALE && (only ?? locale) === locale;
  if (subject === WIZARD)
    return content.locales.filter(isAsked).flatMap((locale) => ofWizard(content, locale));
  // Locales of an article share their English, so it is read once.
  const read = new Map<string, Side>();
  const english = (markdown: string) => read.getOrInsertComputed(markdown, () => readMarkdown(markdown));
  return [...(content.articles.get(subject as Slug)?.values() ?? [])]
    .filter(({ locale }) => isAsked(locale))
    .flatMap((version) => [...ofArticle(content, version, english), ...ofNotes(content, version)]);
}

function ofArticle(
  content: Content,
  { slug, locale, data, entry }: ArticleVersion,
  read: (markdown: string) => Side,
): ReadSentence[] {
  const page = content.articles.get(slug)?.get(ORIGINAL_LOCALE);
  let resolved: ReadonlyMap<SegmentNumber, string> | undefined;
  // Of the English page only the few sentences are needed whose links seem to lead elsewhere.
  const resolvedLinks = (id: SegmentNumber) => {
    const isSameRevision = page !== undefined && page.data.revision === data.revision;
    resolved ??= new Map(
      isSameRevision ? page.entry.text().segments.map((each) => [each.id, each.html]) : [],
    );
    return readHtml(resolved.get(id) ?? '').links;
  };
  return entry.text().segments.flatMap(({ id, html }): ReadSentence[] => {
    const original = entry.english.get(id);
    if (original === undefined) return [];
    const readSentence = () => {
      const english = read(original);
      const translation = readHtml(html);
      const targets = (links: Side['links']) => links.map((link) => targetOf(link, slug)).join(' ');
      const isElsewhere = targets(english.links) !== targets(translation.links);
      // The English page has its links resolved as the translation has, by the same table of redirects.
      const links = isElsewhere ? resolvedLinks(id) : english.links;
      const linked = {
        english: links.length === english.links.length ? { ...english, links } : english,
        translation,
      };
      return { subject: slug, locale, id, file: entry.file, ...linked };
    };
    return [readSentence];
  });
}

/** Of a text that carries no English, a note may say what it was for a place: that much can be checked. */
function ofNotes({ notes }: Content, { slug, locale, entry }: ArticleVersion): ReadSentence[] {
  return (notes.get(slug) ?? []).flatMap((note): ReadSentence[] => {
    if (note.locale !== locale || !('quote' in note)) return [];
    const text = readSections(entry.body())
      .get(note.heading)
      ?.find((piece) => piece.includes(note.quote));
    if (text === undefined) return [];
    const id = `${note.heading}: ${note.quote}`;
    const readSentence = () => {
      const sides = { english: readMarkdown(note.english), translation: plainSide(text) };
      return { subject: slug, locale, id, file: entry.file, ...sides, isPart: true };
    };
    return [readSentence];
  });
}

function ofWizard({ wizard }: Content, locale: Locale): ReadSentence[] {
  const [own, original] = [wizard?.texts.get(locale), wizard?.texts.get(ORIGINAL_LOCALE)];
  if (own === undefined || original === undefined) return [];
  const translations = new Map(textsIn(own));
  return textsIn(original).flatMap(([id, text]): ReadSentence[] => {
    const translation = translations.get(id);
    if (translation === undefined) return [];
    const readSentence = () => {
      const sides = { english: plainSide(text), translation: plainSide(translation) };
      return { subject: WIZARD, locale, id, file: `${locale}/triage.yaml`, ...sides };
    };
    return [readSentence];
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
