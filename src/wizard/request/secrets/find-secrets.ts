import { oneTimeCodes } from './codes.ts';
import { listedSecrets } from './listed.ts';
import { namedSecrets } from './named.ts';
import { numberSecrets } from './numbers.ts';
import { originalRange, plainForm } from './plain-form.ts';
import type { Secret } from './secret.ts';
import { tokenSecrets } from './tokens.ts';

// The first names the kind where several find the same: what its own shape proves comes before what words say of it.
const DETECTORS = [tokenSecrets, numberSecrets, listedSecrets, oneTimeCodes, namedSecrets];

/**
 * Finds passwords, keys, tokens, card and account numbers in what was typed.
 *
 * @returns where each stands in `text`, in order, none over another
 */
export function findSecrets(text: string): Secret[] {
  const plain = plainForm(text);
  const found = DETECTORS.flatMap((detect) => detect(plain.text));
  const kept: Secret[] = [];
  for (const secret of found.toSorted((one, other) => one.start - other.start)) {
    const last = kept.at(-1);
    if (last !== undefined && secret.start < last.end) last.end = Math.max(last.end, secret.end);
    else kept.push({ ...secret });
  }
  return kept.map(({ kind, start, end }) => {
    const [first, last] = originalRange(plain, start, end);
    return { kind, start: first, end: last };
  });
}

/**
 * The text with a word in the place of each secret.
 *
 * @param secrets as `findSecrets()` gives them for this text
 * @param placeholder such as `[removed]`
 */
export function takeOut(text: string, secrets: readonly Secret[], placeholder: string): string {
  const starts = [0, ...secrets.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, secrets[index]?.start)).join(placeholder);
}
