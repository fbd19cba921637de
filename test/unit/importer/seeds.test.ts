import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { articleSchema, originalsSchema } from '../../../src/articles/schema.ts';
import { readText } from '../../../src/articles/text/segments.ts';
import { splitFrontMatter } from '../../../src/importer/source/front-matter.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../../content');

/** An article as it is committed. */
function read(locale: string, slug: string) {
  const text = readFileSync(path.join(CONTENT, locale, 'articles', `${slug}.mdx`), 'utf8');
  const { yaml, bodyStart } = splitFrontMatter(text);
  return { data: articleSchema.parse(parse(yaml ?? '')), body: text.slice(bodyStart) };
}

test.each([
  ['es', 'escalate-problems-to-microsoft', 'proven'],
  ['ru', 'escalate-problems-to-microsoft', 'proven'],
  ['zh-CN', 'escalate-problems-to-microsoft', 'proven'],
  ['es', 'provide-technical-support', 'proven'],
  ['es', 'report-problems-on-behalf-of-a-customer', 'no-originals'],
])('%s/%s: %s', (locale, slug, proof) => {
  const { data, body } = read(locale, slug);
  expect(data.proof).toBe(proof);
  if (data.revision === undefined || proof === 'no-originals') return;
  const file = path.join(CONTENT, 'originals', slug, `${data.revision.slice(0, 12)}.json`);
  const { segments } = originalsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(readText(body).segments.map(({ id }) => id)).toEqual(Object.keys(segments));
});

test('the three languages of one revision share one file of originals', () => {
  expect(readdirSync(path.join(CONTENT, 'originals/escalate-problems-to-microsoft'))).toEqual([
    '1875758bbaeb.json',
  ]);
});

test('English pages are rebuilt from the originals, with the title that the proof found', () => {
  const { data, body } = read('en', 'escalate-problems-to-microsoft');
  expect(data).toMatchObject({
    title: 'Escalate problems to Microsoft',
    translation: 'original',
    source: { rebuiltFrom: 'es' },
  });
  expect(readText(body).segments.at(-2)?.text).toBe(
    "You'll need to communicate and close the loop with the customer when the issue has been resolved.",
  );
});
