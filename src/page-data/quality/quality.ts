import type { Slug } from '../../articles/names.ts';
import type { Content } from '../../content-files/content.ts';
import { once } from '../../content-files/once.ts';
import type { PlacedDismissal } from '../../content-files/quality.ts';
import type { Locale } from '../../i18n/locales.ts';
import { checkTogether } from '../../quality/check.ts';
import { type ReviewedFlag, reviewFlags, staleness } from '../../quality/dismissals.ts';
import { KINDS_ON, type Kind } from '../../quality/kinds.ts';
import { type Flag, type Sentence, sentenceKey } from '../../quality/sentence.ts';
import { sentencesOf } from './sentences.ts';
import { readSubject, type SubjectFindings, siteSubjects, subjectsOf } from './subjects.ts';

/** What the checks found in a content. */
export interface Quality {
  /** How many sentences were looked at. */
  sentences: number;
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
  const subjects =
    kinds === KINDS_ON
      ? siteSubjects(content)
      : subjectsOf(content).map((subject) => readSubject(content, subject, kinds));
  const isAsked = (each: { locale: Locale }) => locale === undefined || each.locale === locale;
  const counts = subjects.flatMap(({ sentences }) => sentences).filter(([each]) => isAsked({ locale: each }));
  const found = flagsBySubject(content, subjects, kinds);
  const flags = [...found.values()].flat().filter(({ sentence }) => isAsked(sentence));
  const stale = [...content.dismissals].flatMap(([subject, all]) => {
    const dismissals = all.filter((each) => isAsked(each) && kinds.includes(each.kind));
    const sentences = dismissals.length === 0 ? [] : sentencesOf(content, subject);
    const byKey = new Map(sentences.map((sentence) => [sentenceKey(sentence), sentence]));
    return dismissals.flatMap((dismissal) => {
      const why = staleness(dismissal, subject, byKey, found.get(subject) ?? []);
      return why === undefined ? [] : [{ dismissal, why }];
    });
  });
  return {
    sentences: counts.reduce((sum, [, count]) => sum + count, 0),
    flags: reviewFlags(flags, content.dismissals, (sentence) => isNoted(content, sentence)),
    stale,
  };
}

/** The flags of each subject that has some: of its sentences those alone are held that have one. */
function flagsBySubject(
  content: Content,
  subjects: readonly SubjectFindings[],
  kinds: readonly Kind[],
): Map<string, Flag[]> {
  const findings = checkTogether(subjects, kinds);
  return new Map(
    subjects.flatMap(({ subject }, index): [string, Flag[]][] => {
      const own = findings[index] ?? [];
      if (own.length === 0) return [];
      const sentences = sentencesOf(content, subject);
      const flags = own.flatMap(([at, finding]): Flag[] => {
        const sentence = sentences[at];
        return sentence === undefined ? [] : [{ ...finding, sentence }];
      });
      return [[subject, flags]];
    }),
  );
}

/** The same, looked up by article. */
export interface SiteQuality {
  /** Flags by `${locale} ${slug}`, and their sentences' number. */
  byText: ReadonlyMap<string, { sentences: number; flags: readonly ReviewedFlag[] }>;
}

/** The same for all pages of a build. */
export function siteQuality(content: Content): SiteQuality {
  return once(content, 'quality', () => byText(content));
}

function byText(content: Content): SiteQuality {
  const subjects = siteSubjects(content);
  const { flags } = qualityOf(content);
  const found = Map.groupBy(flags, ({ sentence }) => `${sentence.locale} ${sentence.subject}`);
  return {
    byText: new Map(
      subjects.flatMap(({ subject, sentences }) =>
        sentences.map(([locale, count]) => {
          const key = `${locale} ${subject}`;
          return [key, { sentences: count, flags: found.get(key) ?? [] }] as const;
        }),
      ),
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
