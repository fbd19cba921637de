import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { unfold } from '../support/request-form.ts';
import { answer, home, LONGEST, query, reach, TOLD, words } from '../support/wizard-walk.ts';

const visit = useBrowser();
const NARROW = { viewport: { width: 320, height: 640 } };

/** A page's script may be late on a busy machine. */
const SLOW = { timeout: 10_000 };

describe.each(['es'])('in %s', (locale) => {
  const say = words(locale);
  const start = home(locale);
  const radio = (page: Page, question: string, option: string) =>
    page.getByRole('radio', { name: say.option(question, option), exact: true });

  test('the browser’s Back finds the chosen answer, from a question and from an outcome', async () => {
    const { page } = await visit(start);
    await answer(page, locale, 'kind', 'problem');
    await answer(page, locale, 'service', 'azure');
    await answer(page, locale, 'health', 'shown');
    await reach(page, locale, 'known-issue');
    await page.goBack();
    await expect.poll(() => radio(page, 'health', 'shown').isChecked(), SLOW).toBe(true);
    await page.goBack();
    await expect.poll(() => radio(page, 'service', 'azure').isChecked(), SLOW).toBe(true);
    await page.reload();
    await expect.poll(() => radio(page, 'service', 'azure').isChecked(), SLOW).toBe(true);
    await page.goForward();
    await expect.poll(() => radio(page, 'health', 'shown').isChecked(), SLOW).toBe(true);
  });

  test('going back twice before the script has come finds the answer of the page that is shown', async () => {
    const { page } = await visit(start);
    await answer(page, locale, 'kind', 'problem');
    await answer(page, locale, 'service', 'azure');
    await answer(page, locale, 'health', 'shown');
    await reach(page, locale, 'known-issue');
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\.js$/, (route) => released.then(() => route.continue()));
    await page.goBack({ waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1, name: say.question('health') }).waitFor();
    await radio(page, 'health', 'not-shown').check();
    await page.goBack({ waitUntil: 'commit' });
    release();
    await page.getByRole('heading', { level: 1, name: say.question('service') }).waitFor();
    await expect.poll(() => radio(page, 'service', 'azure').isChecked(), SLOW).toBe(true);
  });

  test('who is quicker than the script takes every answer along', async () => {
    const before = { kind: 'problem', service: 'azure' };
    for (const [node, go] of [
      [
        'health',
        async (page: Page) => {
          await radio(page, 'health', 'not-shown').check();
          await page.getByRole('button', { name: say.ui('continue') }).click();
        },
      ],
      ['find-out-health', (page: Page) => page.locator('[data-answer-now]').click()],
    ] as const) {
      const { page } = await visit('/404.html');
      await page.route(/\.js$/, (route) => route.abort());
      await page.goto(`${start}${node}/${query({ ...before, health: 'unknown' })}`);
      await go(page);
      await page.waitForURL((url) => !url.pathname.includes(`/${node}/`));
      const { searchParams } = new URL(page.url());
      expect(Object.fromEntries(searchParams)).toEqual({
        ...before,
        ...(node === 'health' ? { health: 'not-shown' } : {}),
        v: expect.any(String),
      });
    }
  });

  test('“I don’t know” is not chosen where the question is answered after all', async () => {
    const { page } = await visit(`${start}health/${query({ kind: 'problem', service: 'azure' })}`, NARROW);
    await answer(page, locale, 'health', 'unknown');
    await reach(page, locale, 'find-out-health');
    await page.locator('.wizard-answers').waitFor();
    await page.getByRole('link', { name: say.ui('answerNow') }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: say.question('health') }).waitFor();
    await page.locator('.wizard-answers').waitFor();
    expect(await page.locator('main input:checked').count()).toBe(0);
    expect(new URL(page.url()).search).toBe(query({ kind: 'problem', service: 'azure' }));
    await radio(page, 'health', 'unknown').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: say.question('troubleshoot') }).waitFor();
  });

  test('a question before its time, one that its answers exclude, and a newer link say so and lead on', async () => {
    const { page } = await visit(`${start}severity/`, { ...NARROW, bypassCSP: true });
    const notice = page.locator('.notice');
    await notice.waitFor();
    expect(await notice.allTextContents()).toEqual([`${say.ui('early')} ${say.question('kind')}`]);
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);
    await notice.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: say.question('kind') }).waitFor();

    await page.goto(`${start}severity/${query({ kind: 'billing' })}`);
    await expect.poll(() => notice.textContent(), SLOW).toBe(`${say.ui('excluded')} ${say.ui('goOn')}`);
    await notice.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: say.question('service') }).waitFor();
    await expect.poll(() => notice.count(), SLOW).toBe(0);

    for (const address of [`${start}health/?kind=problem&v=99`, `${start}solved/?kind=problem&v=99`]) {
      await page.goto(address);
      const newer = notice.filter({ hasText: say.ui('newer') });
      await newer.waitFor();
      expect(await newer.getByRole('link').getAttribute('href')).toBe(start);
    }
  });

  test('an outcome that the answers exclude is shown only when it is asked for', async () => {
    const address = `${start}report-technical/${query({ kind: 'billing' })}`;
    const { page } = await visit(address, { ...NARROW, bypassCSP: true });
    await page.getByRole('heading', { level: 1, name: say.ui('elsewhereTitle') }).waitFor();
    const own = page.getByRole('heading', { level: 1, name: say.outcome('report-technical') });
    expect(await own.isVisible()).toBe(false);
    expect(await page.locator('[data-outcome]').isVisible()).toBe(false);
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const button = page.getByRole('button', {
      name: say.ui('showAnyway').replace('{{title}}', say.outcome('report-technical')),
    });
    await button.focus();
    await page.keyboard.press('Enter');
    await own.waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(say.outcome('report-technical'));
    await page
      .locator('.notice')
      .getByRole('link', { name: say.question('service') })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: say.question('service') }).waitFor();
  });

  test('an outcome leads back to its last question, with the answers', async () => {
    const { page } = await visit(`${start}report-technical/${query(LONGEST)}`, NARROW);
    await page.getByRole('link', { name: say.ui('back'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => radio(page, 'access', 'granted').isChecked(), SLOW).toBe(true);
    expect(new URL(page.url()).search).toBe(query(LONGEST));
  });

  test('an address that ends in #request lands on the request', async () => {
    const { page } = await visit('/');
    for (const viewport of [NARROW.viewport, { width: 1280, height: 800 }]) {
      await page.setViewportSize(viewport);
      // From elsewhere each time: within a page, a new hash alone loads nothing.
      await page.goto(start);
      await page.goto(`${start}report-technical/${query(TOLD)}#request`);
      await page.locator('.wizard-answers').waitFor({ state: 'attached' });
      const isOnTop = () =>
        page.locator('#request').evaluate((part) => {
          const { top } = part.getBoundingClientRect();
          return top >= -1 && top < innerHeight / 2;
        });
      await expect.poll(isOnTop, SLOW).toBe(true);
      await page.locator('#field-symptom').waitFor();
      expect(await isOnTop()).toBe(true);
    }
  });

  test('what was taken for granted stands open on an outcome, with a way to change it', async () => {
    const { kind, health, troubleshoot, ...rest } = TOLD;
    const given = { kind, health, troubleshoot };
    const own = { ...rest, category: 'bug', severity: 'b' };
    const { page } = await visit(`${start}report-technical/${query({ ...own, from: 'escalate' })}`, {
      ...NARROW,
      bypassCSP: true,
    });
    await page.getByText(say.ui('given'), { exact: true }).waitFor();
    for (const [question, option] of Object.entries(given))
      expect(await page.getByText(say.option(question, option), { exact: true }).isVisible()).toBe(true);
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await page.locator('#field-symptom').waitFor();
    const draft = await page.locator('.wizard-drafts').textContent();
    for (const locales of [locale, 'en']) {
      const said = words(locales);
      expect(draft).toContain(said.option('severity', 'b'));
      for (const [question, option] of Object.entries(given))
        expect(draft).not.toContain(said.draft(question, option));
    }
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: say.question('kind') }).focus();
    await page.keyboard.press('Enter');
    await answer(page, locale, 'kind', 'billing');
    await reach(page, locale, 'report-commercial');
    expect(await page.getByText(say.ui('given'), { exact: true }).count()).toBe(0);
  });

  test('a link made before the kind was asked says what is open, and not what nobody said', async () => {
    const old = { cloud: 'worldwide', from: 'report', service: 'azure', severity: 'a' };
    const { page } = await visit(`${start}report-technical/${query(old)}`, NARROW);
    const notice = page.locator('.notice').filter({ hasText: say.ui('open') });
    await notice.waitFor();
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await page.locator('#field-symptom').waitFor();
    const draft = (await page.locator('.wizard-drafts').textContent()) ?? '';
    for (const said of [say, words('en')]) {
      expect(draft).toContain(said.option('severity', 'a'));
      expect(draft).not.toContain(said.draft('health', 'not-shown'));
      expect(draft).not.toContain(said.option('kind', 'problem'));
    }
    const back = page.getByRole('link', { name: say.ui('back'), exact: true });
    expect(await back.getAttribute('href')).toBe(`${start}cloud/${query(old)}`);
    await notice.getByRole('link', { name: say.question('kind') }).focus();
    await page.keyboard.press('Enter');
    await answer(page, locale, 'kind', 'problem');
    await answer(page, locale, 'category', 'bug');
    await answer(page, locale, 'partner', 'direct');
    await answer(page, locale, 'vehicle', 'advanced');
    await answer(page, locale, 'access', 'granted');
    await reach(page, locale, 'report-technical');
    expect(await page.locator('.notice').count()).toBe(0);
  });

  test('step 4 of the home page asks the kind first, and leads a bill to the commercial path', async () => {
    const { page } = await visit(start.replace('wizard/', ''));
    const step = page.locator(`a[href*="from=report"]`).first();
    await step.focus();
    await page.keyboard.press('Enter');
    await answer(page, locale, 'kind', 'billing');
    await answer(page, locale, 'service', 'office-365');
    await answer(page, locale, 'partner', 'direct');
    await answer(page, locale, 'cloud', 'worldwide');
    await answer(page, locale, 'access', 'granted');
    await reach(page, locale, 'report-commercial');
  });

  test('a request for US Government has its service and its severity', async () => {
    const before = query({ ...TOLD, cloud: 'us-government' });
    const { page } = await visit(`${start}cloud/${before}`);
    await answer(page, locale, 'cloud', 'us-government');
    await reach(page, locale, 'us-government');
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await page.locator('#field-symptom').fill('No VM starts');
    const title = page.locator('.wizard-draft-title').first();
    expect(await title.textContent()).toContain('[Sev A] Microsoft Azure: No VM starts');
    const { cloud: _cloud, access: _access, ...others } = TOLD;
    await page.goto(`${start}cloud/${query({ ...others, service: 'office-365', severity: 'c' })}`);
    await answer(page, locale, 'cloud', 'us-government');
    await answer(page, locale, 'access', 'granted');
    await reach(page, locale, 'us-government');
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await expect.poll(() => title.textContent()).toMatch(/^\[Sev C\] Microsoft 365/);
  });

  test('round-the-clock work is asked for with Azure alone', async () => {
    const before = { ...TOLD, severity: 'b' };
    const { page } = await visit(`${start}severity/${query(before)}`);
    const commits = say.commits('severity', 'a');
    await page.locator('.wizard-answers').waitFor();
    expect(await page.getByText(commits).isVisible()).toBe(true);
    await page.goto(`${start}severity/${query({ ...before, service: 'office-365' })}`);
    await page.locator('.wizard-answers').waitFor();
    await page.getByText(commits).waitFor({ state: 'detached' });
    for (const [service, isShown] of [
      ['azure', true],
      ['office-365', false],
    ] as const) {
      await page.goto(`${start}report-technical/${query({ ...TOLD, service })}`);
      await page.locator('.wizard-answers').waitFor();
      await page.locator('.wizard-request').scrollIntoViewIfNeeded();
      await page.locator('.wizard-coach > summary').click();
      await unfold(page, '#response');
      expect(await page.getByText(say.statement('azure-duty')).isVisible()).toBe(isShown);
      expect(await page.getByText(commits).count()).toBe(isShown ? 1 : 0);
    }
  });
});

test.each(['es', 'ru', 'zh-CN', 'en'])('in %s, services are named as they are today', async (locale) => {
  const { page } = await visit(`${home(locale)}service/`);
  const labels = await page.locator('.wizard-option label').allTextContents();
  for (const name of ['Exchange', 'Teams', 'SharePoint', 'OneDrive', 'Intune', 'Entra ID', 'Dynamics 365'])
    expect(labels.join(), name).toContain(name);
  expect(
    await page
      .locator('input[name=service]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
  ).toEqual(['azure', 'office-365', 'dynamics', 'mobility', 'other']);
});
