/** Share of the longer word that two words must begin with alike, to be forms of one word. */
const LEAST_SHARED = 0.6;
/** Letters of a word that may be the beginning of another, or stand in its midst: fewer are there by chance. */
const LEAST_BEGINNING = 3;
const LEAST_PART = 4;
const HAN = /\p{Script=Han}/u;

/**
 * Whether a word of a text is one that was looked for, in another form or as a part of a longer one.
 *
 * @param wanted without capitals, accents and punctuation
 * @param found likewise
 */
export function isSameWord(wanted: string, found: string): boolean {
  const at = found.indexOf(wanted);
  const least = HAN.test(wanted) ? 1 : at === 0 ? LEAST_BEGINNING : LEAST_PART;
  if (found === wanted || (at >= 0 && wanted.length >= least)) return true;
  let shared = 0;
  while (shared < wanted.length && wanted[shared] === found[shared]) shared++;
  return shared >= Math.max(wanted.length, found.length) * LEAST_SHARED;
}
