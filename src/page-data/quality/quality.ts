import type { Slug } from '../../articles/names.ts';
import type { Content } from '../../content-files/content.ts';
import { once } from '../../content-files/once.ts';
import type { PlacedDismissal } from '../../content-files/quality.ts';
import type { Locale } from '../../i18n/locales.ts';
import { checkSentences, type KeepFindings } from '../../quality/check.ts';
import { type ReviewedFlag, reviewFlags, staleness } from '../../quality/dismissals.ts';
import { KINDS_ON, type Kind } from '../../quality/kinds.ts';
import { type Sentence, sentenceKey } from '../../quality/sentence.ts';
import { siteSentences } from './sentences.ts';
import { siteLexicon } from './site-lexicon.ts';

/** What the checks found in a content. */
export interface Quality {
  sentences: readonly Sentence[];
  flags: readonly ReviewedFlag[];
  /** Dismissals that do nothing any more. */
  stale: readonly { dismissal: PlacedDismissal; why: NonNullable<ReturnType<typeof staleness>> }[];
}

/**
 * Checks the translated sentences of a content.
 *
 * Every language is looked at, since three translations of a sentence tell more than one; `locale` chooses whose flags
 * are given.
 */
export function qualityOf(
  content: Content,
  { locale, kinds = KINDS_ON }: { locale?: Locale | undefined; kinds?: readonly Kind[] } = {},
): Quality {
  const all = siteSentences(content);
  const knowledge = { lexicon: siteLexicon(content), glossary: content.glossary };
  const isAsked = (sentence: { locale: Locale }) => locale === undefined || sentence.locale === locale;
  const keep: KeepFindings = (check, sentences, find) =>
    content.keep('findings', JSON.stringify([check, kinds, sentences]), find);
  const found = checkSentences(all, knowledge, kinds, keep).filter(({ sentence }) => isAsked(sentence));
  const flags = reviewFlags(found, content.dismissals, (sentence) => isNoted(content, sentence));
  const byKey = new Map(all.map((sentence) => [sentenceKey(sentence), sentence]));
  const stale = [...content.dismissals].flatMap(([subject, dismissals]) =>
    dismissals.filter(isAsked).flatMap((dismissal) => {
      const why = kinds.includes(dismissal.kind) ? staleness(dismissal, subject, byKey, found) : undefined;
      return why === undefined ? [] : [{ dismissal, why }];
    }),
  );
  return { sentences: all.filter(isAsked), flags, stale };
}

/** The same, looked up by article. */
export interface SiteQuality {
  /** Flags by `${locale} ${slug}`, and their sentences' number. */
  byText: ReadonlyMap<string, { sentences: number; flags: readonly ReviewedFlag[] }>;
}

/** The same for all pages of a build. */
export function siteQuality(content: Content): SiteQuality {
  return once(content, 'quality', () => byText(qualityOf(content)));
}

function byText({ sentences, flags }: Quality): SiteQuality {
  const found = Map.groupBy(flags, ({ sentence }) => `${sentence.locale} ${sentence.subject}`);
  const counted = Map.groupBy(sentences, ({ locale, subject }) => `${locale} ${subject}`);
  return {
    byText: new Map(
      [...counted].map(([key, own]) => [key, { sentences: own.length, flags: found.get(key) ?? [] }]),
    ),
  };
}

function isNoted({ notes }: Content, { subject, locale, id }: Sentence): boolean {
  // The wizard's sentences have no article, and so no notes.
  const own = notes.get(subject as Slug) ?? [];
  return own.some(
    (note) =>
      note.locale === locale &&
      ('segment' in note ? note.segment === id : `${note.heading}: ${note.quote}` === id),
  );
}
