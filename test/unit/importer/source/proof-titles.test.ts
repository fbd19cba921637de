import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { proveOriginal } from '../../../../src/importer/source/proof.ts';
import { readPairs } from '../../../../src/importer/source/spans.ts';

const pair = (number: number, target: string, original: string) =>
  `<span data-ttu-id="abcde-${number}">${target}</span><span class="sxs-lookup"><span data-stu-id="abcde-${number}">${original}</span></span>`;

/** What is proven of front matter over a page of two sentences, by the English that it should be. */
function prove(
  yaml: string,
  english: string,
  body = `# ${pair(1, 'Ayuda', 'Help')}\n\n${pair(2, 'Centro', 'Center')}\n`,
) {
  const source = `---\n${yaml}\n---\n${body}`;
  const read = readPairs(source, 'a.md');
  const revision = createHash('sha1').update(english).digest('hex');
  return proveOriginal(source, read.ok ? read.value : [], yaml, yaml.length + 9, revision);
}
const page = (yaml: string) => `---\n${yaml}\n---\n# Help\n\nCenter\n`;

test.each([
  ['title: Ayuda', 'title: Help', { title: 'Help' }],
  ['title: "Ayuda"', 'title: Help', { title: 'Help' }],
  ["title: 'Ayuda'  ", 'title: Help', { title: 'Help' }],
  ['Title : Ayuda', 'Title : Help', { title: 'Help' }],
  ['title: Ayuda | Centro', 'title: Help | Center', { title: 'Help' }],
  ['title: Centro', 'title: Center', { title: 'Center' }],
  ['title: Centro', 'title: Help', { title: 'Help' }],
  ['description: Centro', 'description: Center', { description: 'Center' }],
  [
    'title: Ayuda\ndescription: Centro',
    'title: Help\ndescription: Center',
    { title: 'Help', description: 'Center' },
  ],
  ['subtitle: Ayuda', 'subtitle: Ayuda', {}],
  [
    'ms.locfileid: "1"\nms.lasthandoff: 1\nms.sourcegitcommit: x\nms.translationtype: HT\ntranslationtype: HT\na: b',
    'a: b',
    {},
  ],
])('front matter %j is proven to have been %j', (yaml, english, more) => {
  expect(prove(yaml, page(english))).toEqual({ proof: 'proven', ...more });
});

test.each([
  ['title: Ayuda | Otro', 'title: Help | Other'],
  ['description: Ayuda de todos', 'description: Help of all'],
  ['title: Ayuda\ndescription: Otra', 'title: Help\ndescription: Other'],
])('of front matter %j nobody knows whether it was %j', (yaml, english) => {
  expect(prove(yaml, page(english)).proof).toBe('not-provable');
});

test('segments of the front matter are part of the memory, not of the body', () => {
  const yaml = `title: Otra\nx: ${pair(3, 'Otra', 'Other')}`;
  const proof = prove(yaml, `---\ntitle: Other\nx: ${pair(3, 'Otra', 'Other')}\n---\n# Help\n\nCenter\n`);
  expect(proof).toEqual({ proof: 'proven', title: 'Other' });
});

test('anchors with other names than localization gives stay', () => {
  const body = `# <a id="x"></a>${pair(1, 'Ayuda', 'Help')}\n`;
  expect(prove('a: b', '---\na: b\n---\n# <a id="x"></a>Help\n', body).proof).toBe('proven');
  expect(prove('a: b', '---\na: b\n---\n# Help\n', body).proof).toBe('mismatch');
});
