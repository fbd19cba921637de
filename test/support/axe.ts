import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const EVERYTHING: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What another theme can change. */
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast'] };

/**
 * What axe finds, as lines to read: rule, element, reason. Everything in the light theme, then colours in the dark
 * one, which only the reader's system chooses. The page must hold axe's script.
 */
export async function violations(page: Page): Promise<string[]> {
  const light = await run(page, EVERYTHING);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run(page, COLOURS);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}

async function run(page: Page, runOnly: RunOnly): Promise<string[]> {
  const results = await page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return axe.run({ runOnly: only, resultTypes: ['violations'] });
  }, runOnly);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
