import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { fits, NARROW, openForm, ready, tabTo, unfold } from '../support/request-form.ts';
import { answer, home, query, reach, LONGEST as WALKED, words } from '../support/wizard-walk.ts';

const visit = useBrowser();
const ANSWERED = { ...WALKED, severity: 'a' };

describe.each(['zh-CN'])('in %s', (locale) => {
  const say = words(locale);
  const path = `${home(locale)}report-technical/${query(WALKED)}`;
  const group = (page: Page) => page.locator('[data-question=severity]');
  const radio = (page: Page, option: string) =>
    group(page).getByRole('radio', { name: say.option('severity', option) });
  /** Id of the radio button that is chosen, in the open or folded. */
  const chosen = (page: Page) => group(page).locator(':checked').getAttribute('id');
  const missing = (page: Page) =>
    page.locator('[data-warning="missing"]', { hasText: say.question('severity') });

  test('with script the walk passes it over, and the draft says that it is missing', async () => {
    const { page, complaints } = await visit(home(locale), NARROW);
    for (const [question, option] of Object.entries(WALKED)) await answer(page, locale, question, option);
    await reach(page, locale, 'report-technical');
    expect(new URL(page.url()).search).toBe(query(WALKED));
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    await page.locator('#field-symptom').fill('No VM starts');
    await missing(page).first().waitFor();
    expect(await page.locator('.wizard-draft-title').first().textContent()).not.toContain('[Sev');
    expect(await fits(page)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('a choice is followed at once by title, draft, statements, coach and address, and survives', async () => {
    const { page } = await openForm(visit, path);
    await page.locator('#field-symptom').fill('No VM starts');
    expect(await page.getByText(say.statement('response-b')).first().isVisible()).toBe(true);
    await radio(page, 'a').check();
    expect(await page.locator('.wizard-draft-title').first().textContent()).toContain('[Sev A]');
    expect(await page.locator('[data-draft=en]').textContent()).toContain(words('en').draft('severity', 'a'));
    expect(await page.getByText(say.statement('response-a')).first().isVisible()).toBe(true);
    await page.getByText(say.statement('response-b')).first().waitFor({ state: 'hidden' });
    expect(await page.locator('[data-chosen] h4').textContent()).toContain('A');
    expect(await missing(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe(query(ANSWERED));
    const entries = await page.evaluate(() => history.length);
    await radio(page, 'c').check();
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.reload();
    await ready(page);
    expect(await chosen(page)).toBe('field-severity-c');
    expect(await page.locator('#field-symptom').inputValue()).toBe('No VM starts');
  });

  test('a link that carries the answer chooses it; the answer that finds out leads there and back', async () => {
    const { page } = await openForm(visit, `${home(locale)}report-technical/${query(ANSWERED)}`);
    expect(await chosen(page)).toBe('field-severity');
    await unfold(page, '#field-severity');
    await group(page)
      .getByRole('link', { name: say.option('severity', 'unknown') })
      .click();
    await reach(page, locale, 'find-out-severity');
    await page.locator('[data-answer-now]').click();
    await answer(page, locale, 'severity', 'b');
    await reach(page, locale, 'report-technical');
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    expect(await chosen(page)).toBe('field-severity-b');
  });

  test('the keyboard chooses, and a missing choice leads to its group', async () => {
    const { page } = await openForm(visit, path);
    await page.locator('#field-symptom').fill('No VM starts');
    await unfold(page, 'a[href="#field-severity"]');
    await missing(page).last().locator('a').first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-severity');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await radio(page, 'b').isChecked()).toBe(true);
    await tabTo(page, '#field-customer');
  });

  test('each case keeps its own choice, and a cleared one has none', async () => {
    const { page } = await openForm(visit, path);
    await page.locator('#field-customer').fill('Fabrikam');
    await radio(page, 'a').check();
    await page.getByRole('button', { name: say.ui('caseStart'), exact: true }).click();
    await expect.poll(() => group(page).locator(':checked').count()).toBe(0);
    await expect.poll(() => new URL(page.url()).searchParams.has('severity')).toBe(false);
    await radio(page, 'c').check();
    await page.locator('#field-customer').fill('Contoso');
    await page.locator('summary', { hasText: say.ui('cases').replace('{{count}}', '2') }).click();
    await page
      .locator('.wizard-case-bar li')
      .first()
      .getByRole('link', { name: new RegExp(`^${say.ui('caseOpen')}`) })
      .click();
    await ready(page);
    await expect.poll(() => chosen(page)).toBe('field-severity');
  });

  test('a bill has no severity to choose', async () => {
    const bill = query({
      kind: 'billing',
      service: 'azure',
      partner: 'direct',
      cloud: 'us-government',
      access: 'granted',
    });
    const { page } = await openForm(visit, `${home(locale)}us-government/${bill}`);
    expect(await group(page).count()).toBe(0);
    expect(await missing(page).count()).toBe(0);
  });

  test('where what comes late cannot be had, it is said, and had at a press', async () => {
    const { page } = await visit(home(locale), NARROW);
    await page.route('**/request.json', (route) => route.abort());
    await page.goto(path);
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await page.getByText(say.ui('outFailed')).waitFor();
    await page.unroute('**/request.json');
    await page.getByRole('button', { name: say.ui('retry') }).click();
    await ready(page);
    expect(await page.getByText(say.ui('outFailed')).count()).toBe(0);
  });

  test('without script its page asks it, and each page says how many may follow', async () => {
    const { page } = await visit(home(locale), { javaScriptEnabled: false });
    expect(
      await page.getByText(say.ui('left').replace('{{count}}', '10')).filter({ visible: true }).count(),
    ).toBe(1);
    await page.goto(`${home(locale)}severity/`);
    expect(await page.locator('[data-option-links] a').count()).toBeGreaterThan(1);
    await page.goto(`${home(locale)}scope/`);
    expect(await page.getByText(say.ui('leftNone')).filter({ visible: true }).count()).toBe(1);
  });
});
