import { checkConsistency } from './checks/consistency.ts';
import { checkDepartures } from './checks/departs.ts';
import { checkGlossary } from './checks/glossary.ts';
import { checkLabels } from './checks/labels.ts';
import { checkLength } from './checks/length.ts';
import { checkLinks } from './checks/links.ts';
import { checkMeaning } from './checks/meaning.ts';
import { NameCheck, type NameUse, namesIn } from './checks/names.ts';
import { checkNegation, withoutAgreed } from './checks/negation.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkPlaceholders } from './checks/placeholders.ts';
import { checkPrepositions } from './checks/prepositions.ts';
import { checkBrackets, checkPunctuation } from './checks/punctuation.ts';
import { TermCheck, type TermUse, termsIn } from './checks/terms.ts';
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

/** What is found in a sentence, which is told by its place among those of its subject. */
export type Placed<T> = readonly [at: number, found: T];

/** What the checks take of the sentences of one subject; JSON can hold it. */
export interface SubjectChecks {
  /** What shows in the subject alone. */
  findings: readonly Placed<Finding>[];
  /** What shows where the uses of all subjects are counted. */
  names: readonly Placed<NameUse>[];
  terms: readonly Placed<TermUse>[];
}

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
 * Checks the sentences of one subject, each by itself and all against each other.
 *
 * @param sentences in all languages: three translations of a sentence tell more than one
 * @param kinds which flags are wanted
 */
export function checkSubject(
  sentences: readonly Sentence[],
  knowledge: Knowledge,
  kinds: readonly Kind[] = KINDS_ON,
): SubjectChecks {
  const wanted = new Set<Kind>(kinds);
  const own = sentences.flatMap((sentence) =>
    findingsIn(sentence, knowledge, wanted).map((finding): Flag => ({ ...finding, sentence })),
  );
  const flags = [
    ...own.filter(({ kind }) => kind !== 'negation'),
    ...withoutAgreed(
      own.filter(({ kind }) => kind === 'negation'),
      sentences,
    ),
    ...checkConsistency(sentences),
    ...checkDepartures(sentences, knowledge.lexicon),
  ];
  const placeOf = new Map(sentences.map((sentence, at) => [sentence, at]));
  const usesOf = <T>(usesIn: (sentence: Sentence) => T[]) =>
    sentences.flatMap((sentence, at) => usesIn(sentence).map((use): Placed<T> => [at, use]));
  return {
    findings: flags.map(({ sentence, ...finding }) => [placeOf.get(sentence) ?? 0, finding]),
    names: usesOf(namesIn),
    terms: usesOf(termsIn),
  };
}

/** Puts together what was found in a subject, and what shows where all are seen: all are added first. */
export class SeenTogether {
  readonly #names = new NameCheck();
  readonly #terms = new TermCheck();

  /** Counts what stands in a subject. */
  add({ names, terms }: SubjectChecks): void {
    for (const [, use] of names) this.#names.add(use);
    for (const [, use] of terms) this.#terms.add(use);
  }

  /**
   * The findings of one of the subjects, in the order of its sentences.
   *
   * @param kinds which flags are wanted
   */
  findingsOf(
    { findings, names, terms }: SubjectChecks,
    kinds: readonly Kind[] = KINDS_ON,
  ): Placed<Finding>[] {
    const wanted = new Set<Kind>(kinds);
    const all = [...findings, ...foundIn(names, this.#names), ...foundIn(terms, this.#terms)];
    const placesOf = (kind: Kind) =>
      new Set(all.filter(([, found]) => found.kind === kind).map(([at]) => at));
    const untranslated = placesOf('untranslated');
    // These say of a sentence more plainly that it departs.
    const plainer = (['negation', 'length'] as const).filter((kind) => wanted.has(kind)).map(placesOf);
    return all
      .filter(
        ([at, { kind }]) =>
          wanted.has(kind) &&
          !(kind === 'departs' && plainer.some((places) => places.has(at))) &&
          (kind === 'untranslated' || !untranslated.has(at)),
      )
      .sort(([a], [b]) => a - b);
  }
}

function foundIn<T>(
  uses: readonly Placed<T>[],
  check: { findingsOf: (use: T) => Finding[] },
): Placed<Finding>[] {
  return uses.flatMap(([at, use]) => check.findingsOf(use).map((finding): Placed<Finding> => [at, finding]));
}
