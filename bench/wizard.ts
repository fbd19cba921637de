// npm run bench -- wizard
// Prints the work of one step of the wizard at 4× CPU slow-down: script, render and layout from "Continue" to the next
// question drawn, in milliseconds, and the time to the first question of a fresh page. A frame's budget here is 50 ms.
import type { Page } from 'playwright-core';
import { withBuiltSite } from '../test/support/built-site.ts';
import { home, LOCALES, LONGEST, wizard } from '../test/support/wizard-walk.ts';

const SLOW_DOWN = 4;
const ROUNDS = 5;

const WALKED = Object.entries(LONGEST).filter(
  ([question]) => wizard.routing.questions[question]?.inForm !== true,
);

/** Builds the site, walks the longest way in each locale some times, and prints medians and worst steps. */
export async function run(): Promise<void> {
  await withBuiltSite(async ({ origin, browser }) => {
    const rows = [];
    for (const locale of LOCALES) {
      const steps: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const page = await browser.newPage();
        const session = await page.context().newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
        await page.goto(origin + home(locale));
        await page.locator('.wizard-links').waitFor({ state: 'detached' });
        // What the form asks is no step, and the last one loads a page.
        for (const [question, option] of WALKED.slice(0, -1)) steps.push(await step(page, question, option));
        await page.close();
      }
      steps.sort((a, b) => a - b);
      rows.push({ locale, steps: steps.length, median: at(steps, 0.5), worst: at(steps, 1) });
    }
    console.table(rows);
  });
}

/** Answers and goes on; gives the milliseconds until the next question is laid out. */
async function step(page: Page, question: string, option: string): Promise<number> {
  await page.locator(`input[name="${question}"][value="${option}"]`).check();
  return page.evaluate(async () => {
    const heading = () => document.querySelector('h1')?.textContent;
    const before = heading();
    const start = performance.now();
    document.querySelector<HTMLButtonElement>('.wizard-walk button[type="submit"]')?.click();
    while (heading() === before) await Promise.resolve();
    document.body.getBoundingClientRect();
    return performance.now() - start;
  });
}

function at(sorted: number[], share: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return Math.round(value * 10) / 10;
}
