import type { Flag, Sentence } from '../sentence.ts';

/** A name that stands fewer times is not known to be one. */
const ENOUGH = 10;
/** Share of the sentences in which a name is kept as it is. */
const KEPT = 0.97;
/** Names of things that have their own in each country. */
const LOCAL = /^(?:ID|IDs|VAT|URL|FAQ|OK|NA|US|UK|EU|USA|PDF|TIN|AM|PM)$/;
/** `CSP`, `SharePoint`, `PowerShell`, `C2`: what looks like a name wherever it stands. */
const NAME = /(?<![\p{L}\p{N}./-])(?:\p{Lu}{2,}\d*|\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}*)+)(?![\p{L}\p{N}./-])/gu;

/** Tells names that are kept nearly everywhere and not here. */
export function checkNames(sentences: readonly Sentence[]): Flag[] {
  const counts = new Map<string, { all: number; kept: number }>();
  const uses = sentences.flatMap((sentence) => {
    const names = new Set(
      sentence.isPart ? [] : sentence.english.text.match(NAME)?.filter((name) => !LOCAL.test(name)),
    );
    return [...names].map((name) => {
      const isKept = sentence.translation.text.toLowerCase().includes(name.toLowerCase());
      const count = counts.getOrInsertComputed(`${sentence.locale} ${name}`, () => ({ all: 0, kept: 0 }));
      count.all++;
      if (isKept) count.kept++;
      return { sentence, name, isKept };
    });
  });
  return uses.flatMap(({ sentence, name, isKept }): Flag[] => {
    const { all, kept } = counts.get(`${sentence.locale} ${name}`) ?? { all: 0, kept: 0 };
    if (isKept || all < ENOUGH || kept < all * KEPT) return [];
    return [
      { kind: 'name', sentence, reason: 'name', values: { name, kept: String(kept), all: String(all) } },
    ];
  });
}
