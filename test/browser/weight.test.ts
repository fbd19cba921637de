import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { builtPages } from '../support/built-pages.ts';
import { type FirstView, firstView } from '../support/first-view.ts';
import { samplePages } from '../support/page-kinds.ts';

const visit = useBrowser();

/** What the first view of a kind of page may cost, in brotli bytes. 14,336 arrive in a server's first flight. */
const PAGE: FirstView = { requests: 3, bytes: 14_336, scriptBytes: 2_048 };
const BUDGETS: Record<string, FirstView> = {
  article: PAGE,
  fallback: PAGE,
  home: PAGE,
  // The island runs at once: bytes are what counts here.
  wizard: { requests: 12, bytes: 34_000, scriptBytes: 20_480 },
  'wizard-question': { requests: 12, bytes: 34_000, scriptBytes: 20_480 },
  // Its form is there before any script.
  'wizard-outcome': { requests: 12, bytes: 36_000, scriptBytes: 20_480 },
};

test.each(Object.entries(BUDGETS))('%s: the first view stays within its budget', async (kind, budget) => {
  const { page } = await visit('/');
  const browser = page.context().browser();
  if (browser === null) throw new Error('Unexpected page without a browser.');
  const samples = samplePages(builtPages()).filter((sample) => sample.kind === kind);
  expect(samples).not.toHaveLength(0);
  for (const { url } of samples) {
    const view = await firstView(browser, inject('origin') + url);
    for (const [figure, most] of Object.entries(budget)) {
      expect(view[figure as keyof FirstView], `${url} ${figure}`).toBeLessThanOrEqual(most);
    }
  }
});
