import { stringify } from 'devalue';
import { expect, test } from 'vitest';
import { modulesOf } from '../../../src/build/bundled-articles.ts';

test('the bundler compiles the articles of this build’s store, and of them those that are its to compile', () => {
  const entries = new Map([
    ['es/a', { id: 'es/a', filePath: '../content/es/articles/a.mdx', deferredRender: true }],
    ['es/b', { id: 'es/b', filePath: '../content/es/articles/b.mdx' }],
  ]);
  const code = modulesOf(stringify(new Map([['articles', entries]])));
  expect([...code.matchAll(/\["([^"]+)", \(\) => import\("([^"]+)"\)\]/g)].map((match) => match[1])).toEqual([
    '../content/es/articles/a.mdx',
  ]);
  expect(code).toMatch(/import\("\/[^"]*\/content\/es\/articles\/a\.mdx\?astroRenderContent"\)/);
  expect(modulesOf(stringify(new Map()))).toBe('export default new Map([]);\n');
});
