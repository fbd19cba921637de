import type { Finding, Sentence } from '../sentence.ts';

/** A name that stands fewer times is not known to be one. */
const ENOUGH = 10;
/** Share of the sentences in which a name is kept as it is. */
const KEPT = 0.97;
/** Names of things that have their own in each country. */
const LOCAL = /^(?:ID|IDs|VAT|URL|FAQ|OK|NA|US|UK|EU|USA|PDF|TIN|AM|PM)$/;
/** `CSP`, `SharePoint`, `PowerShell`, `C2`: what looks like a name wherever it stands. */
const NAME = /(?<![\p{L}\p{N}./-])(?:\p{Lu}{2,}\d*|\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}*)+)(?![\p{L}\p{N}./-])/gu;

/** A name of an English sentence, and whether its translation has it. */
export interface NameUse {
  locale: string;
  name: string;
  isKept: boolean;
}

/** The names of a sentence, each once. */
export function namesIn({ locale, english, translation, isPart }: Sentence): NameUse[] {
  if (isPart) return [];
  const names = new Set(english.text.match(NAME)?.filter((name) => !LOCAL.test(name)));
  const text = translation.text.toLowerCase();
  return [...names].map((name) => ({ locale, name, isKept: text.includes(name.toLowerCase()) }));
}

/** Tells names that are kept nearly everywhere and not here, after it was given everything that is checked. */
export class NameCheck {
  readonly #counts = new Map<string, { all: number; kept: number }>();

  /** Counts a use. */
  add({ locale, name, isKept }: NameUse): void {
    const count = this.#counts.getOrInsertComputed(`${locale} ${name}`, () => ({ all: 0, kept: 0 }));
    count.all++;
    if (isKept) count.kept++;
  }

  /** What is to be said of a use. */
  findingsOf({ locale, name, isKept }: NameUse): Finding[] {
    const { all, kept } = this.#counts.get(`${locale} ${name}`) ?? { all: 0, kept: 0 };
    if (isKept || all < ENOUGH || kept < all * KEPT) return [];
    return [{ kind: 'name', reason: 'name', values: { name, kept: String(kept), all: String(all) } }];
  }
}
