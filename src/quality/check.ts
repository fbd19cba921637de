import { checkConsistency } from './checks/consistency.ts';
import { findDepartures } from './checks/departs.ts';
import { checkGlossary } from './checks/glossary.ts';
import { checkLabels } from './checks/labels.ts';
import { checkLength } from './checks/length.ts';
import { checkLinks } from './checks/links.ts';
import { checkMeaning } from './checks/meaning.ts';
import { checkNames } from './checks/names.ts';
import { checkNegation, withoutAgreed } from './checks/negation.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkPlaceholders } from './checks/placeholders.ts';
import { checkPrepositions } from './checks/prepositions.ts';
import { checkBrackets, checkPunctuation } from './checks/punctuation.ts';
import { checkTerms } from './checks/terms.ts';
import { checkUnits } from './checks/units.ts';
import { checkUntranslated } from './checks/untranslated.ts';
import type { Glossary } from './glossary.ts';
import { KINDS_ON, type Kind } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import type { Finding, Flag, Sentence } from './sentence.ts';

/** What the checks of a sentence look at beside it. */
export interface Knowledge {
  lexicon: Lexicon;
  glossary: Glossary;
}

/** Gives what a check found in the same sentences before, a list for each, or finds it. */
export type KeepFindings = (
  check: 'single' | 'departures',
  sentences: readonly Sentence[],
  find: () => Finding[][],
) => Finding[][];

/** Checks of one sentence. */
function findingsIn(
  sentence: Sentence,
  { lexicon, glossary }: Knowledge,
  wanted: ReadonlySet<Kind>,
): Finding[] {
  const untranslated = checkUntranslated(sentence);
  // What is not translated breaks every other rule too.
  if (untranslated.length > 0) return untranslated;
  return [
    ...checkNumbers(sentence),
    ...checkUnits(sentence),
    ...checkNegation(sentence, lexicon),
    ...checkLinks(sentence, lexicon),
    ...checkPlaceholders(sentence),
    ...checkLabels(sentence),
    ...checkGlossary(sentence, glossary),
    ...(wanted.has('meaning') ? checkMeaning(sentence, lexicon) : []),
    ...checkPrepositions(sentence),
    ...checkLength(sentence),
    ...checkPunctuation(sentence),
    ...checkBrackets(sentence),
  ];
}

/**
 * Checks translated sentences, each by itself and all against each other.
 *
 * @param kinds which flags are wanted
 * @param keep keeps what is found in single sentences, text by text, and what departs, subject by subject
 * @returns flags in the order of the sentences
 */
export function checkSentences(
  sentences: readonly Sentence[],
  knowledge: Knowledge,
  kinds: readonly Kind[] = KINDS_ON,
  keep: KeepFindings = (_check, _sentences, find) => find(),
): Flag[] {
  const wanted = new Set<Kind>(kinds);
  const texts = Map.groupBy(sentences, ({ locale, subject }) => `${locale} ${subject}`);
  const subjects = Map.groupBy(sentences, ({ subject }) => subject);
  const flagsOf = (group: readonly Sentence[], found: readonly Finding[][]) =>
    group.flatMap((sentence, index) =>
      (found[index] ?? []).map((finding): Flag => ({ ...finding, sentence })),
    );
  const own = [...texts.values()].flatMap((text) =>
    flagsOf(
      text,
      keep('single', text, () => text.map((sentence) => findingsIn(sentence, knowledge, wanted))),
    ),
  );
  const departures = [...subjects.values()].flatMap((subject) =>
    flagsOf(
      subject,
      keep('departures', subject, () => findDepartures(subject, knowledge.lexicon)),
    ),
  );
  const flags = [
    ...own.filter(({ kind }) => kind !== 'negation'),
    ...withoutAgreed(
      own.filter(({ kind }) => kind === 'negation'),
      sentences,
    ),
    ...checkNames(sentences),
    ...checkTerms(sentences),
    ...checkConsistency(sentences),
    ...departures,
  ];
  // Both say the same of a sentence; the plainer one is kept.
  const plainer = new Set(
    flags
      .filter(({ kind }) => wanted.has(kind) && (kind === 'negation' || kind === 'length'))
      .map(({ sentence }) => sentence),
  );
  const untranslated = new Set(
    flags.filter(({ kind }) => kind === 'untranslated').map(({ sentence }) => sentence),
  );
  const order = new Map(sentences.map((sentence, index) => [sentence, index]));
  return flags
    .filter(
      ({ kind, sentence }) =>
        wanted.has(kind) &&
        !(kind === 'departs' && plainer.has(sentence)) &&
        (kind === 'untranslated' || !untranslated.has(sentence)),
    )
    .sort((a, b) => (order.get(a.sentence) ?? 0) - (order.get(b.sentence) ?? 0));
}
