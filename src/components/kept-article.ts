import { LRUCache } from 'lru-cache';
import { mayHoldMore } from '../articles/page/closed-set.ts';
import type { ArticleVersion } from '../content-files/articles.ts';
import type { Content } from '../content-files/content.ts';
import { type KeptKind, keepOn, kept } from '../content-files/kept.ts';
import { once } from '../content-files/once.ts';
import { readSettings } from '../content-files/settings.ts';
import { type CompiledArticle, compileArticle } from './compile-article.ts';
import { COMPONENT_NAMES } from './mdx/names.ts';

/** What an article's HTML depends on beside its text: the compiler, our plugins, and what is written of it. */
const CODE = [
  'src/articles',
  'src/components/compile-article.ts',
  'src/components/mdx/names.ts',
  'package-lock.json',
];

const kind = (): KeptKind => ({ folder: readSettings().cacheDir, name: 'articles', code: CODE });

/**
 * Gives an article's compiled text, kept by the digest of its text and of all that compiles it.
 *
 * @returns `undefined` where it is the bundler's to compile
 * @throws Error where it is no MDX
 */
export function keptArticle({ entry }: ArticleVersion): CompiledArticle | undefined {
  const make = () => compileArticle(entry.body(), COMPONENT_NAMES) ?? 'bundler';
  const found = held.get(entry.bodyDigest) ?? kept<Compiled>(kind(), entry.bodyDigest, make);
  held.set(entry.bodyDigest, found);
  return found === 'bundler' ? undefined : found;
}

type Compiled = CompiledArticle | 'bundler';

/** Pages of one article follow one another, alone and beside its English. */
const held = new LRUCache<string, Compiled>({ max: 8 });

/** Whether an article is the bundler's to compile. @throws Error where it is no MDX */
export function isBundled(content: Content, version: ArticleVersion): boolean {
  const { body, bodyDigest } = version.entry;
  const suspects = once(content, 'articles that may hold more', () => new Map<string, boolean>());
  const isSuspect = suspects.getOrInsertComputed(bodyDigest, () => mayHoldMore(body(), COMPONENT_NAMES));
  return isSuspect && keptArticle(version) === undefined;
}

/** Keeps an article's compiled text on, where no page of a build asks for it. */
export function keepArticle({ entry }: ArticleVersion): void {
  keepOn(kind(), entry.bodyDigest);
}
