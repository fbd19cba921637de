import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser();

// 640 px is a window of 1280 at 200 % zoom, 320 px one at 400 % (WCAG 1.4.4, 1.4.10).
describe.each([320, 640])('%i px wide', (width) => {
  test('reading in two languages passes axe in every view, light and dark', async () => {
    const viewport = { width, height: 700 };
    const { page } = await visit('/404.html', { viewport, bypassCSP: true });
    await page.addInitScript(axe.source);
    for (const path of [
      '/es/escalate-problems-to-microsoft/',
      '/zh-cn/escalate-problems-to-microsoft/#s118',
    ]) {
      await page.goto(path);
      const found: Record<string, string[]> = {};
      await page.locator('p:has(#s117) > [data-both]').click();
      await page.locator('#s118 [data-link]').waitFor();
      found['open'] = await violations(page);
      for (const view of ['columns', 'other']) {
        await page.locator(`[data-segments] button[value=${view}]`).click();
        await page.locator(`[data-reading=${view}]`).waitFor();
        found[view] = await violations(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${path} ${view} scrolls sideways`).toBeLessThanOrEqual(0);
      }
      expect(found).toEqual({ open: [], columns: [], other: [] });
    }
  });
});

test('on a narrow screen columns are stacked pairs', async () => {
  const { page } = await visit('/ru/escalate-problems-to-microsoft~en/', {
    viewport: { width: 320, height: 700 },
  });
  const [text, original] = await page.locator('#s112 > *').all();
  const [above, below] = [await text?.boundingBox(), await original?.boundingBox()];
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
});

test('everything is done by keyboard alone', async () => {
  const { page } = await visit('/es/escalate-problems-to-microsoft/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const press = async (key: string, until: string) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press(key);
      if (await page.locator(`${until}:focus`).count()) return;
    }
    throw new Error(`${key} does not reach ${until}.`);
  };
  await press('Tab', '[data-segments] button[value=columns]');
  await page.keyboard.press('Enter');
  await page.locator('[data-reading=columns]').waitFor();
  await press('Tab', '[data-pair]');
  await press('ArrowDown', '#s108');
  await press('Shift+Tab', '[data-segments] button[value=text]');
  await page.keyboard.press('Enter');
  await press('Tab', 'p:has(#s108) > [data-both]');
  await page.keyboard.press('Enter');
  await page.locator('#s109 [data-link]').waitFor();
  await press('Tab', '#s109 [data-link]');
  await page.keyboard.press('Enter');
  await page.getByText('Enlace copiado').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#s109');
});

test('changing the view keeps the sentence at the top where it is', async () => {
  const { page } = await visit('/es/provide-technical-support/', { viewport: { width: 1024, height: 500 } });
  await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
  const id = await page.evaluate(() => {
    const edge = document.querySelector('[data-segments]')?.getBoundingClientRect().bottom ?? 0;
    const sentences = [...document.querySelectorAll('article span[id^=s1]')];
    return sentences.find((sentence) => sentence.getBoundingClientRect().bottom > edge)?.id;
  });
  const top = () => page.locator(`#${id}`).evaluate((sentence) => sentence.getBoundingClientRect().top);
  const before = await top();
  await page.getByRole('button', { name: 'Español + English' }).click();
  await page.locator('[data-reading=columns]').waitFor();
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
});
