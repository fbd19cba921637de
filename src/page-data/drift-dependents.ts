import { type SegmentNumber, segmentId } from '../articles/text/segment-id.ts';
import type { ArticleVersion } from '../content-files/articles.ts';
import type { Content } from '../content-files/content.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { wizardPath } from '../i18n/paths.ts';
import { readMarkdown } from '../quality/read-side.ts';
import { labelKey } from '../terms/label-text.ts';
import { type Flow, STATEMENT_SECTIONS } from '../wizard/flow/flow-schema.ts';
import { labelsIn } from './terms/page-labels.ts';
import { termAddress } from './terms/term-pages.ts';
import { nodeTitle } from './wizard/words.ts';

/** What rests on a sentence, and so has to be looked at when its English changes. */
export interface Dependent {
  kind: 'citation' | 'note' | 'term';
  /** Id of the citation, the note's own text, or the term in English. */
  name: string;
  /** The pages of the wizard that show the citation; the row of the term. */
  places: { title: string; href: string }[];
}

/** Names what rests on a sentence of a translation: citations of the wizard, notes to the readers, labels. */
export function dependentsOf(
  content: Content,
  { slug, locale: own, entry }: ArticleVersion,
  segment: SegmentNumber,
  locale: Locale,
): Dependent[] {
  const quotes = [...(content.wizard?.quotes.values() ?? [])].filter(
    ({ article, anchor }) => article === slug && anchor === segmentId(segment),
  );
  const notes = (content.notes.get(slug) ?? []).filter(
    (note) => note.locale === own && 'segment' in note && note.segment === segment,
  );
  const labels = labelsIn(content, ORIGINAL_LOCALE);
  const terms = readMarkdown(entry.english.get(segment) ?? '').bold.flatMap(
    (label) => labels.get(labelKey(label)) ?? [],
  );
  return [
    ...quotes.map(
      ({ id }): Dependent => ({ kind: 'citation', name: id, places: nodesCiting(content, id, locale) }),
    ),
    ...notes.map(
      ({ text }): Dependent => ({
        kind: 'note',
        name: text[locale] ?? text[ORIGINAL_LOCALE] ?? '',
        places: [],
      }),
    ),
    ...terms.map((term): Dependent => {
      const href = termAddress(content, locale, term);
      return { kind: 'term', name: term.english, places: [{ title: term.english, href }] };
    }),
  ];
}

function nodesCiting({ wizard }: Content, id: string, locale: Locale): Dependent['places'] {
  const texts = wizard?.texts.get(locale);
  if (wizard === undefined || texts === undefined) return [];
  return nodesOf(wizard.flow, id).map((node) => ({
    title: nodeTitle(texts, node),
    href: wizardPath(locale, node),
  }));
}

/** Questions that cite it by themselves or by an option, and outcomes of a statement that does. */
function nodesOf(flow: Flow, id: string): string[] {
  const questions = Object.entries(flow.questions).filter(([, question]) =>
    [question, ...question.options].some(({ cite }) => cite.includes(id)),
  );
  const cites = (use: string) => flow.statements[use]?.cite.includes(id) ?? false;
  const outcomes = Object.entries(flow.outcomes).filter(([, outcome]) =>
    STATEMENT_SECTIONS.some((section) => outcome[section].some(({ use }) => cites(use))),
  );
  return [...questions, ...outcomes].map(([node]) => node);
}
