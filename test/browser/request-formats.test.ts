import { Ajv2020 } from 'ajv/dist/2020.js';
import axe from 'axe-core';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { button, fits, tabTo } from '../support/request-form.ts';
import { chooseFormat, clipboard, downloaded, openRequest, WHOLE } from '../support/request-page.ts';
import { wizard, words } from '../support/wizard-walk.ts';

const visit = useBrowser();
const SECRET = { ...WHOLE, tried: 'Signed in with password: Verano2026! again' };
const out = (page: Page) => page.locator('.wizard-out').first();
const way = (page: Page, id: string) => out(page).locator(`[data-way="${id}"]`);
const status = (page: Page) => out(page).locator('> [role="status"]');
const held = (page: Page) => out(page).locator('[data-held]');
const rows = (page: Page) => page.locator('[data-portal-field]');
const row = (page: Page, field: string) => page.locator(`[data-portal-field="${field}"]`);
const openFold = async (page: Page) => {
  await out(page).locator('.wizard-portals > summary').click();
  await rows(page).first().waitFor();
};
const save = async (page: Page, format: string) => {
  await chooseFormat(page, format);
  return downloaded(page, () => way(page, 'download').click());
};

describe('the whole request', () => {
  test('as a row of CSV: a mark for Excel, and columns that hold what was typed', async () => {
    const page = await openRequest(visit, 'ru', { typed: { ...WHOLE, tried: '=1+1\nsaid "no", twice' } });
    const { name, text } = await save(page, 'csv');
    expect(name).toMatch(/_Sev-A\.csv$/);
    expect(text.startsWith('\uFEFF"Title"')).toBe(true);
    const [names = [], values = []]: string[][] = parse(text, { bom: true });
    const at = (column: string) => values[names.indexOf(column)];
    expect(at('Customer')).toBe('Contoso SL');
    expect(at('Tried so far')).toBe('\'=1+1\nsaid "no", twice');
    await way(page, 'copy').click();
    await expect.poll(() => clipboard(page)).toContain('"Contoso SL"');
    // Pasted, the mark would be a character of the first cell.
    expect(await clipboard(page)).not.toContain('\uFEFF');
  });

  test('as JSON that is valid by the schema that it names, which the site serves', async () => {
    const page = await openRequest(visit, 'zh-CN');
    const { text } = await save(page, 'json');
    const document = JSON.parse(text);
    const schema = await (await page.request.get(new URL(document.$schema).pathname)).json();
    expect(schema.$id).toBe(document.$schema);
    const validate = new Ajv2020({ formats: { 'date-time': true } }).compile(schema);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document.answers).toMatchObject({ service: 'azure', severity: 'a' });
    expect(document.fields.began).toEqual({
      at: '2026-11-20T08:30:00+01:00',
      local: '2026-11-20T08:30',
      zone: 'Europe/Madrid',
    });
  });

  test('as HTML that shows text and fetches nothing', async () => {
    const hostile = '<img src="https://evil.example/a.png" onerror="alert(1)"><script>alert(1)</script>';
    const page = await openRequest(visit, 'es', { typed: { ...WHOLE, symptom: hostile } });
    const { text } = await save(page, 'html');
    const { page: opened, complaints } = await visit('about:blank');
    await opened.setContent(text);
    expect(await opened.locator('h1').textContent()).toContain(hostile);
    expect(await opened.locator('img, script, [style]').count()).toBe(0);
    expect(await opened.title()).toContain('[Sev A] Microsoft Azure');
    expect(complaints).toEqual([]);
  });

  test('as wiki markup, by the keyboard: chosen, copied, told', async () => {
    const page = await openRequest(visit, 'es', { viewport: { width: 320, height: 640 } });
    await page.locator('#out-format').focus();
    for (const _ of ['markdown', 'jira']) await page.keyboard.press('ArrowDown');
    expect(await page.locator('#out-format').inputValue()).toBe('jira');
    await tabTo(page, '[data-way="copy"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).textContent()).toBe(words('es').ui('copied'));
    await expect.poll(() => clipboard(page)).toMatch(/^\{noformat\}\n\[Sev A\] Microsoft Azure/);
    expect(await way(page, 'copy').evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await way(page, 'download').textContent()).toContain('.jira.txt');
    expect(await fits(page)).toBe(true);
  });

  test('waits in every form while a secret is in it', async () => {
    const page = await openRequest(visit, 'es', { typed: SECRET });
    await out(page).locator('[data-warning="secret"]').waitFor();
    await page.evaluate(() => navigator.clipboard.writeText('as before'));
    for (const format of ['text', 'markdown', 'jira', 'html', 'json', 'csv']) {
      await chooseFormat(page, format);
      for (const id of ['copy', 'download']) {
        await way(page, id).click();
        await held(page).waitFor();
        await button(page, 'es', 'outStay').click();
      }
    }
    expect(await clipboard(page)).toBe('as before');
  });
});

describe('field by field', () => {
  test.each(['es', 'zh-CN'])(
    '%s: each field in the portal’s order, with both labels and its text',
    async (locale) => {
      const page = await openRequest(visit, locale);
      const [portal] = wizard.flow.portals;
      const own = wizard.texts.get(locale)?.portals['azure-portal']?.fields ?? {};
      await openFold(page);
      expect(await page.locator('#portal').inputValue()).toBe('azure-portal');
      const labels = await rows(page).locator('strong').allTextContents();
      expect(labels).toEqual(portal?.fields.map(({ label }) => label));
      expect(await row(page, 'plan').locator('[data-portal-value]').textContent()).toBe(
        'Cloud Solution Provider',
      );
      const shown = await row(page, 'problem-start').textContent();
      expect(shown).toContain(own['problem-start']);
      expect(await row(page, 'resource').textContent()).toContain(words(locale).ui('portalOutside'));
      expect(await row(page, 'resource').getByRole('button').count()).toBe(0);
      await row(page, 'description').getByRole('button').click();
      await expect.poll(() => status(page).textContent()).toBe(`Description: ${words(locale).ui('copied')}`);
      const text = await clipboard(page);
      expect(text).toContain('Tried so far: Restarted twice, without change.');
      // They have fields of their own.
      expect(text).not.toMatch(/Ana Ruiz|contoso\.onmicrosoft\.com|2026-11-20/);
    },
  );

  test('nothing of it is loaded before it is opened', async () => {
    const page = await openRequest(visit, 'es');
    await page.waitForLoadState('networkidle');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await openFold(page);
    expect(fetched).toContain('/es/wizard/portals.json');
    expect(fetched.filter((path) => /PortalFields/.test(path))).toHaveLength(1);
    await out(page).locator('.wizard-portals > summary').click();
    await out(page).locator('.wizard-portals > summary').click();
    expect(fetched.filter((path) => path.endsWith('portals.json'))).toHaveLength(1);
  });

  test('by the keyboard at 320 px: opened, copied, told, and the focus stays', async () => {
    const page = await openRequest(visit, 'ru', { viewport: { width: 320, height: 640 } });
    await out(page).locator('.wizard-portals > summary').focus();
    await page.keyboard.press('Enter');
    await rows(page).first().waitFor();
    await tabTo(page, '[data-way="azure-portal.summary"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).textContent()).toBe(`Summary: ${words('ru').ui('copied')}`);
    expect(await clipboard(page)).toMatch(/^\[Sev A\] Microsoft Azure: No virtual machine starts/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-way'))).toBe(
      'azure-portal.summary',
    );
    expect(await row(page, 'summary').textContent()).toContain(`✓ ${words('ru').ui('copied')}`);
    expect(await fits(page)).toBe(true);
  });

  test('another portal may be chosen, and what is typed shows at once', async () => {
    const page = await openRequest(visit, 'es');
    await openFold(page);
    await page.locator('#portal').selectOption('partner-center');
    await expect
      .poll(() => row(page, 'severity-level').locator('[data-portal-value]').textContent())
      .toBe('Critical');
    await page.locator('#field-customer').fill('Fabrikam');
    await expect
      .poll(() => row(page, 'customer').locator('[data-portal-value]').textContent())
      .toContain('Customer: Fabrikam');
  });

  test('a secret holds the fields that it goes into, and no other; who goes on is led back', async () => {
    const page = await openRequest(visit, 'es', { typed: SECRET });
    await out(page).locator('[data-warning="secret"]').waitFor();
    await openFold(page);
    await row(page, 'summary').getByRole('button').click();
    await expect.poll(() => status(page).textContent()).toContain('Summary');
    expect(await held(page).count()).toBe(0);
    const before = await clipboard(page);
    await row(page, 'description').getByRole('button').click();
    await held(page).waitFor();
    await expect.poll(() => held(page).evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await clipboard(page)).toBe(before);
    await out(page).locator('[data-go-on]').click();
    await expect.poll(() => clipboard(page)).toContain('Verano2026');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-way'))).toBe(
      'azure-portal.description',
    );
  });

  test('a required field that is empty holds the one that it belongs in, and no other', async () => {
    const page = await openRequest(visit, 'es', { typed: { ...WHOLE, impact: '' } });
    await out(page).locator('[data-warning="missing"]').waitFor();
    await openFold(page);
    await row(page, 'contact').getByRole('button').click();
    await expect.poll(() => clipboard(page)).toBe('Ana Ruiz, ana@fabrikam.example');
    await row(page, 'description').getByRole('button').click();
    await held(page).waitFor();
    await button(page, 'es', 'outStay').click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-impact');
  });

  test('what cannot be loaded is told, and can be tried again', async () => {
    const page = await openRequest(visit, 'es');
    await page.route('**/portals.json', (route) => route.abort());
    await out(page).locator('.wizard-portals > summary').click();
    await page.getByText(words('es').ui('outFailed')).waitFor();
    await chooseFormat(page, 'json');
    await way(page, 'copy').click();
    await expect.poll(() => status(page).textContent()).toBe(words('es').ui('outFailed'));
    await page.unroute('**/portals.json');
    await button(page, 'es', 'retry').click();
    await rows(page).first().waitFor();
  });

  test.each([320, 1280])('axe finds nothing on the open fold, %i px wide', async (width) => {
    const page = await openRequest(visit, 'ru', { viewport: { width, height: 800 }, bypassCSP: true });
    await openFold(page);
    await row(page, 'summary').getByRole('button').click();
    await page.addScriptTag({ content: axe.source });
    expect(await violations(page)).toEqual([]);
  });
});
