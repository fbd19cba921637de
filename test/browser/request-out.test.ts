import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import {
  catchPrograms,
  chooseFormat,
  clipboard,
  downloaded,
  openRequest,
  WHOLE,
} from '../support/request-page.ts';
import { words } from '../support/wizard-walk.ts';

const visit = useBrowser();
const LOCALES = ['ru'];
/** The ways out of the request; those of the message stand further down. */
const out = (page: Page) => page.locator('.wizard-out').first();
const way = (page: Page, locale: string, key: string, format = '') =>
  out(page)
    .locator('> .wizard-actions')
    .getByRole('button', { name: words(locale).ui(key).replace('{{format}}', format), exact: true });
const status = (page: Page) => out(page).getByRole('status');
const held = (page: Page) => out(page).locator('[data-held]');

describe.each(LOCALES)('%s', (locale) => {
  const say = words(locale);

  test('a whole request goes out by each way, and each says what came of it', async () => {
    const page = await openRequest(visit, locale);
    const caught = await catchPrograms(page);
    await way(page, locale, 'copy').click();
    await expect.poll(() => status(page).textContent()).toBe(say.ui('copied'));
    expect(await clipboard(page)).toMatch(/^\[Sev A\] Microsoft Azure: No virtual machine starts/);
    const day = await page.evaluate(() => new Intl.DateTimeFormat('sv').format(new Date()));
    for (const [format, begin] of [
      ['.txt', '[Sev A] Microsoft Azure'],
      ['.md', '# \\[Sev A] Microsoft Azure'],
      ['.eml', 'Subject: '],
    ] as const) {
      if (format === '.md') await chooseFormat(page, 'markdown');
      const { name, text } = await downloaded(page, () => way(page, locale, 'download', format).click());
      expect(name).toBe(`Contoso-SL_${day}_Sev-A${format}`);
      expect(text.startsWith(begin), text).toBe(true);
      await expect.poll(() => status(page).textContent()).toContain(name);
    }
    await way(page, locale, 'email').click();
    await expect.poll(async () => (await caught()).mail).toContain('mailto:?subject=');
    expect((await caught()).mail).toContain('%0D%0A');
    expect(await status(page).textContent()).toBe(say.ui('outMail'));
    await way(page, locale, 'print').click();
    await expect.poll(async () => (await caught()).printed).toBe(true);
    expect(await held(page).count()).toBe(0);
  });

  test('an empty request is held back by the keyboard too, at each press anew, and goes on knowingly', async () => {
    const page = await openRequest(visit, locale, { typed: {}, viewport: { width: 320, height: 640 } });
    for (const _ of ['first', 'again']) {
      await way(page, locale, 'copy').focus();
      await page.keyboard.press('Enter');
      await held(page).waitFor();
      await expect.poll(() => held(page).evaluate((box) => box === document.activeElement)).toBe(true);
      expect(await held(page).locator('[data-warning="missing"] li').count()).toBe(8);
      const goOn = out(page).locator('[data-go-on]');
      while (!(await goOn.evaluate((button) => button === document.activeElement)))
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => status(page).textContent()).toBe(say.ui('copied'));
      expect(await held(page).count()).toBe(0);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('a secret holds every way out until it is taken out', async () => {
    const page = await openRequest(visit, locale, {
      typed: { ...WHOLE, tried: 'Signed in with password: Verano2026! again' },
    });
    await out(page).locator('[data-warning="secret"]').waitFor();
    const caught = await catchPrograms(page);
    for (const [key, format] of [
      ['copy', ''],
      ['download', '.txt'],
      ['download', '.md'],
      ['email', ''],
      ['download', '.eml'],
      ['print', ''],
    ] as const) {
      if (format === '.md') await chooseFormat(page, 'markdown');
      await way(page, locale, key, format).click();
      await held(page).waitFor();
      await out(page)
        .getByRole('button', { name: say.ui('outStay') })
        .click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-tried');
    }
    expect(await caught()).toEqual({});
    await out(page)
      .getByRole('button', { name: new RegExp(`^${say.ui('takeOut')}`) })
      .click();
    expect(await page.locator('#field-tried').inputValue()).toBe('Signed in with password: [removed] again');
    await way(page, locale, 'copy').click();
    await expect.poll(() => status(page).textContent()).toBe(say.ui('copied'));
    expect(await clipboard(page)).not.toContain('Verano2026');
  });

  test('a secret is confirmed once for a text; another text asks again', async () => {
    const page = await openRequest(visit, locale, { typed: { ...WHOLE, tried: 'password: Verano2026!' } });
    await out(page).locator('[data-warning="secret"]').waitFor();
    await way(page, locale, 'copy').click();
    await out(page).locator('[data-go-on]').click();
    await expect.poll(() => status(page).textContent()).toBe(say.ui('copied'));
    await way(page, locale, 'copy').click();
    await expect.poll(() => status(page).textContent()).toBe(say.ui('copied'));
    expect(await held(page).count()).toBe(0);
    await page.locator('#field-tried').fill('password: Otono2027!');
    // A button that still moves, since the draft grows beside it, may miss a click.
    await page.locator('[data-draft=en]', { hasText: 'Otono2027' }).waitFor({ state: 'attached' });
    await way(page, locale, 'copy').click();
    await held(page).waitFor();
    expect(await clipboard(page)).not.toContain('Otono2027');
  });

  test('only words that are not English are marked, and said again at copy', async () => {
    const page = await openRequest(visit, locale, {
      typed: { ...WHOLE, tried: 'Restarted. После этого ничего не изменилось.' },
    });
    const marks = page.locator('[data-draft="en"] mark');
    await expect.poll(() => marks.allTextContents()).toEqual(['После этого ничего не изменилось']);
    await way(page, locale, 'copy').click();
    await held(page).locator('[data-warning="language"]').waitFor();
  });

  test('a text too long for a mail link goes onto the clipboard, and a short mail says so', async () => {
    const tried = 'Перезапустили службу, ничего не изменилось. '.repeat(30).trim();
    const page = await openRequest(visit, locale, { typed: { ...WHOLE, tried } });
    await out(page).locator('[data-warning="length"]').last().waitFor();
    const caught = await catchPrograms(page);
    await way(page, locale, 'email').click();
    await out(page).locator('[data-go-on]').click();
    await expect.poll(() => status(page).textContent()).toBe(say.ui('outMailShort'));
    const { mail = '' } = await caught();
    expect(mail.length).toBeLessThanOrEqual(1900);
    expect(decodeURIComponent(mail)).toContain(say.ui('outMailBody'));
    expect(await clipboard(page)).toContain(tried);
  });
});

test('nothing leaves while what looks at the text cannot be had', async () => {
  const page = await openRequest(visit, 'es', { typed: {} });
  // The island itself is there; what it loads later is not.
  await way(page, 'es', 'copy').waitFor();
  await page.waitForLoadState('networkidle');
  // One clipboard serves all tests.
  await page.evaluate(() => navigator.clipboard.writeText('as before'));
  await page.route('**/*.js', (route) => route.abort());
  await way(page, 'es', 'copy').click();
  await expect.poll(() => status(page).textContent()).toBe(words('es').ui('outFailed'));
  expect(await clipboard(page)).toBe('as before');
});

test.each<[string, (page: Page) => Promise<void>]>([
  [
    'the server is gone',
    async (page) => {
      await page.route('**', (route) => route.abort());
    },
  ],
  [
    'the storage is full',
    (page) =>
      page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        };
      }),
  ],
])('what is typed before and after %s stays, and stands in the draft', async (_name, fault) => {
  const page = await openRequest(visit, 'es', { typed: { symptom: WHOLE['symptom'] ?? '' } });
  await fault(page);
  await page.locator('#field-customer').fill('Contoso SL');
  await page.locator('#field-impact').fill('No orders can be taken.');
  const draft = page.locator('[data-draft="en"]');
  for (const text of ['No virtual machine starts', 'Contoso SL', 'No orders can be taken.'])
    await expect.poll(() => draft.textContent()).toContain(text);
  expect(await page.locator('#field-symptom').inputValue()).toBe('No virtual machine starts');
});

test('hostile text stays text by every way out', async () => {
  const hostile = '"><img src=x onerror=alert(1)> ![x](//a.example) @ana #1 \u202Egpj.exe ../..\\CON: =1+1';
  const page = await openRequest(visit, 'es', {
    typed: {
      ...WHOLE,
      customer: `..\\CON/${hostile}`,
      symptom: hostile,
      tried: `a\r\nBcc: x@y.example\r\n\r\n${hostile}`,
    },
  });
  const caught = await catchPrograms(page);
  const copied = async (press: () => Promise<void>) => {
    await press();
    const goOn = out(page).locator('[data-go-on]');
    if (await goOn.isVisible()) await goOn.click();
  };
  await copied(() => way(page, 'es', 'copy').click());
  await expect.poll(() => clipboard(page)).toContain('<img src=x');
  expect(await clipboard(page)).not.toContain('\u202E');
  for (const format of ['.txt', '.md', '.eml']) {
    if (format === '.md') await chooseFormat(page, 'markdown');
    const { name, text } = await downloaded(page, () =>
      copied(() => way(page, 'es', 'download', format).click()),
    );
    expect(name).toMatch(/^[\p{L}\p{N}_-]+\.(?:txt|md|eml)$/u);
    expect(name.length).toBeLessThanOrEqual(80);
    expect(text).not.toContain('\u202E');
    if (format === '.md') expect(text).toContain('`@ana`');
    if (format === '.eml') {
      const headers = text.slice(0, text.indexOf('\r\n\r\n'));
      expect(headers).toContain('X-Unsent: 1');
      expect(headers).not.toMatch(/^(?:Bcc|From|To):/im);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  }
  await copied(() => way(page, 'es', 'email').click());
  await expect.poll(async () => (await caught()).mail).toBeDefined();
  const { mail = '' } = await caught();
  expect(mail).not.toMatch(/[\r\n"'<>]|%E2%80%AE|&(?!body=)/);
  expect(await page.locator('.wizard-request img').count()).toBe(0);
});
