import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { ANA, profileButton, profilePath, profileReady, takeProfile } from '../support/profile-page.ts';
import { button, fits, NARROW, ready, unfoldFields } from '../support/request-form.ts';
import { answer, home, query, reach, words } from '../support/wizard-walk.ts';

const visit = useBrowser();

/** What is still answered on the way with a profile. */
const ASKED = {
  kind: 'problem',
  service: 'azure',
  health: 'not-shown',
  troubleshoot: 'not-solved',
  category: 'unavailable',
};

describe.each(['ru'])('in %s', (locale) => {
  const say = words(locale);
  const withProfile = async (path: string) => {
    const visited = await visit(profilePath(locale), NARROW);
    await profileReady(visited.page);
    await takeProfile(visited.page, locale);
    await visited.page.goto(path);
    return visited;
  };
  const request = () => withProfile(`${home(locale)}report-technical/${query(ASKED)}#request`);
  const note = (page: Page) => page.locator('[data-profile]');
  const severity = (page: Page, option: string) =>
    page.locator('[data-question=severity]').getByRole('radio', { name: say.option('severity', option) });

  test('what the profile answers is not asked, is shown as taken from it, and stands in no address', async () => {
    const { page, complaints } = await withProfile(home(locale));
    const left: (string | null)[] = [];
    for (const [question, option] of Object.entries(ASKED)) {
      await page.getByRole('heading', { level: 1, name: say.question(question), exact: true }).waitFor();
      if (question === 'kind')
        await expect.poll(() => page.locator('[data-left]').textContent()).toContain('4');
      left.push(await page.locator('[data-left]').textContent());
      await answer(page, locale, question, option);
    }
    await reach(page, locale, 'report-technical');
    expect(new URL(page.url()).search).toBe(query(ASKED));
    expect(left.at(-1)).toBe(say.ui('leftNone'));
    await note(page)
      .getByText(say.ui('profileFrom').replace('{{name}}', `${ANA.name} (${ANA.role})`))
      .waitFor();
    expect(await note(page).textContent()).toContain(say.option('vehicle', 'premier'));
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    await severity(page, 'b').check();
    await page.locator('#field-symptom').fill('No VM starts');
    const addresses = await page.evaluate(() =>
      [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? ''),
    );
    expect(addresses.filter((href) => /(partner|vehicle|cloud|access)=/.test(href))).toEqual([]);
    expect(await fits(page)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('a portal’s fields have the labels of the language in which the profile says that it is read', async () => {
    const { page } = await request();
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    await page.locator('.wizard-portals > summary').click();
    const label = page.locator('[data-portal-field="summary"] .wizard-portal-label span');
    await expect.poll(() => label.getAttribute('lang')).toBe(ANA.portalLanguage);
    expect(await label.textContent()).toBe(words(ANA.portalLanguage).portalField('azure-portal', 'summary'));
  });

  test('“not me” leaves it aside in this tab: it is asked, and back again by the same button', async () => {
    const { page } = await request();
    await note(page).waitFor();
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    expect(await page.locator('#field-contact').inputValue()).toBe(ANA.contact);
    const notMe = profileButton(page, locale, 'profileNotMe');
    await notMe.focus();
    await page.keyboard.press('Enter');
    await page.getByText(say.ui('profileAside').replace('{{name}}', ANA.name)).waitFor();
    expect(await page.locator('#field-contact').inputValue()).toBe('');
    expect(await page.locator('.notice', { hasText: say.question('partner') }).count()).toBe(1);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(say.ui('profileAgain'));
    await page.goto(`${home(locale)}category/${query({ ...ASKED, category: 'bug' })}`);
    await answer(page, locale, 'category', 'bug');
    await page.getByRole('heading', { level: 1, name: say.question('partner') }).waitFor();
    await page.getByRole('button', { name: say.ui('profileAgain') }).click();
    expect(
      await page.evaluate(() => [
        sessionStorage.getItem('wizard-profile-aside'),
        sessionStorage.getItem('wizard-profile') !== null,
      ]),
    ).toEqual([null, true]);
  });

  test('an answer is changed for one walk alone', async () => {
    const { page } = await request();
    await note(page).waitFor();
    await page.getByText(say.ui('answers'), { exact: true }).click();
    await page.getByRole('link', { name: say.question('vehicle') }).click();
    await page.getByRole('heading', { level: 1, name: say.question('vehicle') }).waitFor();
    await expect
      .poll(() => page.getByRole('radio', { name: say.option('vehicle', 'premier') }).isChecked())
      .toBe(true);
    await answer(page, locale, 'vehicle', 'advanced');
    await reach(page, locale, 'report-technical');
    expect(new URL(page.url()).searchParams.get('vehicle')).toBe('advanced');
    expect(await note(page).textContent()).not.toContain(say.option('vehicle', 'advanced'));
    // The contract's times are those of the profile's own plan.
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    expect(await page.locator('.wizard-coach[data-contract]').count()).toBe(0);
  });

  test('fields are filled in; typed text wins, and a cleared case has the profile’s again', async () => {
    const { page } = await request();
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    await expect.poll(() => page.locator('#field-contact').inputValue()).toBe(ANA.contact);
    expect(await page.locator('#field-hours').inputValue()).toBe('Mon–Fri 09:00–18:00 (Europe/Madrid)');
    expect(await page.locator('#field-language').inputValue()).toBe('english');
    expect(await page.locator('[data-filled]').count()).toBe(3);
    const draft = page.locator('[data-draft=en]');
    expect(await draft.textContent()).toContain(ANA.contact);
    expect(await draft.textContent()).toContain(words('en').draft('vehicle', 'premier'));
    await unfoldFields(page);
    await page.locator('#field-contact').fill('Night shift');
    await page.locator('#field-hours').fill('');
    expect(await draft.textContent()).not.toContain('Mon–Fri');
    await page.reload();
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    expect(await page.locator('#field-contact').inputValue()).toBe('Night shift');
    expect(await page.locator('#field-hours').inputValue()).toBe('');
    await button(page, locale, 'clear').click();
    await button(page, locale, 'clearYes').click();
    expect(await page.locator('#field-contact').inputValue()).toBe(ANA.contact);
    expect(await page.locator('#field-hours').inputValue()).toContain('Mon–Fri');
  });

  test('the contract’s own times hold, and are said to be its', async () => {
    const { page } = await request();
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    await severity(page, 'a').check();
    const coach = page.locator('.wizard-coach[data-contract]');
    expect(await coach.textContent()).toContain(say.ui('coachContract'));
    expect(await coach.locator('[data-chosen] h4').textContent()).toContain('1');
    await page.getByRole('button', { name: say.ui('filingDone') }).click();
    const due = page.locator('[data-due=hours]');
    expect(await due.textContent()).toContain(say.ui('filedDueContract').split('{{hours}}')[0]?.trim());
    const filed = await page.locator('[aria-labelledby=filed] > p > time').getAttribute('datetime');
    const at = await due.locator('time').first().getAttribute('datetime');
    expect(Date.parse(at ?? '') - Date.parse(filed ?? '')).toBe(3_600_000);
    const contacts = page.locator('[aria-labelledby=escalation]');
    expect(await contacts.textContent()).toContain('https://fabrikam.example/duty');
    expect(await contacts.locator('a').count()).toBe(0);
  });

  test('what was filed keeps its contact, whoever sits here next', async () => {
    const { page } = await request();
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await ready(page);
    await page.getByRole('button', { name: say.ui('filingDone') }).click();
    await page.goto(profilePath(locale));
    await profileReady(page);
    await takeProfile(page, locale, { ...ANA, name: 'Eve', contact: 'Eve' });
    await page.goto(`${home(locale)}report-technical/${query(ASKED)}#request`);
    await ready(page);
    expect(await page.locator('#field-contact').inputValue()).toBe(ANA.contact);
  });
});
