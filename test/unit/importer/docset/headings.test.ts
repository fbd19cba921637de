import { expect, test } from 'vitest';
import { headingIds } from '../../../../src/importer/docset/headings.ts';
import { readDocset } from '../../../../src/importer/docset/read-docset.ts';
import { linkResolver } from '../../../../src/importer/docset/resolve-link.ts';

const pair = (number: number, target: string, original: string) =>
  `<span data-ttu-id="abcde-${number}">${target}</span><span class="sxs-lookup"><span data-stu-id="abcde-${number}">${original}</span></span>`;

test('a heading is found by its id, and by that of its English', () => {
  const text = `# ${pair(103, 'Título **fuerte**', 'Strong title')}\n\n\`\`\`\n# no\n\`\`\`\n## Igual\n## Igual\n## <a name="x"></a>No\n`;
  expect(Object.fromEntries(headingIds(text, 'a.md'))).toEqual({
    'strong-title': { own: 'título-fuerte', english: 'strong-title' },
    'título-fuerte': { own: 'título-fuerte', english: 'strong-title' },
    igual: { own: 'igual', english: 'igual' },
    'igual-1': { own: 'igual-1', english: 'igual-1' },
  });
});

test('a link keeps the part of a page that it has, under the name that it has there, and no other', () => {
  const files: Record<string, string> = {
    'a.md': '# A',
    'b.md': `## ${pair(103, 'Uno más', 'One more')}\n\n<a href="" id="place"></a> <div class="y" id='box'>x</div>`,
  };
  const docset = readDocset(Object.keys(files), (path) => files[path]);
  const resolve = linkResolver(docset, 'a.md', 'a', new Set());
  const hrefs = ['#one-more', '#uno-m%C3%A1s', '#place', '#box', '#none'].map(
    (hash) => resolve(`b.md${hash}`, 'es').href,
  );
  expect(hrefs).toEqual(['../b/#uno-más', '../b/#uno-más', '../b/#place', '../b/#box', '../b/']);
  expect(resolve('b.md#one-more', 'en').href).toBe('../b/#one-more');
  expect(resolve('#none', 'es')).toMatchObject({ href: './', class: 'no anchor' });
});
