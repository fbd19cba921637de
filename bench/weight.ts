// npm run bench -- weight
// Prints what the first view of every kind of page costs in every locale: requests, bytes, script (brotli).
import { builtPages } from '../test/support/built-pages.ts';
import { withBuiltSite } from '../test/support/built-site.ts';
import { firstView } from '../test/support/first-view.ts';
import { samplePages } from '../test/support/page-kinds.ts';

/** Builds the site, opens the heaviest page of each kind and locale, and prints a table. */
export async function run(): Promise<void> {
  await withBuiltSite(async ({ outDir, origin, browser }) => {
    const rows = [];
    for (const { kind, locale, url } of samplePages(builtPages(outDir))) {
      rows.push({ kind, locale, ...(await firstView(browser, origin + url)) });
    }
    console.table(rows.sort((a, b) => a.kind.localeCompare(b.kind)));
  });
}
