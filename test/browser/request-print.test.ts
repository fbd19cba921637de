import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { openRequest, WHOLE } from '../support/request-page.ts';
import { words } from '../support/wizard-walk.ts';

const visit = useBrowser();

const LONG = {
  ...WHOLE,
  symptom: 'All virtual machines in West Europe fail to start after maintenance',
  affected: 'About 120 people at two sites in Madrid and Sevilla, all of the order desk',
  error: 'AllocationFailed: there is not sufficient capacity for the requested size in this region.',
  ids: '3f2b8c1e-8b7a-4e0e-9a55-2f7c7f2a1d10\n77b0e2c4-11d9-4d0d-a5d5-5c3f9c6f8a21',
  tried: 'Restarted from the portal and by script. Resized. Deployed in another zone. All fail alike.',
  steps: '1. Open the portal\n2. Start any machine\n3. The error appears within a minute',
};

test.each(['ru', 'zh-CN'])(
  '%s: a filed request prints on two pages, whatever theme was chosen',
  async (locale) => {
    const page = await openRequest(visit, locale, { typed: LONG, colorScheme: 'dark' });
    await page.getByRole('button', { name: words(locale).ui('filingDone'), exact: true }).click();
    await page.locator('#filed-number').fill('2511210040001234');
    // Folded, as it is on a phone.
    await page.locator('#draft').click();
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);

    await page.emulateMedia({ media: 'print' });
    const controls = page.locator('main').locator('button, input, select, textarea, .header, .footer');
    expect(await controls.filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.wizard-coach li').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.wizard-coach [data-chosen]').isVisible()).toBe(true);
    expect(await page.locator('[data-draft="en"]').isVisible()).toBe(true);
    const folds = page.locator('details:not(.wizard-coach, .wizard-depends)');
    const draft = page.locator('[data-draft="en"]');
    expect(await folds.filter({ visible: true, hasNot: draft }).count()).toBe(0);

    const faint = await page.evaluate(() => {
      const draw = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (draw === null) throw new Error('Unexpected absence of a canvas.');
      const luminance = (color: string) => {
        draw.fillStyle = '#fff';
        draw.fillRect(0, 0, 1, 1);
        draw.fillStyle = color;
        draw.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...draw.getImageData(0, 0, 1, 1).data].map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      // Browsers leave grounds out of what they print: against white.
      return [...document.querySelectorAll('main *')]
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
        )
        .filter((element) => element.checkVisibility())
        .map((element) => ({ element, ratio: 1.05 / (luminance(getComputedStyle(element).color) + 0.05) }))
        .filter(({ ratio }) => ratio < 4.5)
        .map(({ element, ratio }) => `${element.className} ${element.textContent}: ${ratio}`);
    });
    expect(faint).toEqual([]);
  },
);
