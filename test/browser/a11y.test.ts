import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { builtPages } from '../support/built-pages.ts';
import { samplePages } from '../support/page-kinds.ts';

const visit = useBrowser();
const samples = samplePages(builtPages());

// What axe looks at differs between languages in script and length alone.
describe.each([
  { width: 360, all: ['es', 'zh-cn'] },
  { width: 1280, all: ['ru'] },
])('$width px wide', ({ width, all }) => {
  test.each(all)('axe finds nothing on any kind of page, light and dark: /%s', async (locale) => {
    const { page, complaints } = await visit('/404.html', {
      viewport: { width, height: 800 },
      // The policy forbids the script that this test brings along.
      bypassCSP: true,
    });
    await page.addInitScript(axe.source);
    const found: string[] = [];
    for (const { url } of samples.filter((sample) => sample.locale === locale)) {
      await page.goto(url);
      found.push(...(await violations(page)).map((line) => `${url} ${line}`));
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
