import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileEntry } from '../../../src/offline/contract.ts';
import { pack, unpack } from '../../../src/offline/pack.ts';

function packed(texts: readonly string[]): { bytes: Uint8Array; size: number } {
  const files = texts.map((text) => new TextEncoder().encode(text));
  const all = new Uint8Array(Buffer.concat(files));
  const entries = files.map(({ length }, index) => ({
    entry: [`${index}.html`, 'd', 1] as FileEntry,
    length,
  }));
  const bytes = pack(entries, all);
  return { bytes, size: bytes.length };
}

const texts = (bytes: Uint8Array) => unpack(bytes).map((file) => new TextDecoder().decode(file.bytes));

test('files come out as they went in, whatever repeats in them', () => {
  const word = fc.constantFrom('a', '€', 'the same words in every page, ', 'x'.repeat(40), '<p>', '');
  const file = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));
  fc.assert(
    fc.property(fc.array(file, { maxLength: 6 }), (files) => {
      expect(texts(packed(files).bytes)).toEqual(files);
    }),
  );
});

test('what pages repeat is stored once, however far apart it stands', () => {
  const noise = (seed: number) =>
    Array.from({ length: 50_000 }, (_, index) =>
      String.fromCharCode(33 + ((index * index * seed) % 89)),
    ).join('');
  const shared = noise(7);
  const alone = packed([shared]).size;
  const twice = packed([shared + noise(3), shared + noise(5)]).size;
  const parts = packed([noise(3)]).size + packed([noise(5)]).size;
  expect(twice).toBeLessThan(alone + parts + 500);
});

test('a pack that is cut is refused', () => {
  const { bytes } = packed(['one text', 'another text']);
  expect(() => texts(bytes.subarray(0, bytes.length - 3))).toThrow(/Unexpected \d+ bytes in a pack/);
});
