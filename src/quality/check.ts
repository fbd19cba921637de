import { checkConsistency } from './checks/consistency.ts';
import { checkDepartures } from './checks/departs.ts';
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

/** Gives what was found in the sentences of a text before, a list for each, or finds it. */
export type KeepFindings = (sentences: readonly Sentence[], find: () => Finding[][]) => Finding[][];

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
 * @param keep keeps what is found in single sentences, text by text
 * @returns flags in the order of the sentences
 */
export function checkSentences(
  sentences: readonly Sentence[],
  knowledge: Knowledge,
  kinds: readonly Kind[] = KINDS_ON,
  keep: KeepFindings = (_, find) => find(),
): Flag[] {
  const wanted = new Set<Kind>(kinds);
  const texts = Map.groupBy(sentences, ({ locale, subject }) => `${locale} ${subject}`);
  const own = [...texts.values()].flatMap((text) => {
    const found = keep(text, () => text.map((sentence) => findingsIn(sentence, knowledge, wanted)));
    return text.flatMap((sentence, index) =>
      (found[index] ?? []).map((finding): Flag => ({ ...finding, sentence })),
    );
  });
  const flags = [
    ...own.filter(({ kind }) => kind !== 'negation'),
    ...withoutAgreed(
      own.filter(({ kind }) => kind === 'negation'),
      sentences,
    ),
    ...checkNames(sentences),
    ...checkTerms(sentences),
    ...checkConsistency(sentences),
    ...checkDepartures(sentences, knowledge.lexicon),
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
