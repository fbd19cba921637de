import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import { parseArticles, readContent } from '../../../src/content-files/content.ts';
import { readSettings } from '../../../src/content-files/settings.ts';
import { localeName, wordsOf } from '../../../src/content-files/words.ts';
import { articlePage } from '../../../src/page-data/article-page.ts';
import { article, contentOf, originals, problemsOf, writeContent } from '../../support/small-content.ts';

const A = 'a' as Slug;

test('a folder is a locale, and English is always one, the last', () => {
  const content = contentOf({ 'ru/articles/a.mdx': article('Да.'), 'es/articles/a.mdx': article('Sí.') });
  expect(content.locales).toEqual(['es', 'ru', 'en']);
  expect(localeName(content, 'ru')).toBe('Русский');
  expect(() => wordsOf(content, 'fr')).toThrow('Unexpected locale "fr", expected one of es, ru, en.');
});

test('a content without flow, notes, table of contents and redirects is whole', () => {
  const { wizard, notes, redirects, navigation } = contentOf({ 'es/articles/a.mdx': article('Sí.') });
  expect(wizard).toBeUndefined();
  expect(notes.size).toBe(0);
  expect(redirects).toEqual({});
  expect(navigation.get('es')?.nodes).toEqual([]);
});

test('a locale without a table of contents borrows the first there is', () => {
  const { navigation } = contentOf({
    'es/articles/a.mdx': article('Sí.'),
    'es/toc.yaml': '- title: Uno\n  slug: a\n',
  });
  expect(navigation.get('en')).toEqual({ locale: 'es', nodes: [{ title: 'Uno', slug: 'a' }], slugs: ['a'] });
});

test('an article is parsed once, upon the first call', () => {
  const content = contentOf({ 'es/articles/folder/a.mdx': article('{/* 103 */}Sí.') });
  const entry = content.articles.get('folder/a' as Slug)?.get('es')?.entry;
  expect(entry?.text()).toBe(entry?.text());
  expect(entry?.text().segments.map(({ text }) => text)).toEqual(['Sí.']);
});

test('a text that a build before has parsed is what it was', () => {
  const files = {
    'es/articles/a.mdx': article('<h2 id="uno">Uno</h2>\n\n{/* 103 */}Pulsa **Abrir**.\n\nSuelto.'),
  };
  const contentDir = writeContent(files);
  const textNow = (cacheDir?: string) =>
    readContent({ contentDir, ...(cacheDir && { textsCacheDir: cacheDir }) })
      .articles.get(A)
      ?.get('es')
      ?.entry.text();
  const anew = textNow();
  expect(anew?.segments.length).toBe(1);
  const cacheDir = writeContent({});
  expect(textNow(cacheDir)).toEqual(anew);
  expect(textNow(cacheDir)).toEqual(anew);
});

test('a body is what it was when the content was read, or is refused', () => {
  const contentDir = writeContent({ 'es/articles/a.mdx': article('{/* 103 */}Sí.') });
  const body = readContent({ contentDir }).articles.get(A)?.get('es')?.entry.body;
  expect(body?.()).toBe('\n{/* 103 */}Sí.\n');
  writeFileSync(path.join(contentDir, 'es/articles/a.mdx'), article('{/* 103 */}No.'));
  expect(body).toThrow(/es\/articles\/a\.mdx {2}error {2}articles\/changed {2}.*Start again/s);
});

test('everything that is wrong is told at once, each in its file', () => {
  expect(
    problemsOf({
      'es/articles/a.mdx': article('{/* 103 */}Sí.', { proof: 'perhaps' }),
      'es/articles/b.mdx': article('{/* 103 */}Sí.'),
      'originals/b/1aaaaaaaaaaa.json': '{ "revision": 1 }',
      'es/toc.yaml': '- titel: Uno\n',
      'redirects.yaml': 'old: [1]\n',
      'notes/b.yaml':
        '- { locale: es, segment: "999", text: { es: a, en: b } }\n- { locale: ru, segment: "103", text: { es: a } }\n',
      'notes/c.yaml': '- { locale: es, segment: "103", text: { es: a, en: b } }\n',
      'zh_CN/ui.json': '{}',
    }).map((line) => line.split('  ').slice(0, 3).join('  ')),
  ).toEqual([
    'zh_CN  error  i18n/unknown-locale',
    'es/articles/a.mdx:5:1  error  articles/schema',
    'originals/b/1aaaaaaaaaaa.json:1:3  error  originals/schema',
    'originals/b/1aaaaaaaaaaa.json:1:1  error  originals/schema',
    'notes/b.yaml:1:3  error  notes/lost',
    'notes/b.yaml:2:3  warning  notes/language',
    'notes/b.yaml:2:3  error  notes/place',
    'notes/c.yaml:1:3  error  notes/place',
    'es/toc.yaml:1:3  error  navigation/schema',
    'es/toc.yaml:1:3  error  navigation/schema',
    'redirects.yaml:1:1  error  redirects/schema',
  ]);
});

test('a note by words is lost where they do not stand together below its heading', () => {
  const note = (quote: string) => ({
    'es/articles/a.mdx': article('# {/* #faq */}Preguntas\n\nUna **frase** larga.'),
    'notes/a.yaml': `- { locale: es, heading: faq, quote: ${quote}, english: x, text: { es: a, en: b } }\n`,
  });
  expect(problemsOf(note('frase'))).toEqual([]);
  expect(problemsOf(note('Una frase'))).toEqual([
    'notes/a.yaml:1:3  error  notes/lost  Unexpected absence of "Una frase" under #faq in es/a.\n' +
      '    Name the segment by its number, or quote words that stand together in the article.',
  ]);
});

test('a note that lacks a language is told of, and shown in another', () => {
  const content = contentOf({
    'es/articles/a.mdx': article('{/* 103 */}Sí.'),
    'ru/articles/a.mdx': article('{/* 103 */}Да.'),
    'notes/a.yaml': '- { locale: es, segment: "103", text: { en: Not so. } }\n',
  });
  expect(content.warnings.map(({ rule }) => rule)).toEqual(['notes/language']);
  expect(articlePage(content, 'es', A, new URL('https://example.org')).notes).toMatchObject([
    { text: 'Not so.', lang: 'es', textLang: 'en' },
  ]);
});

test('all articles that are no MDX are told of at once', async () => {
  const broken = { 'es/articles/a.mdx': article('{/* 103'), 'ru/articles/b.mdx': article('<Alert>') };
  const content = contentOf(broken);
  await expect(parseArticles(content)).rejects.toThrow(
    /a\.mdx {2}error {2}articles\/not-mdx.*\n.*\n.*b\.mdx {2}error/,
  );
  expect(() => content.articles.get(A)?.get('es')?.entry.text()).toThrow('articles/not-mdx');
});

test('a note on an article that is no MDX waits until that is mended', () => {
  expect(
    problemsOf({
      'es/articles/a.mdx': article('{/* 103'),
      'notes/a.yaml': '- { locale: es, segment: "103", text: { es: a, en: b } }\n',
    }),
  ).toEqual([]);
});

test('a content folder that does not exist is told of', () => {
  const contentDir = `${writeContent({})}/nowhere`;
  expect(() => readContent({ contentDir })).toThrow(
    'nowhere  error  content/missing-folder  Unexpected absence of the content folder.',
  );
});

test('the wizard cites what its own locale carries, and the build stops when that changes', () => {
  const files = (own: string) => ({
    'es/articles/a.mdx': article('{/* 103 */}Uno.'),
    'originals/a/1aaaaaaaaaaa.json': originals({ '103': 'One.' }),
    'originals/a/1aaaaaaaaaaa.es.json': originals({ '103': own }),
    'flows/triage.yaml': readFileSync('content/flows/triage.yaml', 'utf8')
      .replace(/^citations:$/m, 'citations:\n  X1: { article: a, segment: "103", confirmed: "One." }')
      .replace(
        'stays-terms: { facts: [10], cite: [P126, P127] }',
        'stays-terms: { facts: [10], cite: [P126, P127, X1] }',
      ),
  });
  const told = (own: string) => problemsOf(files(own)).filter((line) => line.includes('X1'));
  expect(told('One.')).toEqual([]);
  expect(told('One of its own.')[0]).toContain(
    'wizard/changed-citation  Unexpected wording of X1 in es: "One of its own.", confirmed was "One."',
  );
});

test('settings come from one table, with a base that has a slash at both ends', () => {
  expect(
    readSettings({ BASE_PATH: 'docs', PORT: '80', CONTENT_DIR: '', SECURITY_CONTACT: 'mailto:a@b.example' }),
  ).toMatchObject({
    base: '/docs/',
    port: 80,
    site: 'http://localhost:4321',
    contentDir: `${process.cwd()}/content`,
    securityContact: 'mailto:a@b.example',
  });
  expect(readSettings({}, []).publicContacts).toBe(false);
  expect(readSettings({ PUBLIC_CONTACTS: 'yes' }, []).publicContacts).toBe(true);
  expect(readSettings({}, ['node', 'astro', 'build', '--public-contacts']).publicContacts).toBe(true);
  expect(readSettings({}).base).toBe('/');
  expect(readSettings({ CONTENT_DIR: 'a' }).cacheDir).not.toBe(readSettings({ CONTENT_DIR: 'b' }).cacheDir);
});

test('a part of the site is named by a variable, a flag or both, and keeps what it made apart', () => {
  const named = (LOCALES: string, args: string[] = []) => readSettings({ LOCALES }, args);
  expect(named('').part).toEqual([]);
  expect(named(' es, ru ').part).toEqual(['es', 'ru']);
  expect(named('', ['node', 'astro', 'build', '--join']).part).toEqual(['shared']);
  expect(named('es', ['--join']).part).toEqual(['es', 'shared']);
  expect(named('ru,es').cacheDir).toBe(named('es,ru,es').cacheDir);
  const parts = ['', 'es', 'ru', 'shared'].map((names) => named(names));
  expect(new Set(parts.map(({ cacheDir }) => cacheDir)).size).toBe(4);
  expect(new Set(parts.map(({ textsCacheDir }) => textsCacheDir)).size).toBe(1);
  expect(readSettings({ CONTENT_DIR: 'a' }).textsCacheDir).not.toBe(named('').textsCacheDir);
});

test('a language that the content no longer has is named all the same', () => {
  const small = contentOf({ 'es/ui.json': readFileSync('content/es/ui.json', 'utf8') });
  expect(['es', 'fr', 'not a tag'].map((locale) => localeName(small, locale))).toEqual([
    'Español',
    'français',
    'not a tag',
  ]);
});

test('a picture that is listed and not there is told', () => {
  const listed = { 'media/a.png': { file: 'a-0a1b2c3d4e5f.webp', width: 4, height: 3 } };
  const page = { 'es/articles/a.mdx': article('Sí.') };
  expect(problemsOf({ ...page, 'es/media.json': JSON.stringify(listed) }).join()).toContain(
    'Unexpected absence of media/a-0a1b2c3d4e5f.webp, expected the picture of "media/a.png".',
  );
  const { pictures } = contentOf({
    ...page,
    'es/media.json': JSON.stringify(listed),
    'media/a-0a1b2c3d4e5f.webp': '',
  });
  expect(pictures.get('es')).toEqual(listed);
  expect(problemsOf({ ...page, 'es/media.json': '{"a": {"file": "../a.webp"}}' }).join()).toContain(
    'pictures/schema',
  );
});
