import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../../src/content-files/content.ts';
import { keeper } from '../../../src/content-files/keep.ts';
import { qualityOf } from '../../../src/page-data/quality/quality.ts';

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'keep-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}
const term = { en: 'tenant', keep: false, forms: {} };

test('what was made of the same is given again, with the same terms and glossary alone', () => {
  const cacheDir = folder();
  const made: string[] = [];
  const keep = (from: string, glossary: object[] = []) =>
    keeper(cacheDir, { terms: new Map(), glossary: glossary as never })(from, () => {
      made.push(from);
      return from.toUpperCase();
    });
  expect([keep('a'), keep('a'), keep('b')]).toEqual(['A', 'A', 'B']);
  expect(made).toEqual(['a', 'b']);
  expect(keep('a', [term])).toBe('A');
  expect(made).toEqual(['a', 'b', 'a']);
});

test('without a folder it is held with the content', () => {
  let made = 0;
  const keep = () => keeper(undefined, { terms: new Map(), glossary: [] });
  const [own, other] = [keep(), keep()];
  expect([own('a', () => ++made), own('a', () => ++made), other('a', () => ++made)]).toEqual([1, 1, 2]);
});

test('the checks find the same in what was kept as in what is read', () => {
  const cacheDir = folder();
  const found = (given?: string) => {
    const content = readContent({ contentDir: 'content', ...(given && { textsCacheDir: given }) });
    return qualityOf({ ...content, dismissals: new Map() }).flags;
  };
  const fresh = found();
  expect(fresh.length).toBeGreaterThan(5);
  expect(found(cacheDir)).toEqual(fresh);
  expect(found(cacheDir)).toEqual(fresh);
});
