import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { builtPages } from './built-pages.ts';
import { samplePages } from './page-kinds.ts';

const visit = useBrowser();
const samples = samplePages(builtPages());

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, as lines to read: rule, element, reason. */
async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return axe.run({ runOnly: tags, resultTypes: ['violations'] });
  }, TAGS);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

describe.each([360, 1280])('%i px wide', (width) => {
  test.each(['light', 'dark'] as const)('axe finds nothing on any kind of page, %s', async (colorScheme) => {
    const { page, complaints } = await visit('/404.html', {
      viewport: { width, height: 800 },
      colorScheme,
      // The policy forbids the script that this test brings along.
      bypassCSP: true,
    });
    await page.addInitScript(axe.source);
    const found: string[] = [];
    for (const { url } of samples) {
      await page.goto(url);
      found.push(...(await violations(page)).map((line) => `${url} ${line}`));
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
