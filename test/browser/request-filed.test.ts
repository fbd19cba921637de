import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { ready, unfold, unfoldAll } from '../support/request-form.ts';
import { clipboard, downloaded, openRequest } from '../support/request-page.ts';
import { home, query, words } from '../support/wizard-walk.ts';

const visit = useBrowser();
const COMMERCIAL = { kind: 'billing', service: 'azure', partner: 'direct', access: 'granted' };

describe.each(['zh-CN'])('%s', (locale) => {
  const say = words(locale);

  test('each part that is sent has a link to where it is changed', async () => {
    const page = await openRequest(visit, locale);
    const check = page.locator('.wizard-check');
    await unfold(page, '[data-draft="own"]');
    const links = check.getByRole('link');
    expect(await links.count()).toBe(await page.locator('[data-draft="en"] dt').count());
    await check.locator('a[href="#field-symptom"]').click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-symptom');
    await check.locator('a[href="#field-severity"]').click();
    const severity = page.getByRole('radio', { name: say.option('severity', 'a'), exact: true });
    expect(await severity.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await severity.isChecked()).toBe(true);
    await check.locator(`a[href^="${home(locale)}service/"]`).click();
    await page.getByRole('radio', { name: say.option('service', 'azure'), exact: true }).waitFor();
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('azure');
  });

  test('“I have filed it” sets the time, asks the number, and says what happens next, by the keyboard', async () => {
    const page = await openRequest(visit, locale, { viewport: { width: 320, height: 640 } });
    await page.clock.setFixedTime(new Date('2026-11-21T08:30:00Z'));
    await page.getByRole('button', { name: say.ui('filingDone'), exact: true }).focus();
    await page.keyboard.press('Enter');
    const filing = page.locator('[data-filed]');
    await filing.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('filed');
    expect(await filing.locator('[data-warning="missing"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('filed-number');
    await page.keyboard.type('2511210040001234');
    expect(await filing.locator('[data-warning="missing"]').count()).toBe(0);
    const times = await filing
      .locator('[data-due] time')
      .evaluateAll((all) => all.map((each) => each.getAttribute('datetime')));
    expect(new Set(times)).toEqual(new Set(['2026-11-21T10:30:00.000Z']));
    expect(await page.locator('[data-draft="en"]').textContent()).toContain('2511210040001234');
    expect(await page.locator('[data-draft="en"]').textContent()).toContain('2026-11-21 08:30 UTC');
    expect(await page.locator('[data-message="escalated"]').textContent()).toContain('2511210040001234');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.reload();
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    expect(await page.locator('#filed-number').inputValue()).toBe('2511210040001234');
  });

  test('the time of filing is read in its zone; the future is told and not taken', async () => {
    const page = await openRequest(visit, locale);
    await page.getByRole('button', { name: say.ui('filingDone'), exact: true }).click();
    await page.locator('#filed-at').fill('2026-11-20T09:30');
    await expect
      .poll(() => page.locator('[data-due] time').first().getAttribute('datetime'))
      .toBe('2026-11-20T10:30:00.000Z');
    await page.locator('#filed-zone').fill('Shanghai');
    await page.locator('[role=option]').first().click();
    await expect
      .poll(() => page.locator('[data-due] time').first().getAttribute('datetime'))
      .toBe('2026-11-20T03:30:00.000Z');
    await page.locator('#filed-at').fill('2199-01-01T00:00');
    await page.locator('#filed-at-trouble[data-warning="time"]').waitFor();
    expect(await page.locator('[data-due] time').first().getAttribute('datetime')).toBe(
      '2026-11-20T03:30:00.000Z',
    );
  });

  test('the calendar entry names number and severity, nobody else, and is replaced when it is written again', async () => {
    const page = await openRequest(visit, locale);
    await page.getByRole('button', { name: say.ui('filingDone'), exact: true }).click();
    await page.locator('#filed-number').fill('2511210040001234');
    await page.locator('#filed-at').fill('2026-11-20T09:30');
    const save = () =>
      downloaded(page, () => page.getByRole('button', { name: say.ui('calendar'), exact: true }).click());
    const [first, second] = [await save(), await save()];
    const line = (text: string, name: string) =>
      text.replaceAll('\r\n ', '').match(new RegExp(`^${name}:(.*)\r$`, 'm'))?.[1];
    expect(line(first.text, 'DTSTART')).toBe('20261120T103000Z');
    expect(line(first.text, 'CLASS')).toBe('PRIVATE');
    expect(line(first.text, 'TRIGGER')).toBe('-PT15M');
    expect(line(first.text, 'SUMMARY')).toContain('2511210040001234');
    expect(line(first.text, 'URL')).toMatch(/\/wizard\/report-technical\/$/);
    expect(first.text).not.toMatch(/Contoso|virtual machine|severity=/);
    expect(line(second.text, 'UID')).toBe(line(first.text, 'UID'));
    expect(Number(line(second.text, 'SEQUENCE'))).toBe(Number(line(first.text, 'SEQUENCE')) + 1);
    expect(first.name).toMatch(/^2511210040001234_2026-11-20_.*\.ics$/);
  });

  test('support in another language has no documented time, before and after filing', async () => {
    const page = await openRequest(visit, locale);
    await page.locator('#field-language').selectOption('local');
    expect(await page.locator('.wizard-coach p').allTextContents()).toEqual([say.ui('coachLocal')]);
    await page.getByRole('button', { name: say.ui('filingDone'), exact: true }).click();
    expect(await page.locator('[data-due="local"]').textContent()).toBe(say.ui('coachLocal'));
    await page.getByRole('button', { name: say.ui('filedUndo'), exact: true }).click();
    await page.getByRole('button', { name: say.ui('filingDone'), exact: true }).waitFor();
  });
});

test('a commercial request is due by a day, one for US Government by no documented time', async () => {
  for (const [outcome, answers, kind] of [
    ['report-commercial', { ...COMMERCIAL, cloud: 'worldwide' }, 'day'],
    ['us-government', { ...COMMERCIAL, cloud: 'us-government' }, 'undocumented'],
  ] as const) {
    const { page } = await visit(`${home('es')}${outcome}/${query(answers)}`);
    await page.locator('.wizard-request').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: words('es').ui('filingDone'), exact: true }).click();
    await page.locator(`[data-due="${kind}"]`).waitFor();
  }
});

test('the chosen severity stands in full, each other in one line', async () => {
  const page = await openRequest(visit, 'es', { severity: 'b' });
  const coach = page.locator('.wizard-coach');
  expect(await coach.locator('[data-chosen] h4').textContent()).toContain('B');
  expect(await coach.locator('[data-chosen]').count()).toBe(1);
  expect(await coach.locator('li').count()).toBe(2);
});

test('axe finds nothing on a filed request with warnings, 320 px wide', async () => {
  const page = await openRequest(visit, 'ru', {
    typed: { tried: 'Пароль: Verano2026!' },
    viewport: { width: 320, height: 800 },
    bypassCSP: true,
  });
  await page.getByRole('button', { name: words('ru').ui('filingDone'), exact: true }).click();
  const copy = page.locator('.wizard-out').first().locator('> .wizard-actions button').first();
  await copy.click();
  await page.locator('[data-held]').waitFor();
  await unfoldAll(page);
  await page.addScriptTag({ content: axe.source });
  expect(await violations(page)).toEqual([]);
});

for (const locale of ['es', 'ru'])
  test(`${locale}: on the outcomes without a request the customer is told, and a hole is named before it is copied`, async () => {
    const say = words(locale);
    for (const [outcome, answers, kind] of [
      ['known-issue', { kind: 'problem', service: 'azure', health: 'shown' }, 'incident'],
      [
        'solved',
        { kind: 'problem', service: 'azure', health: 'not-shown', troubleshoot: 'solved' },
        'solved',
      ],
    ] as const) {
      const { page } = await visit(`${home(locale)}${outcome}/${query(answers)}`, {
        viewport: { width: 320, height: 640 },
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const update = page.locator('.wizard-update');
      await update.scrollIntoViewIfNeeded();
      await unfold(page, '.wizard-message');
      await update.locator(`[data-message="${kind}"]`).waitFor();
      // The message comes with the page; its buttons work once the script is there.
      await page.locator('astro-island:not([ssr]) .wizard-update').waitFor();
      await update.getByRole('button', { name: say.ui('copy'), exact: true }).focus();
      await page.keyboard.press('Enter');
      await update.locator('[data-held] [data-warning="missing"]').waitFor();
      await update.locator('[data-go-on]').click();
      await expect.poll(() => clipboard(page)).toContain('[…]');
      for (const input of await update.locator('.wizard-fields [data-field] input').all())
        await input.fill(
          (await input.getAttribute('type')) === 'text' ? 'MO123456 & Teams' : '2026-11-21T10:00',
        );
      await expect.poll(() => update.locator('[data-warning]').count()).toBe(0);
      await update.getByRole('button', { name: say.ui('copy'), exact: true }).click();
      await expect.poll(() => clipboard(page)).not.toContain('[…]');
      expect(await clipboard(page)).toContain('MO123456 & Teams');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

test('a Spanish customer is addressed as usted, or as tú where the agent says so', async () => {
  const page = await openRequest(visit, 'ru');
  await unfold(page, '#update-language');
  await page.locator('#update-language').selectOption('es');
  await page.locator('#update-kind').selectOption('solved');
  const message = page.locator('.wizard-message');
  await expect.poll(() => message.getAttribute('lang')).toBe('es');
  await expect.poll(() => message.textContent()).toContain('confírmenoslo');
  await page.locator('#update-form').selectOption('informal');
  await expect.poll(() => message.textContent()).toContain('confírmanoslo');
  await page.locator('#update-language').selectOption('ru');
  await expect.poll(() => page.locator('#update-form').count()).toBe(0);
});

test('where several customers share an incident, each has a message with the number of their own', async () => {
  const say = words('es');
  const page = await openRequest(visit, 'es', {
    scope: 'several-customers',
    typed: { symptom: 'Nadie entra', customers: 'Contoso, 2411250040001234\nFabrikam, fabrikam.example' },
  });
  await page.locator('.wizard-update > summary').click();
  await page.locator('#update-kind').selectOption('escalated');
  const message = page.locator('.wizard-update [data-message]');
  const whom = page.getByLabel(say.ui('updateFor'));
  expect(await whom.locator('option').allTextContents()).toEqual(['Contoso', 'Fabrikam']);
  expect(await message.textContent()).toContain('2411250040001234');
  await whom.selectOption('Fabrikam');
  expect(await message.textContent()).toContain('[…]');
  await page.locator('#field-customers').fill('Contoso, 2411250040001234\nFabrikam, 2411250040005678');
  expect(await message.textContent()).toContain('2411250040005678');
});

test('a line of the log for the next shift has the minute, in a zone that all share', async () => {
  const { page } = await visit(
    `${home('ru')}open-shift/${query({ kind: 'open-request', 'open-need': 'shift' })}`,
  );
  await page.locator('.wizard-request').scrollIntoViewIfNeeded();
  await ready(page);
  await page.clock.setFixedTime(new Date('2026-11-21T08:30:40Z'));
  await page.locator('[data-field="log"] .wizard-phrases > summary').click();
  await page.locator('[data-field="log"] .wizard-phrases button').nth(1).click();
  expect(await page.locator('#field-log').inputValue()).toBe('2026-11-21 08:30 UTC, to Microsoft: ');
});
