import type { Locale } from '../i18n/locales.ts';
import { problem } from '../lib/problem.ts';
import { failed, type Result } from '../lib/result.ts';
import { faultOf } from './attempt.ts';
import { includeReader } from './docset/includes.ts';
import { keyOf } from './docset/names.ts';
import { pictureFinder } from './docset/pictures.ts';
import type { Docset } from './docset/read-docset.ts';
import { linkResolver } from './docset/resolve-link.ts';
import { codeReader } from './docset/snippets.ts';
import { type Imported, importFile } from './import-file.ts';
import { ownsEnglish } from './originals.ts';
import { decodeSource } from './source/decode.ts';
import { yamlPageToMarkdown } from './source/yaml-pages.ts';
import { readText, type Store } from './store.ts';

/** What all sources of a docset are converted with. */
export interface Work {
  /** Every file of the docset. */
  paths: readonly string[];
  locale: Locale;
  docset: Docset;
  /** Slugs of articles that other locales have. */
  elsewhere: ReadonlySet<string>;
  isStrict: boolean;
}

type Reader = Pick<Store, 'readSource' | 'read'>;

/**
 * Makes the function that converts a source of a docset. Nothing is thrown: whatever goes wrong at a file refuses that
 * file, with its name.
 */
export function sourceConverter(
  { paths, locale, docset, elsewhere, isStrict }: Work,
  store: Reader,
): (path: string, slug: string) => Result<Imported> {
  const read = (path: string) => readText(store, path);
  const readInclude = includeReader(paths, read);
  const readCode = codeReader(read);
  const findPicture = pictureFinder(paths);
  return (path, slug) => {
    try {
      return convertSource(path, slug);
    } catch (error) {
      const { rule, message } = faultOf(error);
      return failed(problem(rule, { file: path }, message, FAULT_HINT));
    }
  };

  function slugAt(path: string): string | undefined {
    const page = docset.pages.get(keyOf(path));
    return page?.path.toLowerCase() === path.toLowerCase() ? page.slug : undefined;
  }

  function convertSource(path: string, slug: string): Result<Imported> {
    let bytes: Uint8Array;
    try {
      bytes = store.readSource(path);
    } catch (error) {
      const message = `The file cannot be read: ${(error as Error).message}`;
      return failed(problem('import/unreadable', { file: path }, message, 'Check its permissions.'));
    }
    const decoded = decodeSource(bytes, path);
    const page = decoded.ok && /\.yml$/i.test(path) ? yamlPageToMarkdown(decoded.value, path) : decoded;
    if (!page.ok) return page;
    const outcome = importFile(
      { path, slug, text: page.value },
      {
        locale,
        isStrict,
        wantsEnglish: (data) => ownsEnglish(store, locale, slug, data),
        resolveLink: linkResolver(docset, path, slug, elsewhere),
        slugAt,
        readInclude,
        readCode,
        findPicture,
      },
    );
    return { ...outcome, problems: [...page.problems, ...outcome.problems] };
  }
}

const FAULT_HINT = 'Please report it, with the file. The others are imported.';
