import { expect, test } from 'vitest';
import { fateOf, pairFiles, type SiteFile } from '../../../../tools/site-diff/pair-files.ts';

const file = (name: string, digest: string, size = 1): SiteFile => ({ name, digest, size });
/** Each pair as `before → now: fate`. */
const pairs = (before: SiteFile[], now: SiteFile[]) =>
  pairFiles(before, now).map((pair) => `${pair.before?.name} → ${pair.now?.name}: ${fateOf(pair)}`);

test('files of the same name are equal or changed', () => {
  expect(pairs([file('a', '1'), file('b', '1')], [file('b', '2'), file('a', '1')])).toEqual([
    'a → a: equal',
    'b → b: changed',
  ]);
});

test('files that only one build has came or went', () => {
  expect(pairs([file('old', '1')], [file('new', '1')])).toEqual([
    'undefined → new: added',
    'old → undefined: gone',
  ]);
});

test('a name that differs by its digest alone is the same file', () => {
  const [old, today] = ['_astro/client.AAAAAAAA.js', '_astro/client.BBBBBBBB.js'];
  expect(pairs([file(old, '1')], [file(today, '2')])).toEqual([`${old} → ${today}: changed`]);
  expect(pairs([file(old, '1')], [file(today, '1')])).toEqual([`${old} → ${today}: renamed`]);
});

test('of several such names those with the same bytes belong together, then those of like size', () => {
  const named = (digest: string) => `pagefind/es/index/es_${digest}.pf_index`;
  const before = [
    file(named('0000001'), 'x', 10),
    file(named('0000002'), 'y', 90),
    file(named('0000003'), 'z', 50),
  ];
  const now = [
    file(named('0000004'), 'w', 80),
    file(named('0000005'), 'x', 10),
    file(named('0000006'), 'v', 40),
  ];
  expect(pairs(before, now)).toEqual([
    `${named('0000002')} → ${named('0000004')}: changed`,
    `${named('0000001')} → ${named('0000005')}: renamed`,
    `${named('0000003')} → ${named('0000006')}: changed`,
  ]);
});

test('every file is in one pair', () => {
  const before = ['a', 'b', '_astro/c.AAAAAAAA.js', '_astro/c.BBBBBBBB.js'].map((name) => file(name, name));
  const now = ['b', '_astro/c.CCCCCCCC.js', 'd'].map((name) => file(name, name));
  const all = pairFiles(before, now);
  expect(
    all
      .flatMap((pair) => pair.before ?? [])
      .map(({ name }) => name)
      .sort(),
  ).toEqual(before.map(({ name }) => name).sort());
  expect(
    all
      .flatMap((pair) => pair.now ?? [])
      .map(({ name }) => name)
      .sort(),
  ).toEqual(now.map(({ name }) => name).sort());
});
