/** Share of the longer word that two words must begin with alike, to be forms of one word. */
const LEAST_SHARED = 0.6;
/** Letters of a word that may be a part of another: with fewer, it is in too many by chance. */
const LEAST_PART = 4;
const HAN = /\p{Script=Han}/u;

/**
 * Whether a word of a text is one that was looked for, in another form or as a part of a longer one.
 *
 * @param wanted and
 * @param found both without capitals, accents and punctuation
 */
export function isSameWord(wanted: string, found: string): boolean {
  const isPart = wanted.length >= LEAST_PART || HAN.test(wanted);
  if (found === wanted || (isPart && found.includes(wanted))) return true;
  let shared = 0;
  while (shared < wanted.length && wanted[shared] === found[shared]) shared++;
  return shared >= Math.max(wanted.length, found.length) * LEAST_SHARED;
}
