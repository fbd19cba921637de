import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser();

/** What is wrong with the focused element, and `undefined` where nothing has the focus any more. */
const lookAtFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const name = `${element.localName} "${element.textContent?.trim().slice(0, 30)}"`;
    const { left, top, width, height } = element.getBoundingClientRect();
    // A link over two lines has a gap in the middle of its box: ask inside its first line.
    const line = element.getClientRects()[0];
    const onTop = line && document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    const faults: string[] = [];
    if (getComputedStyle(element).outlineStyle === 'none') faults.push('has no outline');
    if (width < 24 || height < 16) faults.push(`is ${width} × ${height} px`);
    if (left < 0 || top < 0 || left > innerWidth || top > innerHeight) faults.push('is out of the window');
    if (onTop && !element.contains(onTop) && !onTop.contains(element))
      faults.push(`is under ${onTop.localName}`);
    return { name, faults };
  });

describe.each([360, 1280])('%i px wide', (width) => {
  const viewport = { width, height: 640 };

  test.each(['/es/', '/ru/escalate-problems-to-microsoft/', '/zh-cn/articles/'])(
    'Tab shows each stop of %s, uncovered, and comes to an end',
    async (url) => {
      const { page } = await visit(url, { viewport, reducedMotion: 'reduce' });
      const stops: string[] = [];
      const faults: string[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const stop = await lookAtFocus(page);
        if (stop === undefined || stops.length > 200) break;
        stops.push(stop.name);
        faults.push(...stop.faults.map((fault) => `${stop.name} ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(stops.length).toBeGreaterThan(8);
      expect(stops.length).toBeLessThan(200);
    },
  );

  test('the first stop skips to the content', async () => {
    const { page } = await visit('/es/escalate-problems-to-microsoft/', { viewport });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('the appearance is chosen by keyboard, and Escape gives the focus back', async () => {
    const { page } = await visit('/ru/', { viewport });
    const button = page.getByRole('button', { name: 'Оформление' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.keyboard.press('Escape');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole('radio').first().isVisible()).toBe(false);
  });
});

test('in a narrow window the language is changed by keyboard', async () => {
  const { page } = await visit('/es/articles/', { viewport: { width: 360, height: 640 } });
  await page.getByRole('button', { name: 'Español' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ru/articles/');
});
