import { globSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { dropUnused, kept, keptBytes, readShelf, writeShelf } from '../../../src/content-files/kept.ts';

let kinds = 0;

/** A kind of its own for each test, made by the code of one file. */
function newKind() {
  const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, 'maker.ts'), 'one');
  return { folder, name: `kind-${kinds++}`, code: [path.join(folder, 'maker.ts')] };
}
const filesOf = (folder: string) =>
  globSync('kept/kind-*/*/*', { cwd: folder }).map((file) => path.join(folder, file));

test('what was made of a text is made once', () => {
  const kind = newKind();
  const make = vi.fn(() => ({ html: '<p>' }));
  expect(kept(kind, 'text', make)).toEqual({ html: '<p>' });
  expect(kept(kind, 'text', make)).toEqual({ html: '<p>' });
  expect(kept(kind, 'other', make)).toEqual({ html: '<p>' });
  expect(make).toHaveBeenCalledTimes(2);
});

test('other code makes it again', () => {
  const kind = newKind();
  kept(kind, 'text', () => 1);
  writeFileSync(path.join(kind.folder, 'other.ts'), 'two');
  const changed = { ...kind, name: `${kind.name}-changed`, code: [path.join(kind.folder, 'other.ts')] };
  expect(kept(changed, 'text', () => 2)).toBe(2);
});

test('a file that was cut is made again', async () => {
  const kind = newKind();
  kept(kind, 'text', () => ['whole']);
  await keptBytes(kind, 'text', async () => new Uint8Array([1, 2, 3]));
  for (const file of filesOf(kind.folder)) writeFileSync(file, readFileSync(file).subarray(0, -1));
  expect(kept(kind, 'text', () => ['again'])).toEqual(['again']);
  expect([...(await keptBytes(kind, 'text', async () => new Uint8Array([4])))]).toEqual([4]);
});

test('a shelf holds what was put there last, and nothing where it was cut', () => {
  const kind = newKind();
  expect(readShelf(kind, 'es')).toBe(undefined);
  writeShelf(kind, 'es', ['one']);
  writeShelf(kind, 'es', ['two']);
  expect([readShelf(kind, 'es'), readShelf(kind, 'ru')]).toEqual([['two'], undefined]);
  for (const file of filesOf(kind.folder)) writeFileSync(file, readFileSync(file).subarray(0, -1));
  expect(readShelf(kind, 'es')).toBe(undefined);
});

test('what a build did not ask for goes, but not what another one is writing', () => {
  const kind = newKind();
  kept(kind, 'text', () => 1);
  const [used = ''] = filesOf(kind.folder);
  const beside = (name: string) => {
    const file = path.join(path.dirname(used), name);
    writeFileSync(file, '1');
    return file;
  };
  beside('old.json');
  const written = beside('a.json.1.part');
  const left = beside('b.json.2.part');
  utimesSync(left, 0, 0);
  dropUnused(kind.folder);
  expect(filesOf(kind.folder).sort()).toEqual([used, written].sort());
});
