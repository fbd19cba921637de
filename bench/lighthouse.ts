// npm run bench -- lighthouse [FOLDER]
// Lighthouse's four scores of a page of each kind that a reader meets, as on a phone, with what keeps one from 100.
// FOLDER is a site that was built before; without one it is built. Each page is read three times and the best counts: a
// busy machine takes from performance alone, and adds nothing.
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { buildAndServe, serve } from '../test/support/built-site.ts';
import { findChromium } from '../test/support/chromium.ts';
import { freePort } from '../test/support/hosts/real-servers.ts';

const PAGES = {
  home: '/es/',
  article: '/es/escalate-problems-to-microsoft/',
  question: '/es/wizard/',
  outcome: '/ru/wizard/report-technical/',
  search: '/es/search/?q=error',
};
const TURNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Serves the site, asks Lighthouse for each page, and prints a table. */
export async function run([built]: string[]): Promise<void> {
  const site = built === undefined ? await buildAndServe() : await serve(built);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  const rows = [];
  for (const [kind, path] of Object.entries(PAGES)) {
    const tries = [];
    for (let turn = 0; turn < TURNS; turn++) tries.push(await read(site.origin + path, port));
    rows.push({ kind, ...tries.sort((a, b) => (b['performance'] ?? 0) - (a['performance'] ?? 0))[0] });
  }
  console.table(rows);
  await browser.close();
  await site.stop();
}

interface Scores extends Partial<Record<(typeof CATEGORIES)[number], number>> {
  lacking: string;
}

async function read(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (result === undefined) throw new Error(`Unexpected silence of Lighthouse about ${url}.`);
  const { categories, audits } = result.lhr;
  const lacking = CATEGORIES.flatMap((each) =>
    (categories[each]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  );
  const scores = CATEGORIES.map((each) => [each, Math.round((categories[each]?.score ?? 0) * 100)]);
  return { ...Object.fromEntries(scores), lacking: lacking.join(' ') };
}
