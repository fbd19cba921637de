import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  articleAt,
  articleFile,
  NOTES_FOLDER,
  QUALITY_FOLDER,
  sharedOriginals,
  stringsFile,
} from '../src/content-files/layout.ts';

/** What a word of running text is; what stands in marks, tags, code, links and addresses is no word. */
const PARTS = /(\{[^}]*\}|<[^>]*>|`[^`]*`|\]\([^)]*\)|&\w+;|https?:\S+)/;
const WORD = /\p{L}{3,}/gu;
const FRONT_MATTER = /^---\n(.*?)\n---\n/s;

/**
 * Locales to make beyond those that are given: each takes the articles of one of these, and the interface's words in
 * English, so its language has the plurals that English has.
 */
const MORE_LOCALES = 'de nl sv da nb nn fi hu tr el bg et gl eu lb af is sq'.split(' ');

/** How large a docset to make. */
export interface DocsetSize {
  /** In each locale. */
  articles: number;
  /** English apart. */
  locales: number;
}

/**
 * Makes a docset of any size out of an imported one: articles are taken again and again, each time with other words in
 * the place of its own, so that nothing is twice the same, and none of its words is new to its language. An article
 * changes in the same way in every locale and in its English, so that sentences go on meeting.
 *
 * @param from content folder that is taken from; it is left as it is
 * @param to content folder that is made
 * @returns the locales that were made, and a path of an article to change
 */
export function makeDocset(
  from: string,
  to: string,
  { articles, locales }: DocsetSize,
): { locales: string[]; article: string } {
  cpSync(from, to, { recursive: true });
  // They are about single sentences of locales that may not be in it.
  for (const folder of [NOTES_FOLDER, QUALITY_FOLDER])
    rmSync(path.join(to, folder), { recursive: true, force: true });
  const bySlug = Map.groupBy(
    globSync('*/articles/**/*.mdx', { cwd: from }).sort().map(articleAt),
    ({ slug }) => slug,
  );
  const given = [...new Set([...bySlug.values()].flat().map(({ locale }) => locale))].filter(
    (each) => each !== 'en',
  );
  const made = given.slice(0, locales);
  for (const unwanted of given.slice(locales)) rmSync(path.join(to, unwanted), { recursive: true });
  for (const more of MORE_LOCALES.slice(0, Math.max(0, locales - given.length))) {
    const source = given[made.length % given.length] ?? '';
    cpSync(path.join(from, source), path.join(to, more), { recursive: true });
    for (const file of [stringsFile(more), `${more}/triage.yaml`])
      cpSync(path.join(from, file.replace(more, 'en')), path.join(to, file));
    made.push(more);
  }
  const slugs = [...bySlug.keys()].filter((slug) => bySlug.get(slug)?.length === given.length + 1);
  const vocabularies: Vocabularies = new Map();
  for (let copy = 1, count = bySlug.size; count < articles; copy += 1) {
    for (const slug of slugs.slice(0, articles - count))
      copyArticle(to, slug, `${slug}-${copy}`, [...made, 'en'], copy, vocabularies);
    count += Math.min(slugs.length, articles - count);
  }
  return { locales: made, article: path.join(to, articleFile(made[0] ?? 'en', slugs[0] ?? '')) };
}

function copyArticle(
  to: string,
  slug: string,
  copySlug: string,
  locales: readonly string[],
  copy: number,
  vocabularies: Vocabularies,
): void {
  for (const locale of locales) {
    const mdx = readFileSync(path.join(to, articleFile(locale, slug)), 'utf8');
    const [matter = '', yaml = ''] = FRONT_MATTER.exec(mdx) ?? [];
    const exchange = exchanger(vocabularyOf(vocabularies, locale, mdx), copy);
    const head = yaml.replace(
      /^(title|description): (.*)$/gm,
      (_, key: string, text: string) => `${key}: ${exchange(text)}`,
    );
    write(
      path.join(to, articleFile(locale, copySlug)),
      `---\n${head}\n---\n${exchange(mdx.slice(matter.length))}`,
    );
    const revision = /^revision: (\w+)$/m.exec(yaml)?.[1];
    if (revision === undefined) continue;
    const originals = path.join(to, sharedOriginals(slug, revision));
    const text = readIfThere(originals);
    if (text === undefined) continue;
    const english = JSON.parse(text) as { segments: Record<string, string> };
    const inEnglish = exchanger(
      vocabularyOf(vocabularies, 'en', Object.values(english.segments).join(' ')),
      copy,
    );
    const segments = Object.entries(english.segments).map(([number, sentence]) => [
      number,
      inEnglish(sentence),
    ]);
    write(
      path.join(to, sharedOriginals(copySlug, revision)),
      JSON.stringify({ ...english, segments: Object.fromEntries(segments) }),
    );
  }
}

/** The words of each language in the order in which they were met: word → its place. */
type Vocabularies = Map<string, Map<string, number>>;

/** The words of a language, those of a text included. */
function vocabularyOf(vocabularies: Vocabularies, locale: string, text: string): Map<string, number> {
  const words = vocabularies.get(locale) ?? new Map<string, number>();
  vocabularies.set(locale, words);
  for (const [word] of plainParts(text).join(' ').matchAll(WORD)) {
    if (!words.has(word)) words.set(word, words.size);
  }
  return words;
}

/** Exchanges each word for one that stands as far on as the copy says. */
function exchanger(places: ReadonlyMap<string, number>, copy: number): (text: string) => string {
  const words = [...places.keys()];
  const other = (word: string) => {
    const place = places.get(word);
    // Every third word stays: a text that is all noise is no text.
    if (place === undefined || place % 3 === 0) return word;
    return words[(place + copy * 3) % words.length] ?? word;
  };
  return (text) =>
    text
      .split(PARTS)
      .map((part, index) => (index % 2 === 1 ? part : part.replace(WORD, other)))
      .join('');
}

function plainParts(text: string): string[] {
  return text
    .replace(FRONT_MATTER, '')
    .split(PARTS)
    .filter((_, index) => index % 2 === 0);
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
