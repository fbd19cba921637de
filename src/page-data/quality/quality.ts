import type { Slug } from '../../articles/names.ts';
import type { Content } from '../../content-files/content.ts';
import { once } from '../../content-files/once.ts';
import type { PlacedDismissal } from '../../content-files/quality.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Placed, SeenTogether } from '../../quality/check.ts';
import { type ReviewedFlag, reviewFlags, staleness } from '../../quality/dismissals.ts';
import { KINDS_ON, type Kind } from '../../quality/kinds.ts';
import { type Finding, type Flag, type Sentence, sentenceKey } from '../../quality/sentence.ts';
import { sentencesAt, sentencesOf } from './sentences.ts';
import { countSubjects, readSubject, type SubjectCounts, subjectsOf } from './subjects.ts';

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
  const { seen } = countSubjects(content, kinds);
  const isAsked = (each: { locale: Locale }) => locale === undefined || each.locale === locale;
  let count = 0;
  const found = new Map<string, Flag[]>();
  for (const subject of subjectsOf(content)) {
    const checks = readSubject(content, subject, kinds);
    for (const [each, sentences] of checks.sentences) if (isAsked({ locale: each })) count += sentences;
    const findings = seen.findingsOf(checks, kinds);
    if (findings.length === 0) continue;
    found.set(subject, flagsOf(findings, new Map(sentencesOf(content, subject).entries())));
  }
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
  return { sentences: count, flags: reviewed(content, flags), stale };
}

/** What the checks found in one text: an article in one language. */
export interface TextQuality {
  /** How many sentences were looked at. */
  sentences: number;
  /** What was found in them, each told by its place among them. */
  findings: readonly Placed<Finding>[];
  /** How many flags nobody has answered. */
  open: number;
}

const NOTHING: TextQuality = { sentences: 0, findings: [], open: 0 };

/** What the checks found in an article in a language; nothing where it is no translation. */
export function textQuality(content: Content, locale: Locale, slug: Slug): TextQuality {
  return siteQuality(content).get(`${locale} ${slug}`) ?? NOTHING;
}

/** The flags of an article in a language. Its sentences are read for them: those of all are not held. */
export function flagsOfText(content: Content, locale: Locale, slug: Slug): ReviewedFlag[] {
  return flagsIn(content, slug, locale, textQuality(content, locale, slug).findings);
}

/**
 * What the checks found in all texts, by `${locale} ${slug}`, for the pages of a build.
 *
 * @param counts what was counted in all subjects, where somebody has just done it
 */
export function siteQuality(content: Content, counts?: SubjectCounts): ReadonlyMap<string, TextQuality> {
  return once(content, 'quality', () => {
    const { seen } = counts ?? countSubjects(content);
    return new Map(subjectsOf(content).flatMap((subject) => ofSubject(content, subject, seen)));
  });
}

function ofSubject(content: Content, subject: string, seen: SeenTogether): [string, TextQuality][] {
  const checks = readSubject(content, subject);
  const found = seen.findingsOf(checks);
  const isAnswered = content.dismissals.has(subject) || content.notes.has(subject as Slug);
  let from = 0;
  return checks.sentences.map(([locale, sentences]) => {
    const first = from;
    from += sentences;
    const findings = found
      .filter(([at]) => at >= first && at < from)
      .map(([at, finding]): Placed<Finding> => [at - first, finding]);
    const open = isAnswered
      ? flagsIn(content, subject, locale, findings).filter(({ state }) => state === 'open').length
      : findings.length;
    return [`${locale} ${subject}`, { sentences, findings, open }];
  });
}

/** @param found in the sentences of the subject in that language, each told by its place among them */
function flagsIn(
  content: Content,
  subject: string,
  locale: Locale,
  found: readonly Placed<Finding>[],
): ReviewedFlag[] {
  if (found.length === 0) return [];
  const places = found.map(([at]) => at);
  return reviewed(content, flagsOf(found, sentencesAt(content, subject, locale, places)));
}

function flagsOf(found: readonly Placed<Finding>[], sentences: ReadonlyMap<number, Sentence>): Flag[] {
  return found.flatMap(([at, finding]): Flag[] => {
    const sentence = sentences.get(at);
    return sentence === undefined ? [] : [{ ...finding, sentence }];
  });
}

function reviewed(content: Content, flags: readonly Flag[]): ReviewedFlag[] {
  return reviewFlags(flags, content.dismissals, (sentence) => isNoted(content, sentence));
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
