import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { builtPages } from '../support/built-pages.ts';
import { answer, home, LOCALES, LONGEST, query, reach, wizard, words } from '../support/wizard-walk.ts';

const visit = useBrowser();
const pages = new Map(builtPages().map(({ url, html }) => [url, html]));

/** Island, engine and flow, compressed. */
const MOST_SCRIPT = 20 * 1024;

test.each(LOCALES)('in %s, links alone reach every outcome', (locale) => {
  const start = home(locale);
  const reached = new Set<string>([start]);
  for (const url of reached)
    for (const [, href = ''] of (pages.get(url) ?? '').matchAll(/href="([^"#?]+)"/g))
      if (href.startsWith(start) && !href.includes('/tree/')) reached.add(href);
  const outcomes = Object.keys(wizard.flow.outcomes).map((id) => `${start}${id}/`);
  expect(outcomes.filter((url) => !reached.has(url))).toEqual([]);
});

test('island, engine and flow are at most 20 KB compressed', async () => {
  const { page } = await visit('/es/');
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body());
  });
  await page.goto(home('es'), { waitUntil: 'networkidle' });
  const island = /<astro-island[^>]*props="([^"]*)"/.exec(pages.get(home('es')) ?? '')?.[1] ?? '';
  const sizes = [...(await Promise.all(scripts)), Buffer.from(island)].map(
    (part) => brotliCompressSync(part).length,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`Wizard: ${total} bytes of script and flow, brotli`);
  expect(sizes.length).toBeGreaterThan(3);
  expect(total).toBeLessThanOrEqual(MOST_SCRIPT);
});

test('a link from a stage goes on there and knows what came before', async () => {
  const { page } = await visit(
    `${home('es')}category/${query({ from: 'troubleshoot', service: 'azure', troubleshoot: 'not-solved' })}`,
  );
  const say = words('es');
  await page.getByRole('heading', { level: 1, name: say.question('category') }).waitFor();
  await page.locator('.wizard-given').waitFor();
  expect(await page.locator('.wizard-answers dd > span').allTextContents()).toEqual([
    say.option('kind', 'problem'),
    say.option('health', 'not-shown'),
    say.option('service', 'azure'),
    say.option('troubleshoot', 'not-solved'),
  ]);
});

test('a link with unknown questions and answers says so and goes on', async () => {
  const { page, complaints } = await visit(
    `${home('es')}${query({ colour: 'red', health: 'perhaps', kind: 'problem', service: 'azure' })}`,
  );
  const say = words('es');
  await page.getByRole('heading', { level: 1, name: say.question('health') }).waitFor();
  expect(await page.locator('.notice').allTextContents()).toEqual([say.ui('dropped'), say.ui('rejected')]);
  expect(complaints).toEqual([]);
});

test('a link of an earlier version says what has changed since, and its answers hold', async () => {
  const { page, complaints } = await visit(
    `${home('es')}vehicle/?category=bug&health=not-shown&kind=problem&troubleshoot=not-solved&v=1`,
  );
  const say = words('es');
  const notice = page.locator('.notice').filter({ hasText: say.ui('versions') });
  await notice.waitFor();
  expect(await notice.textContent()).toBe(`${say.ui('versions')} ${wizard.texts.get('es')?.versions['2']}`);
  await page
    .locator('.notice')
    .getByRole('link', { name: say.question('service') })
    .click();
  await answer(page, 'es', 'service', 'azure');
  await page.getByRole('heading', { level: 1, name: say.question('partner') }).waitFor();
  expect(complaints).toEqual([]);
});

test('the page that tells how to find out leads back with the answers', async () => {
  const { page } = await visit(
    `${home('ru')}find-out-health/${query({ kind: 'problem', service: 'azure', health: 'unknown' })}`,
  );
  const say = words('ru');
  await page.locator('.wizard-answers').waitFor();
  await page.getByRole('link', { name: say.ui('answerNow') }).click();
  await answer(page, 'ru', 'health', 'not-shown');
  await page.getByRole('heading', { level: 1, name: say.question('troubleshoot') }).waitFor();
});

test('an outcome that the answers do not lead to names the right one', async () => {
  const { page } = await visit(`${home('es')}solved/${query(LONGEST)}`);
  await page
    .locator('.notice')
    .getByRole('link', { name: words('es').outcome('report-technical') })
    .click();
  await reach(page, 'es', 'report-technical');
});
