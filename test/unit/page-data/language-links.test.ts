import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import { articleLanguages, besideLanguages } from '../../../src/page-data/language-links.ts';
import { article, contentOf, originals, REVISION } from '../../support/small-content.ts';

const OLDER = '2'.repeat(40);

/** Spanish of one revision, Russian of another; English of the first. */
function three() {
  const content = contentOf({
    'es/articles/a.mdx': article('{/* 103 */}Uno.'),
    'ru/articles/a.mdx': article('{/* 103 */}Один.', { revision: OLDER }),
    'en/articles/a.mdx': article('{/* 103 */}One.', { translation: 'original' }),
    [`originals/a/${REVISION}.json`]: originals({ 103: 'One.' }),
    [`originals/a/${OLDER}.json`]: originals({ 103: 'First.' }, OLDER),
  });
  const version = content.articles.get('a' as Slug)?.get('es');
  if (version === undefined) throw new Error('Unexpected content, expected a Spanish article.');
  return { content, version };
}

test('an entry tells of other numbers of sentences where texts can be read side by side', () => {
  const { content, version } = three();
  const of = (seconds: string[]) =>
    Object.fromEntries(
      articleLanguages(content, version, seconds).map(({ locale, sentences }) => [locale, sentences]),
    );
  expect(of(['ru', 'en'])).toMatchObject({ es: undefined, en: undefined, ru: '/es/a/sentences.json#ru' });
  // No such file is made of texts that cannot.
  expect(of(['en'])['ru']).toBeUndefined();
});

test('beside English another language stands beside English too, where it has originals', () => {
  const { content, version } = three();
  const links = Object.fromEntries(
    besideLanguages(content, version, ['ru', 'en']).map(({ locale, href }) => [locale, href]),
  );
  expect(links).toEqual({ es: '/es/a~en/', ru: '/ru/a~en/', en: '/en/a/' });
});
