import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import type { Locale } from '../../src/i18n/locales.ts';
import { localeSegment } from '../../src/i18n/paths.ts';

/** What the driver adds to a page. */
interface Driver {
  /** Paths of the first `most` lines of a search, in their order. */
  ask: (reader: Locale, locales: Locale[], text: string, most: number) => Promise<string[]>;
  /** Paths of all pages of one bundle that a query's exact words, or else its loose ones, find. */
  pages: (reader: Locale, locales: Locale[], bundle: Locale, text: string) => Promise<string[]>;
  /** URLs of the first `most` results of a bundle that Pagefind is asked directly. */
  plain: (folder: string, text: string, most: number) => Promise<string[]>;
}

const DRIVER = `
import { loadJson, siteSources } from './src/islands/search/site-sources.ts';
import { widen } from './src/search/browser/query/widen.ts';
import { correct } from './src/search/spelling/correct.ts';
import { collect } from './src/search/browser/query/collect.ts';
import { federate } from './src/search/browser/federation.ts';
import { groupOf } from './src/search/browser/lines/line.ts';
export async function ask(reader, locales, text, most) {
  const groups = new Map();
  const sources = siteSources({ reader, locales });
  sources.widen = (typed) => widen(typed, sources.locales, (file) => loadJson('lexicon/' + file));
  sources.mend = (typed) => correct(typed, sources.locales, loadJson);
  const add = (group, path) => {
    if ([...groups.values()].some((paths) => paths.includes(path))) return;
    groups.set(group, [...(groups.get(group) ?? []), path]);
  };
  for await (const answer of federate(sources, text, 10)) {
    // As the results page groups them.
    if (answer.kind === 'steps') for (const { path } of answer.lines) add('steps', path);
    if (answer.kind !== 'line') continue;
    const { locale, widened } = groupOf(answer.line);
    add(locale + widened, answer.line.path);
  }
  return [...groups.values()].flat().slice(0, most);
}
export async function pages(reader, locales, bundle, text) {
  const sources = siteSources({ reader, locales });
  const { exact, loose } = await collect(await sources.open(bundle), text, {});
  return Promise.all([...exact, ...loose].map(async (hit) => (await hit.load()).path));
}
export async function plain(folder, text, most) {
  const pagefind = await import(folder + 'pagefind.js');
  const { results } = await pagefind.search(text);
  return Promise.all(results.slice(0, most).map(async ({ data }) => (await data()).raw_url));
}`;

/** Runs the site's own search, without its interface, on pages of a real browser. */
export class SearchBrowser {
  readonly browser: Browser;
  readonly origin: string;
  readonly locales: readonly Locale[];
  #driver: Promise<string> | undefined;

  constructor(browser: Browser, origin: string, locales: readonly Locale[]) {
    this.browser = browser;
    this.origin = origin;
    this.locales = locales;
  }

  /**
   * Opens the search page of a reader's language.
   *
   * @param overlays path of the site → folder on disk that is served in its place
   */
  async open(reader: Locale, overlays: Record<string, string> = {}): Promise<SearchPage> {
    const context = await this.browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    this.#driver ??= bundleDriver();
    const driver = await this.#driver;
    await page.route('**/driver.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: driver }),
    );
    for (const [at, folder] of Object.entries(overlays)) {
      await page.route(`**${at}**`, (route) => {
        const file = new URL(route.request().url()).pathname.slice(at.length);
        const contentType = file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
        return route.fulfill({ contentType, body: readFileSync(path.join(folder, file)) });
      });
    }
    await page.goto(`${this.origin}/${localeSegment(reader)}/search/`);
    return new SearchPage(page, reader, this.locales);
  }
}

/** One page with the driver in it. */
export class SearchPage {
  readonly #page: Page;
  readonly #reader: Locale;
  readonly #locales: readonly Locale[];

  constructor(page: Page, reader: Locale, locales: readonly Locale[]) {
    this.#page = page;
    this.#reader = reader;
    this.#locales = locales;
  }

  ask(text: string, most = 5): Promise<string[]> {
    return this.#call('ask', [this.#reader, this.#locales, text, most]);
  }

  pages(bundle: Locale, text: string): Promise<string[]> {
    return this.#call('pages', [this.#reader, this.#locales, bundle, text]);
  }

  plain(folder: string, text: string, most = 5): Promise<string[]> {
    return this.#call('plain', [folder, text, most]);
  }

  close(): Promise<void> {
    return this.#page.context().close();
  }

  #call(name: keyof Driver, parameters: unknown[]): Promise<string[]> {
    return this.#page.evaluate(
      async ([method, args]) => {
        const driver = (await import('/driver.js' as string)) as Record<
          string,
          (...args: unknown[]) => Promise<string[]>
        >;
        return (await driver[method]?.(...args)) ?? [];
      },
      [name, parameters] as const,
    );
  }
}

async function bundleDriver(): Promise<string> {
  const bundle = await rolldown({
    input: 'driver.ts',
    transform: { define: { 'import.meta.env': '{"BASE_URL":"/"}' } },
    plugins: [
      {
        name: 'driver',
        resolveId: (id) => (id === 'driver.ts' ? path.resolve('driver.ts') : undefined),
        load: (id) => (id === path.resolve('driver.ts') ? DRIVER : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  return output[0].code;
}
