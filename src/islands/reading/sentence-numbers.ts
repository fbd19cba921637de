import type { SentenceNumbers } from '../../articles/two-languages/alignment.ts';

/**
 * Fetches which sentence of a text of another revision each sentence of this page is.
 *
 * @param address of the file, with the text's locale as its hash; without one the numbers are the same
 * @returns number here → number there; `undefined` where they are the same
 * @throws where the file cannot be had
 */
export async function numbersFrom(
  address: string | undefined,
): Promise<Readonly<Record<string, string>> | undefined> {
  if (address === undefined) return undefined;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { maps, of }: SentenceNumbers = await response.json();
  return maps[of[address.split('#')[1] ?? ''] ?? -1];
}
