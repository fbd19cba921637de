import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { localeSegment } from '../../src/i18n/paths.ts';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { ready, unfoldAll } from '../support/request-form.ts';
import { answer, home, LOCALES, LONGEST, query, reach, TOLD, words } from '../support/wizard-walk.ts';

const visit = useBrowser();

/** A page's script may be late on a busy machine. */
const SLOW = { timeout: 10_000 };

describe.each(['ru'])('in %s', (locale) => {
  const say = words(locale);

  test('the longest way leads to a request, and nothing typed leaves the page', async () => {
    const { page, complaints } = await visit(home(locale));
    for (const [question, option] of Object.entries(LONGEST)) await answer(page, locale, question, option);
    await reach(page, locale, 'report-technical');
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    await page.getByRole('radio', { name: say.option('severity', TOLD.severity), exact: true }).check();
    await expect
      .poll(() => new URL(page.url()).search, SLOW)
      .toBe(query({ ...LONGEST, severity: TOLD.severity }));
    await page.goto(`${home(locale)}report-technical/${query(TOLD)}`);
    await page.getByText(say.statement('response-b')).waitFor({ state: 'hidden' });
    expect(await page.getByText(say.statement('response-a')).isVisible()).toBe(true);

    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const typed = {
      customer: 'Contoso',
      tenant: 'contoso.com',
      symptom: 'No VM starts',
      tried: 'Password: hunter22',
      contact: 'ana@contoso.com',
    };
    for (const [field, text] of Object.entries(typed)) await page.locator(`#field-${field}`).fill(text);
    await page.locator('[data-warning="contact"]', { hasText: 'ana@contoso.com' }).first().waitFor();
    await page.locator('[data-warning="secret"]').first().waitFor();
    const title = page.locator('.wizard-draft-title').first();
    expect(await title.textContent()).toContain('[Sev A] Microsoft Azure: No VM starts');
    const missing = page.locator('[data-warning="missing"]', { hasText: say.field('impact') });
    expect(await missing.count()).toBeGreaterThan(0);
    // What looks at the text comes late; the text itself goes nowhere.
    expect(requests.filter((url) => !url.includes('/_astro/') || /contoso|hunter/i.test(url))).toEqual([]);
    expect(page.url()).not.toContain('Contoso');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Contoso');

    await page.reload();
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    expect(await page.locator('#field-symptom').inputValue()).toBe('No VM starts');
    await page.getByRole('button', { name: say.ui('clear'), exact: true }).click();
    await page.getByRole('button', { name: say.ui('clearYes'), exact: true }).click();
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(sessionStorage)), SLOW)
      .not.toContain('Contoso');
    expect(complaints).toEqual([]);
  });

  test('a changed answer keeps the later ones', async () => {
    const { page } = await visit(`${home(locale)}report-technical/${query(TOLD)}`);
    await page.getByText(say.ui('answers'), { exact: true }).click();
    await page.getByRole('link', { name: say.question('category') }).click();
    await expect
      .poll(() => page.getByRole('radio', { name: say.option('category', 'unavailable') }).isChecked(), SLOW)
      .toBe(true);
    await answer(page, locale, 'category', 'network');
    await reach(page, locale, 'report-technical');
    expect(new URL(page.url()).search).toBe(query({ ...TOLD, category: 'network' }));
    await page.goto(`${home(locale)}category/${query(TOLD)}`);
    await answer(page, locale, 'category', 'none');
    await reach(page, locale, 'stays-with-partner');
    expect(new URL(page.url()).searchParams.get('severity')).toBe('a');
  });

  test('reload stays, back goes back, and the link holds in the next language', async () => {
    const { page } = await visit(home(locale));
    const answers = { kind: 'problem', service: 'azure', health: 'not-shown' };
    for (const [question, option] of Object.entries(answers)) await answer(page, locale, question, option);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: say.question('troubleshoot') }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: say.question('health') }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: say.question('troubleshoot') }).waitFor();

    const other = LOCALES[(LOCALES.indexOf(locale) + 1) % LOCALES.length] ?? '';
    await page
      .locator(`.languages a[hreflang="${other}"]`)
      .evaluate((link: HTMLAnchorElement) => link.click());
    await page.waitForURL(`**/${localeSegment(other)}/wizard/troubleshoot/${query(answers)}`);
    await page.getByRole('heading', { level: 1, name: words(other).question('troubleshoot') }).waitFor();
    await expect.poll(() => page.locator('.wizard-answers dd').count(), SLOW).toBe(3);
  });

  test('the keyboard is enough, and an empty answer is explained', async () => {
    const { page } = await visit(home(locale));
    const button = page.getByRole('button', { name: say.ui('continue') });
    await page.locator('.wizard-links').waitFor({ state: 'detached' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain(say.ui('errorTitle'));
    expect(await page.title()).toMatch(new RegExp(`^${say.ui('error')}: `));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('wizard-kind');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: say.question('service') }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(say.question('service'));
  });

  test('without script, links lead from the first question to the request', async () => {
    const { page } = await visit(home(locale), { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: say.ui('continue') }).isVisible()).toBe(false);
    const main = page.locator('main');
    const nodes = [...Object.keys(TOLD), 'report-technical'];
    for (const [place, [question, option]] of Object.entries(TOLD).entries()) {
      await page.getByRole('heading', { level: 1, name: say.question(question) }).waitFor();
      const item = main
        .locator('.wizard-links > li')
        .filter({ hasText: say.option(question, option) })
        .first();
      await item.locator(`a[href$="/${nodes[place + 1]}/"]`).click();
    }
    await reach(page, locale, 'report-technical');
    for (const statement of [
      'create-request',
      'azure-new',
      'office-submit',
      'response-a',
      'response-c',
      'response-clock',
      'customer-close',
    ]) {
      const stated = page.locator('.wizard-statement > p', { hasText: say.statement(statement) });
      const fold = main.locator(':is(.wizard-fold, .wizard-depends):not([open])', { has: stated });
      while ((await fold.count()) > 0) await fold.first().locator('> summary').click();
      expect(await stated.isVisible(), statement).toBe(true);
    }
    expect(await main.getByText(say.ui('fields')).isVisible()).toBe(true);
  });

  test('axe finds nothing where the walk and the request change the page', async () => {
    const { page } = await visit(home(locale), { bypassCSP: true });
    await page.addInitScript(axe.source);
    await page.reload();
    await page.locator('.wizard-links').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: say.ui('continue') }).click();
    await page.locator('.wizard-errors').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(`${home(locale)}report-technical/${query(TOLD)}`);
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await page.getByLabel(say.field('symptom')).fill('No VM starts');
    expect(await violations(page)).toEqual([]);
    await unfoldAll(page);
    expect(await violations(page)).toEqual([]);
  });
});
