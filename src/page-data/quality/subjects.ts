import type { Slug } from '../../articles/names.ts';
import type { Content } from '../../content-files/content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { checkSubject, SeenTogether, type SubjectChecks } from '../../quality/check.ts';
import { KINDS_ON, type Kind } from '../../quality/kinds.ts';
import { remembering } from '../../quality/lexicon.ts';
import { LabelCounts, type LabelUse } from '../../terms/labels.ts';
import { labelUses } from '../terms/label-uses.ts';
import { sentencesOf, WIZARD } from './sentences.ts';
import { siteLexicon } from './site-lexicon.ts';

/**
 * What checks and terms take of the sentences of one subject. A docset's sentences are as much as all of its texts, so
 * they are read subject by subject, and of each no more than this is held.
 */
export interface SubjectFindings extends SubjectChecks {
  /** Slug of the article, or `wizard`. */
  subject: string;
  /** How many sentences it has in each language: those of a language follow one another, in this order. */
  sentences: readonly (readonly [Locale, number])[];
  labels: readonly LabelUse[];
}

/** All subjects of a content: the slugs of its articles, and the wizard. */
export function subjectsOf({ articles }: Content): string[] {
  return [...articles.keys(), WIZARD];
}

/** Reads the sentences of a subject; what the build before found in the same is kept. */
export function readSubject(
  content: Content,
  subject: string,
  kinds: readonly Kind[] = KINDS_ON,
): SubjectFindings {
  const from = JSON.stringify([subject, kinds, sourcesOf(content, subject)]);
  return content.keep(from, () => {
    const sentences = sentencesOf(content, subject);
    const lexicon = remembering(siteLexicon(content));
    const counted = Map.groupBy(sentences, ({ locale }) => locale);
    return {
      subject,
      sentences: [...counted].map(([locale, own]): [Locale, number] => [locale, own.length]),
      ...checkSubject(sentences, { lexicon, glossary: content.glossary }, kinds),
      labels: labelUses(sentences, lexicon),
    };
  });
}

/** What only all subjects together tell: names and terms by which each is checked, and labels. */
export class SubjectCounts {
  readonly seen = new SeenTogether();
  readonly labels = new LabelCounts();

  /** Counts what stands in a subject. */
  add(findings: SubjectFindings): void {
    this.seen.add(findings);
    for (const use of findings.labels) this.labels.add(use);
  }
}

/** Counts all subjects of a content; none of them is held. */
export function countSubjects(content: Content, kinds?: readonly Kind[]): SubjectCounts {
  const counts = new SubjectCounts();
  for (const subject of subjectsOf(content)) counts.add(readSubject(content, subject, kinds));
  return counts;
}

/** All that the sentences of a subject are read from, as JSON holds it. */
function sourcesOf({ articles, notes, wizard }: Content, subject: string): unknown {
  if (subject === WIZARD) return [...(wizard?.texts ?? [])];
  const slug = subject as Slug;
  const versions = [...(articles.get(slug)?.values() ?? [])];
  return [
    versions.map(({ locale, data, entry }) => [locale, data.revision, entry.file, entry.digest()]),
    notes.get(slug) ?? [],
  ];
}
