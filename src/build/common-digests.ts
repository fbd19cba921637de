import type { Content } from '../content-files/content.ts';
import { PROJECT_CONTENT_DIR } from '../content-files/files.ts';
import { digest } from '../content-files/kept.ts';
import { isTextOfArticle } from '../content-files/layout.ts';
import { labelsIn } from '../page-data/terms/page-labels.ts';
import { inputDigest, PROJECT } from './inputs.ts';

/** What all pages are made from, by what it is called in a line of the log → its digest. */
export type CommonDigests = Readonly<Record<string, string>>;

/**
 * Digests of what all pages are made from: the project, the content without the texts of articles, and what is worked
 * out of all texts.
 *
 * @param assets names of the files to which pages lead
 */
export function commonDigests(
  content: Content,
  contentDir: string,
  assets: readonly string[],
): CommonDigests {
  const matters = [...content.articles.values()].flatMap((versions) =>
    [...versions.values()].map(({ slug, locale, data }) => [slug, locale, data]),
  );
  const strings = [...content.words.values()].map((each) => each.strings);
  const labels = content.locales.map((locale) => [...labelsIn(content, locale).keys()].sort());
  return {
    'the project': inputDigest(PROJECT),
    'the content beside articles': inputDigest([PROJECT_CONTENT_DIR, contentDir], isTextOfArticle),
    'files for the browser': digest(assets),
    'front matter of articles': digest([JSON.stringify(matters)]),
    'strings of the interface': digest([JSON.stringify(strings)]),
    labels: digest([JSON.stringify(labels)]),
  };
}

/** What differs between two builds, by its name. */
export function changesBetween(before: CommonDigests, now: CommonDigests): string[] {
  return Object.keys({ ...before, ...now }).filter((name) => before[name] !== now[name]);
}
