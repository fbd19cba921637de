import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { proveOriginal } from '../../../../src/importer/source/proof.ts';
import type { Pair } from '../../../../src/importer/source/spans.ts';

const sha = (text: string) => createHash('sha1').update(text).digest('hex');

/** A file whose sentences in `<…|…>` are translated and original. */
function prove(marked: string, english: string | undefined, pairsInYaml: readonly [string, string][] = []) {
  const pairs: Pair[] = [];
  let source = '';
  let last = 0;
  for (const { 0: whole, 1: target = '', 2: original = '', index } of marked.matchAll(
    /<([^|>]*)\|([^>]*)>/g,
  )) {
    source += marked.slice(last, index);
    pairs.push({ start: source.length, end: source.length + target.length, target, original } as Pair);
    source += target;
    last = index + whole.length;
  }
  source += marked.slice(last);
  const yaml = /^---\n(.*?)\n---\n/s.exec(source);
  const more = pairsInYaml.map(([target, original]) => ({ start: 0, end: 0, target, original }) as Pair);
  const revision = english === undefined ? undefined : sha(english);
  return proveOriginal(source, [...pairs, ...more], yaml?.[1], yaml?.[0].length ?? 0, revision);
}

test('English that rebuilds to its revision is proven, with or without front matter', () => {
  expect(prove('# <Uno|One>\n', '# One\n')).toEqual({ proof: 'proven' });
  expect(
    prove(
      '---\nms.date: 1\nms.openlocfilehash: x\nMS.ContentLocale: es\n---\n# <Uno|One>\n',
      '---\nms.date: 1\n---\n# One\n',
    ),
  ).toEqual({ proof: 'proven' });
});

test('anchors of headings, blank lines and ends of lines may have been other', () => {
  expect(prove('# <a name="one"></a><Uno|One>\n', '# One\n').proof).toBe('proven');
  expect(prove('---\nms.date: 1\n---\n# <Uno|One>\n', '---\nms.date: 1\n---\n\n# One\n').proof).toBe(
    'proven',
  );
  expect(
    prove('---\nms.date: 1\n---\n# <Uno|One>\n', '---\r\nms.date: 1\r\n---\r\n\r\n# One\r\n').proof,
  ).toBe('proven');
  expect(prove('<Uno|One>\n \nx\n', 'One\n\u00a0\nx\n').proof).toBe('proven');
  expect(prove('<Uno|One>\n \nx\n', 'One\n \nx\n').proof).toBe('proven');
});

test('title and description are found in the words of the page', () => {
  const file =
    '---\ntitle: Ayuda | Centro\ndescription: "Pida ayuda."\n---\n# <Ayuda|Help $1>\n\n<Pida ayuda.|Ask for help.> <Centro|Center>\n';
  expect(
    prove(
      file,
      '---\ntitle: Help $1 | Center\ndescription: Ask for help.\n---\n# Help $1\n\nAsk for help. Center\n',
    ),
  ).toEqual({
    proof: 'proven',
    title: 'Help $1',
    description: 'Ask for help.',
  });
});

test('the heading may be the title, and a title be known whole', () => {
  const file = '---\ntitle: Otra\n---\n# <Ayuda|Help>\n';
  expect(prove(file, '---\ntitle: Help\n---\n# Help\n')).toEqual({ proof: 'proven', title: 'Help' });
  expect(prove(file, '---\ntitle: Other\n---\n# Help\n').proof).toBe('not-provable');
  expect(
    prove(
      '---\ntitle: Otra | Centro\n---\n# <Ayuda|Help>\n\n<Centro|Center>\n',
      '---\ntitle: Help | Center\n---\n# Help\n\nCenter\n',
    ),
  ).toEqual({ proof: 'proven', title: 'Help' });
  expect(
    prove("---\ntitle: 'Ayuda | Centro'\n---\n<Ayuda y Centro|x>\n", '---\ntitle: Help of all\n---\nx\n', [
      ['Ayuda | Centro', 'Help of all'],
    ]),
  ).toEqual({ proof: 'proven', title: 'Help of all' });
});

test('what cannot be proven says why', () => {
  expect(prove('# Uno\n', '# One\n')).toEqual({
    proof: 'no-originals',
    proofReason: 'The file carries no English.',
  });
  expect(prove('# <Uno|One>\n', undefined)).toEqual({
    proof: 'not-provable',
    proofReason: 'The file names no revision (ms.openlocfilehash).',
  });
  for (const key of ['title', 'description'])
    expect(prove(`---\n${key}: Ayuda\n---\n# <Uno|One>\n`, 'x')).toEqual({
      proof: 'not-provable',
      proofReason: 'The English of title or description is not known.',
    });
  for (const file of ['# <Uno|One>\n', '---\nms.date: 1\n---\n# <Uno|One>\n'])
    expect(prove(file, 'x')).toEqual({
      proof: 'mismatch',
      proofReason: 'The English rebuilt from the file has another SHA-1 than its revision.',
    });
});
