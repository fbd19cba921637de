import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/wizard/flow/routing.ts';
import { distinctOptions, walks } from '../../src/wizard/walk/graph.ts';
import { useBrowser } from '../support/browser.ts';
import { home, LOCALES, LONGEST, query, scriptRuns, TOLD, wizard, words } from '../support/wizard-walk.ts';

const visit = useBrowser();

/** Answers that lead to each outcome: to the technical request all that it can be told, to others the first walk. */
const ways = new Map<string, Answers>([['report-technical', TOLD]]);
/** The longest form: what it asks is not answered yet. */
const UNANSWERED = `report-technical/${query(LONGEST)}`;
for (const { outcome, answers } of walks(wizard.routing, {}, {}, distinctOptions(wizard.routing)))
  if (!ways.has(outcome)) ways.set(outcome, answers);
const ADDRESSES = [UNANSWERED, ...[...ways].map(([outcome, answers]) => `${outcome}/${query(answers)}`)];

/** Every outcome in the language with the longest words, in the others those with the longest form. */
const addressesIn = (locale: string) => (locale === 'ru' ? ADDRESSES : ADDRESSES.slice(0, 2));
/** Opened by themselves, with what is for some answers only in folds. */
const BY_THEMSELVES = ['report-technical/', 'us-government/'];

/** Parts of the outcome's head that end below the first screen. */
const below = (page: Page) =>
  page
    .locator('.wizard-card > :is(.badge, h1, .lead, .button), .wizard-facts > div')
    .evaluateAll((parts) =>
      parts
        .filter((part) => part.getBoundingClientRect().bottom > innerHeight)
        .map((part) => `${part.className} ${part.textContent}`),
    );

/** Height of the content once all of it has been seen. */
async function wholeHeight(page: Page): Promise<number> {
  for (const island of await page.locator('.wizard-request, .wizard-update').all())
    await island.scrollIntoViewIfNeeded();
  await scriptRuns(page);
  if ((await page.locator('.wizard-request').count()) > 0) await page.locator('.wizard-drafts').waitFor();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  return page.locator('main').evaluate((main) => main.getBoundingClientRect().height);
}

test('there is a way to every outcome', () => {
  expect(Object.keys(wizard.flow.outcomes).filter((outcome) => !ways.has(outcome))).toEqual([]);
});

describe.each([
  { width: 1280, height: 800, most: 2600 },
  { width: 390, height: 844, most: 4200 },
])('$width px wide', ({ width, height, most }) => {
  test.each(LOCALES)(
    '%s: every outcome tells its head on the first screen, and stays short',
    {
      timeout: 240_000,
    },
    async (locale) => {
      const { page } = await visit('/404.html', { viewport: { width, height }, reducedMotion: 'reduce' });
      const found: string[] = [];
      for (const address of addressesIn(locale)) {
        await page.goto(home(locale) + address);
        await page.locator('.wizard-answers').first().waitFor({ state: 'attached' });
        found.push(...(await below(page)).map((part) => `${address} has below its first screen: ${part}`));
        const tall = await wholeHeight(page);
        if (tall > most) found.push(`${address} is ${tall} px high`);
      }
      for (const address of BY_THEMSELVES) {
        await page.goto(home(locale) + address);
        const tall = await wholeHeight(page);
        if (tall > most) found.push(`${address} is ${tall} px high`);
      }
      expect(found).toEqual([]);
    },
  );
});

describe.each(['es', 'zh-CN'])('in %s', (locale) => {
  const say = words(locale);
  const shown = (day: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
  /** The statement of an id, where the page shows it. */
  const stated = (page: Page, id: string) =>
    page.locator('.wizard-statements > li', { hasText: say.statement(id) });

  test('the technical request tells what, how pressing, where, who, by when, and has the button', async () => {
    const { page } = await visit(`${home(locale)}report-technical/${query(TOLD)}`);
    await page.locator('.wizard-answers').first().waitFor({ state: 'attached' });
    const card = page.locator('.wizard-card');
    expect(await card.locator('h1').textContent()).toBe(say.outcome('report-technical'));
    expect(await card.locator('.badge').first().textContent()).toBe(say.ui('urgency.now'));
    expect(await card.locator('dt').allTextContents()).toEqual(['where', 'who', 'due'].map(say.ui));
    for (const fact of await card.locator('dd').all())
      expect(await fact.locator('li').filter({ visible: true }).count()).toBeGreaterThan(0);
    await card.getByRole('link', { name: say.ui('request'), exact: true }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#request');
  });

  test('a statement has the date of its fact in the open, and one fold below its sources and the article', async () => {
    const { page } = await visit(`${home(locale)}report-technical/${query(TOLD)}`);
    const grounds = stated(page, 'response-a').locator('.wizard-grounds');
    const summary = grounds.locator('> summary');
    expect(await summary.textContent()).toContain(
      say.ui('factDated').replace('{{date}}', shown('2021-02-26')),
    );
    const article = grounds.locator('blockquote a').first();
    expect(await article.isVisible()).toBe(false);
    await summary.focus();
    await page.keyboard.press('Enter');
    await article.waitFor();
    expect(await grounds.getByText(say.ui('articleSays')).isVisible()).toBe(true);
    expect(
      await grounds.locator('time').evaluateAll((all) => all.map((each) => each.getAttribute('datetime'))),
    ).toEqual(['2021-02-26', '2026-11-25']);
    const path = new URL((await article.getAttribute('href')) ?? '', page.url()).pathname;
    expect(path).toContain('report-problems-on-behalf-of-a-customer');
    expect((await page.request.get(path)).ok()).toBe(true);
  });

  test('opened by itself it has what is for some answers in folds, that their answers open', async () => {
    const { page } = await visit(`${home(locale)}report-technical/`);
    const fold = stated(page, 'who-office-role').locator('.wizard-depends');
    expect(await fold.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
    await page.locator('.wizard-way').getByRole('link').click();
    await page.locator('input[name="kind"]').first().waitFor();
    await page.goto(`${home(locale)}report-technical/${query(TOLD)}`);
    await page.locator('.wizard-answers').first().waitFor({ state: 'attached' });
    const shown = page.locator('.wizard-depends').filter({ visible: true });
    expect(await shown.count()).toBeGreaterThan(0);
    expect(await shown.evaluateAll((all) => all.every((each) => (each as HTMLDetailsElement).open))).toBe(
      true,
    );
    expect(await shown.locator('> summary').filter({ visible: true }).count()).toBe(0);
  });

  test('where sources disagree both sides stand in the open, each with its date', async () => {
    const answers = { kind: 'question', service: 'azure', partner: 'reseller' };
    const { page } = await visit(`${home(locale)}provider-files/${query(answers)}`);
    const who = stated(page, 'reseller-azure');
    const sides = wizard.texts.get(locale)?.known['R2'] as Record<string, string>;
    expect(await who.locator('.wizard-sides > li').allInnerTexts()).toEqual([
      `${sides['present']} ${say.ui('factUndated').replace('{{date}}', shown('2026-11-25'))}`,
      `${sides['in-2021']} ${shown('2021-02-26')}`,
    ]);
    expect(await who.locator('.wizard-grounds > summary').textContent()).toContain(say.ui('factDisputed'));
  });

  test('a fact that nobody has compared for a year says so', async () => {
    const { page } = await visit(home(locale));
    const old = stated(page, 'response-a').locator('.wizard-old').first();
    for (const [day, isOld] of [
      ['2026-12-24', false],
      ['2028-01-01', true],
    ] as const) {
      await page.clock.setFixedTime(new Date(day));
      await page.goto(`${home(locale)}report-technical/${query(TOLD)}`);
      await page.locator('.wizard-answers').first().waitFor({ state: 'attached' });
      await expect.poll(() => old.isVisible()).toBe(isOld);
    }
  });
});
