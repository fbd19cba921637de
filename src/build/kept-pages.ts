import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Slug } from '../articles/names.ts';
import { isBundled, keepArticle } from '../components/kept-article.ts';
import type { Content } from '../content-files/content.ts';
import { digest } from '../content-files/kept.ts';
import { ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { localeSegment } from '../i18n/paths.ts';
import { textQuality } from '../page-data/quality/quality.ts';
import { hasQualityPage } from '../page-data/quality/quality-page.ts';
import { type CommonDigests, changesBetween } from './common-digests.ts';

/**
 * What shows the text of one article, and of others no more than their front matter: the file that makes it, and where
 * its address has the article's slug.
 */
const OF_ONE_ARTICLE: ReadonlyMap<string, RegExp> = new Map([
  ['src/pages/[locale]/[...slug].astro', /^[^/]+\/(.+)\/$/],
  ['src/pages/[locale]/[...beside].astro', /^[^/]+\/(.+)~[^/~]+\/$/],
  ['src/pages/[locale]/[...missing].astro', /^[^/]+\/(.+)\/$/],
  ['src/pages/[locale]/[...slug]/index.md.ts', /^[^/]+\/(.+)\/index\.md\/?$/],
  ['src/pages/[locale]/[...slug]/sentences.json.ts', /^[^/]+\/(.+)\/sentences\.json\/?$/],
]);

/** What shows no text of an article: their front matter alone, redirects and the table of contents. */
const OF_NO_TEXT: ReadonlySet<string> = new Set([
  'src/pages/[locale]/[...moved].astro',
  'src/pages/[locale]/sections/[...section].astro',
]);

/** What the checks found in an article, which is worked out of all texts. */
const OF_CHECKS = 'src/pages/[locale]/[...quality].astro';
const CHECKED = /^([^/]+)\/(.+)~quality\/$/;

const recordSchema = z.object({
  /** What all pages were made from. */
  common: z.record(z.string(), z.string()),
  /** Of each file: a digest of what it was made from, and one of what it held. */
  files: z.record(z.string(), z.tuple([z.string(), z.string()])),
});
/** What a build tells the next one of its pages. */
export type PageRecord = z.infer<typeof recordSchema>;

/**
 * Tells which pages of the build before are as this one would make them. A page of one article is made from the article
 * in all its languages, and from what all pages are made from: the code, what the content holds beside texts, and of
 * every article its front matter.
 */
export class KeptPages {
  readonly #before: PageRecord['files'];
  readonly #content: Content;
  readonly #common: string;
  /** Slug → a digest of the article's texts, or `undefined` where its pages are not kept. */
  readonly #texts = new Map<Slug, string | undefined>();
  /** What the next build is to know. */
  readonly record: PageRecord;
  /** What all pages are made from and is not as it was, so that none stays; nothing where no build was before. */
  readonly changes: readonly string[];

  /** @param before the record of the build before, if there was one */
  constructor(before: PageRecord | undefined, content: Content, common: CommonDigests) {
    this.#before = before?.files ?? {};
    this.#content = content;
    this.#common = digest(Object.entries(common).flat());
    this.record = { common, files: {} };
    this.changes = before === undefined ? [] : changesBetween(before.common, common);
  }

  /**
   * A digest of all that a page is made from.
   *
   * @param component file of the project that makes the page
   * @param address of the page, below the site's root
   * @returns `undefined` for a page that is made in each build
   */
  sourceOf(component: string, address: string): string | undefined {
    if (OF_NO_TEXT.has(component)) return digest([this.#common, component, address]);
    if (component === OF_CHECKS) return this.#found(address);
    const slug = articleOf(component, address);
    if (slug === undefined) return undefined;
    const texts = this.#texts.getOrInsertComputed(slug, () => this.#textsOf(slug));
    return texts && digest([this.#common, component, address, texts]);
  }

  /** What a file holds, where it stands as the build before made it, and from the same. */
  read(file: string, source: string): string | undefined {
    const [from, bytes] = this.#before[file] ?? [];
    if (from !== source || !existsSync(file)) return undefined;
    const held = readFileSync(file);
    if (heldDigest(held) !== bytes) return undefined;
    this.record.files[file] = [from, bytes];
    return held.toString();
  }

  /** Notes what a file was made from, and the {@link heldDigest} of what it holds. */
  made(file: string, source: string, held: string): void {
    this.record.files[file] = [source, held];
  }

  #found(address: string): string | undefined {
    const [, segment = '', slug = ''] = CHECKED.exec(address) ?? [];
    const locale = this.#content.locales.find((each) => localeSegment(each) === segment);
    if (locale === undefined) return undefined;
    const versions = this.#content.articles.get(slug as Slug);
    // Links of the English page are looked at, too; and the page leads to those of other languages.
    const texts = [locale, ORIGINAL_LOCALE].map((each) => versions?.get(each)?.entry.digest());
    const others = this.#content.locales.map((each) => hasQualityPage(this.#content, each, slug as Slug));
    const found = JSON.stringify([texts, others, textQuality(this.#content, locale, slug as Slug)]);
    return digest([this.#common, OF_CHECKS, address, found]);
  }

  #textsOf(slug: Slug): string | undefined {
    const { articles, wizard } = this.#content;
    const versions = [...(articles.get(slug)?.values() ?? [])];
    // Below an article of a stage the wizard asks, which cites other articles.
    const stages = Object.values(wizard?.flow.stages ?? {});
    if (versions.length === 0 || stages.some((stage) => stage.articles.includes(slug))) return undefined;
    // What the bundler compiles may hold anything.
    if (versions.some((version) => isBundled(this.#content, version))) return undefined;
    for (const version of versions) keepArticle(version);
    return digest(versions.map(({ locale, entry }) => `${locale} ${entry.digest()}`));
  }
}

/** A digest of what a file holds. */
export function heldDigest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

/** Slug of the article that a page shows, in one language or in two; `undefined` for what shows none, or many. */
export function articleOf(component: string, address: string): Slug | undefined {
  const slug =
    component === OF_CHECKS ? CHECKED.exec(address)?.[2] : OF_ONE_ARTICLE.get(component)?.exec(address)?.[1];
  return slug as Slug | undefined;
}

/**
 * Reads the record of the build before.
 *
 * @returns `undefined` where there is none
 * @throws Error where the file is none, after a machine stopped say
 */
export function readPageRecord(file: string): PageRecord | undefined {
  return existsSync(file) ? recordSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
