import { expect, test } from 'vitest';
import { originalsSchema } from '../../../src/articles/schema.ts';
import { articleFile, ownOriginals, sharedOriginals } from '../../../src/content-files/layout.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import { importHere, memoryStore } from './memory-store.ts';

const REVISION = 'ab'.repeat(20);

/** A source of two segments; the second one's English is given. */
function source(english: string, handOver = '01/02/2021'): string {
  const pair = (number: number, target: string, original: string) =>
    `<span data-ttu-id="abcde-${number}">${target}</span><span class="sxs-lookup"><span data-stu-id="abcde-${number}">${original}</span></span>`;
  const head = `---\ntitle: Uno\nms.openlocfilehash: ${REVISION}\nms.lasthandoff: ${handOver}\n---\n`;
  return `${head}${pair(103, 'Uno.', 'One.')}\n\n${pair(104, 'Dos.', english)}\n`;
}

/** Imports one source per locale, one after the other, into one content folder. */
async function importAll(sources: readonly [locale: string, text: string][]) {
  const content = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [locale, text] of sources) {
    const report = await importHere(['a.md'], locale, memoryStore({ 'a.md': text }, content), true);
    problems.push(...report.problems);
  }
  const segments = (file: string) => {
    const text = content.get(file);
    return text === undefined ? undefined : originalsSchema.parse(JSON.parse(text)).segments;
  };
  return { english: content.get(articleFile('en', 'a')), segments, problems };
}

test('the English page is of the newest hand-over, in whatever order locales come', async () => {
  const older: [string, string] = ['es', source('Older.', '01/02/2021')];
  const newer: [string, string] = ['ru', source('Newer.', '12/31/2021')];
  for (const order of [
    [older, newer],
    [newer, older],
    [newer, older, newer, older],
  ]) {
    const { english } = await importAll(order);
    expect(english).toContain('rebuiltFrom: ru');
    expect(english).toContain('Newer.');
  }
});

test('of two hand-overs of one day the first locale by name has the English page', async () => {
  const es: [string, string] = ['es', source('Spanish.')];
  const ru: [string, string] = ['ru', source('Russian.')];
  expect((await importAll([es, ru])).english).toContain('rebuiltFrom: es');
  expect((await importAll([ru, es])).english).toContain('rebuiltFrom: es');
});

test('a locale renews the English page that it made, even by an older hand-over', async () => {
  const { english } = await importAll([
    ['es', source('Before.', '12/31/2021')],
    ['es', source('After.', '01/02/2021')],
  ]);
  expect(english).toContain('After.');
});

test("English that differs from another locale's of one revision is kept in a file of the locale's own", async () => {
  const { segments, problems } = await importAll([
    ['es', source('Two.')],
    ['ru', source('Two!')],
    ['zh-CN', source('Two.')],
  ]);
  expect(segments(sharedOriginals('a', REVISION))).toEqual({ 103: 'One.', 104: 'Two.' });
  expect(segments(ownOriginals('a', REVISION, 'ru'))).toEqual({ 104: 'Two!' });
  expect(segments(ownOriginals('a', REVISION, 'es'))).toBeUndefined();
  expect(segments(ownOriginals('a', REVISION, 'zh-CN'))).toBeUndefined();
  expect(problems.map(({ rule, message }) => [rule, message.includes('(104)')])).toEqual([
    ['import/other-original', true],
  ]);
});
