import { expect, test } from 'vitest';
import { buildCatalog, readingFor, stateOf, type Version } from '../../../src/articles/catalog.ts';
import type { Revision, Slug } from '../../../src/articles/names.ts';
import type { ArticleData } from '../../../src/articles/schema.ts';

const ONE = '1'.repeat(40) as Revision;
const TWO = '2'.repeat(40) as Revision;

function version(
  slug: string,
  locale: string,
  translation: ArticleData['translation'],
  revision?: Revision,
): Version<string> {
  const data: ArticleData = {
    title: slug,
    translation,
    proof: 'no-originals',
    source: { path: `${slug}.md` },
    ...(revision && { revision }),
  };
  return { slug: slug as Slug, locale, data, entry: `${slug} ${locale}` };
}

const shown = (versions: Version<string>[], locale: string) => {
  const { version: found, isFallback, state } = readingFor(buildCatalog(versions), 'a' as Slug, locale);
  return [found.locale, isFallback, state];
};

test('slugs come in their order, whatever order versions come in', () => {
  const catalog = buildCatalog([
    version('b', 'es', 'human'),
    version('a', 'ru', 'human'),
    version('c', 'es', 'human'),
    version('a', 'es', 'human'),
  ]);
  expect([...catalog.keys()]).toEqual(['a', 'b', 'c']);
  expect(catalog.get('a' as Slug)?.get('es')?.entry).toBe('a es');
});

test('a reader gets their own language, however it was translated', () => {
  const all = [version('a', 'es', 'human'), version('a', 'ru', 'machine'), version('a', 'en', 'original')];
  expect(shown(all, 'ru')).toEqual(['ru', false, 'machine']);
});

test('else English, also where it does not say what it is', () => {
  const all = [version('a', 'es', 'human'), version('a', 'en', 'unknown')];
  expect(shown(all, 'ru')).toEqual(['en', true, 'missing']);
});

test('else what a person translated, then what nobody says, then what a machine did', () => {
  const [human, unknown, machine] = [
    version('a', 'zh-CN', 'human'),
    version('a', 'ru', 'unknown'),
    version('a', 'es', 'machine'),
  ] as const;
  expect(shown([machine, unknown, human], 'fr')[0]).toBe('zh-CN');
  expect(shown([machine, unknown], 'fr')[0]).toBe('ru');
  expect(shown([machine], 'fr')[0]).toBe('es');
});

test('of two of a kind the first by name, whatever order they come in', () => {
  const [es, ru] = [version('a', 'es', 'human'), version('a', 'ru', 'human')];
  expect(shown([es, ru], 'fr')[0]).toBe('es');
  expect(shown([ru, es], 'fr')[0]).toBe('es');
});

test('a translation of another revision than that of the English is older', () => {
  const catalog = buildCatalog([
    version('a', 'en', 'original', TWO),
    version('a', 'es', 'human', ONE),
    version('a', 'ru', 'machine', TWO),
    version('a', 'zh-CN', 'human'),
  ]);
  const states = ['en', 'es', 'ru', 'zh-CN', 'fr'].map((locale) => stateOf(catalog, 'a' as Slug, locale));
  expect(states).toEqual(['original', 'older', 'machine', 'human', 'missing']);
});

test('a slug of no article is refused by name', () => {
  expect(() => readingFor(buildCatalog<string>([]), 'nowhere' as Slug, 'es')).toThrow('"nowhere"');
});

test('slugs are sorted as words are, without regard to case', () => {
  expect([...buildCatalog([version('B', 'es', 'human'), version('a', 'es', 'human')]).keys()]).toEqual([
    'a',
    'B',
  ]);
});

test('in another language than English an article has its own state', () => {
  expect(shown([version('a', 'es', 'human', ONE), version('a', 'en', 'original', TWO)], 'es')).toEqual([
    'es',
    false,
    'older',
  ]);
  expect(stateOf(buildCatalog<string>([]), 'a' as Slug, 'es')).toBe('missing');
});
