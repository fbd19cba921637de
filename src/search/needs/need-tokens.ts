const HAN = /\p{Script=Han}/u;
/** Runs of Chinese, of other letters, and of digits: of `AADSTS50076` the letters are known where the number is not. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})\p{L})+|\p{N}+/gu;

/** Letters that two words must begin with alike, and their share of the longer word, to be forms of one word. */
const LEAST_SHARED = 3;
const LEAST_SHARE = 0.6;
/** Letters of a word that counts where it begins another, however long that is. */
const LEAST_BEGINNING = 5;

/**
 * Cuts what people type into what is compared: words without capitals and accents, and of Chinese the characters and
 * the pairs of them. Pairs need no dictionary, and meet where two people say the same in words of other lengths.
 *
 * @returns none twice
 */
export function needTokens(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const tokens = new Set<string>();
  for (const [run] of plain.matchAll(RUNS)) {
    if (!HAN.test(run)) tokens.add(run);
    else {
      const characters = [...run];
      for (const [at, character] of characters.entries()) {
        tokens.add(character);
        if (at > 0) tokens.add(characters[at - 1] + character);
      }
    }
  }
  return [...tokens];
}

/** Whether a token is one Chinese character: it says less than a word. */
export function isCharacter(token: string): boolean {
  return HAN.test(token) && [...token].length === 1;
}

/** How surely two tokens are forms of one word, 0 to 1: by the letters that they begin with alike. */
export function tokenLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a[0] !== b[0] || HAN.test(a) || /\d/.test(a)) return 0;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  const share = shared / Math.max(a.length, b.length);
  if (shared >= LEAST_SHARED && share >= LEAST_SHARE) return 0.4 + 0.6 * share;
  return shared >= LEAST_BEGINNING && shared === Math.min(a.length, b.length) ? 0.6 : 0;
}
