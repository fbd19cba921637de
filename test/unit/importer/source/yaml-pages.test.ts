import { expect, test } from 'vitest';
import { unknownKind, yamlKind } from '../../../../src/importer/source/yaml-kinds.ts';
import { yamlPageToMarkdown } from '../../../../src/importer/source/yaml-pages.ts';
import { formatProblem } from '../../../../src/lib/problem.ts';

/** Body of the Markdown that a page becomes, and what is said. */
function converted(source: string) {
  const page = yamlPageToMarkdown(source, 'a.yml');
  return {
    body: page.ok ? page.value.replace(/^---\n[\s\S]*?---\n/, '') : undefined,
    said: page.problems.map(formatProblem),
  };
}

test('a FAQ keeps what stands after its questions, and a section without questions', () => {
  const source = `### YamlMime:FAQ
title: F
sections:
- name: Uno
  questions:
  - question: ¿Q?
    answer: A
- name: Dos
  questions:
additionalContent: |
  ## Siguiente
  [x](x.md)
`;
  expect(converted(source)).toEqual({
    body: '# F\n\n## Uno\n\n### ¿Q?\n\nA\n\n## Dos\n\n## Siguiente\n[x](x.md)\n',
    said: [],
  });
});

test('a hub keeps its titles, texts and links in order, and tells of text under keys that are not known', () => {
  const source = `### YamlMime:Hub
title: Inicio
summary: Resumen
brand: azure
highlightedContent:
  items:
  - title: Destacado
    itemType: overview
    url: a.md
conceptualContent:
  title: Conceptos
  summary: Ideas
  items:
  - title: Tarjeta
    motto: Lema aparte
    links:
    - url: b.md
      text: B
    footerLink: { url: c.md, text: Más }
additionalContent:
  sections:
  - title: Otros
    items:
    - { title: D, summary: Sobre D, url: https://example.com }
`;
  expect(converted(source)).toEqual({
    body: `# Inicio

Resumen

- [Destacado](<a.md>)

## Conceptos

Ideas

### Tarjeta

- [B](<b.md>)

- [Más](<c.md>)

## Otros

- [D](<https://example.com>) – Sobre D
`,
    said: [
      'a.yml:15:5  warning  import/unknown-key  Unexpected key "motto", expected one that is known; its text "Lema aparte" is left out.',
    ],
  });
});

test('the older form of a hub is one, and a landing page keeps what stands beside its cards', () => {
  const old = `### YamlMime:YamlDocument
documentType: LandingData
title: Viejo
abstract: { description: Resumen }
sections:
- title: Uno
  items:
  - type: paragraph
    text: Texto
  - type: list
    style: cards
    items:
    - { text: Tarjeta, href: a.md, image: { src: a.svg } }
`;
  expect(converted(old).body).toBe('# Viejo\n\nResumen\n\n## Uno\n\nTexto\n\n- [Tarjeta](<a.md>)\n');
  const landing =
    '### YamlMime:Landing\ntitle: L\nlandingContent: []\nmore:\n  title: Más\n  summary: Texto\n';
  expect(converted(landing)).toEqual({ body: '# L\n\n## Más\n\nTexto\n', said: [] });
});

test.each([
  ['### YamlMime:FAQ', 'faq', undefined],
  ['##YamlMime: Landing', 'landing', undefined],
  ['### YamlMime:Tutorial', undefined, 'Tutorial'],
  ['### YamlMime:YamlDocument\ndocumentType: LandingData', 'hub', undefined],
  ['### YamlMime:YamlDocument\ndocumentType: Tutorial', undefined, 'YamlDocument'],
  ['### YamlMime:ZonePivotGroups', undefined, undefined],
  ['### YamlMime:constructor', undefined, 'constructor'],
  ['title: x', undefined, undefined],
])('%j is a page of kind %s', (text, kind, unknown) => {
  expect([yamlKind(text), unknownKind(text)]).toEqual([kind, unknown]);
});
