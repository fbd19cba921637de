import { expect, test } from 'vitest';
import { decodeSource, MAX_BYTES, MAX_DEPTH } from '../../../../src/importer/source/decode.ts';
import { formatProblems } from '../../../../src/lib/problem.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );
function read(source: Uint8Array): string {
  const result = decodeSource(source, 'a.md');
  return result.ok ? result.value : formatProblems(result.problems);
}

test('a text loses its byte order mark, and its lines end in line feeds', () => {
  expect(read(bytes([0xef, 0xbb, 0xbf], 'Uno\r\ndos\rtres\n'))).toBe('Uno\ndos\ntres\n');
});

test.each([
  ['half a character at the end', bytes('añ', [0xc3]), 'a.md:1:3'],
  ['half a character within', bytes('á\nb', [0xe2, 0x82], 'c'), 'a.md:2:2'],
  ['a byte of nothing', bytes([0xff], 'a'), 'a.md:1:1'],
  ['a byte of nothing after others', bytes('uno\n', '😀', [0xff], 'a'), 'a.md:2:3'],
  ['a character that breaks off in another', bytes('a', [0xf0, 0x9f, 0x98], 'b'), 'a.md:1:2'],
  ['latin letters', bytes('uno ', [0xf1], 'o'), 'a.md:1:5'],
])('%s is told with its place', (_, source, place) => {
  expect(read(source)).toBe(
    `${place}  error  import/not-utf8  Unexpected byte, expected UTF-8.\n    Save the file as UTF-8.`,
  );
});

test('a zero byte is told with its place', () => {
  expect(read(bytes('a\nbc', [0], 'd'))).toBe(
    'a.md:2:3  error  import/binary  Unexpected zero byte, expected text.\n    Leave files that are no Markdown out of the folder.',
  );
});

test('nothing but blanks is no article', () => {
  expect(read(bytes(' \r\n\t'))).toBe(
    'a.md  error  import/empty  Unexpected empty file, expected an article.\n    Write the article, or delete the file.',
  );
});

test('a file may have so many bytes, and no more', () => {
  const large = new Uint8Array(MAX_BYTES + 1).fill(0x61);
  expect(read(large.subarray(1))).toHaveLength(MAX_BYTES);
  expect(read(large)).toBe(
    'a.md  error  import/too-large  Unexpected size 16 MiB, expected at most 16 MiB.\n    Split the article, or leave the file out of the folder.',
  );
});

test.each(['>', '> ', '- ', '* ', '+ ', '1. ', '23) ', ' > '])(
  'containers of %j may lie so deep, and no deeper',
  (marker) => {
    expect(read(bytes(`a\n${marker.repeat(MAX_DEPTH)}b`))).toContain('b');
    expect(read(bytes(`a\n${marker.repeat(MAX_DEPTH + 1)}b`))).toBe(
      'a.md:2:1  error  import/too-deep  Unexpected nesting, expected at most 100 levels.\n    Take quotations and lists out of one another.',
    );
    expect(read(bytes(`a ${marker.repeat(MAX_DEPTH + 1)}b`))).toContain('b');
  },
);
