import { expect, test } from 'vitest';
import { localeSegment } from '../../src/i18n/paths.ts';
import { useBrowser } from '../support/browser.ts';
import { ready } from '../support/request-form.ts';
import { searchFinished } from '../support/search-page.ts';
import { lendReader, transcript } from '../support/spoken.ts';
import { LOCALES, query, scriptRuns, TOLD } from '../support/wizard-walk.ts';

const visit = useBrowser();

const ARTICLE = 'escalate-problems-to-microsoft';
/** A word of an article in each language. */
const QUERY: Readonly<Record<string, string>> = {
  es: 'interrupciones de red',
  ru: 'проблемы в сети',
  'zh-CN': '网络中断',
  en: 'network disruptions',
};

/** Kinds of page by their address below the locale. */
const KINDS: Readonly<Record<string, (locale: string) => string>> = {
  article: () => `${ARTICLE}/`,
  // English beside English is no page: what is read beside another language is the article with its bar.
  pair: (locale) => (locale === 'en' ? `${ARTICLE}/` : `${ARTICLE}~en/`),
  question: () => 'wizard/health/?service=azure',
  outcome: () => `wizard/report-technical/${query(TOLD)}`,
  search: (locale) => `search/?q=${encodeURIComponent(QUERY[locale] ?? '')}`,
};

// Golden transcripts: who changes what a page says reads the changed file as a listener would hear it, then runs this
// file with `-u`.
test.each(LOCALES)('%s: what a screen reader says of each kind of page', async (locale) => {
  const { page, complaints } = await visit('/404.html', {
    bypassCSP: true,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
  });
  await lendReader(page);
  for (const [kind, address] of Object.entries(KINDS)) {
    await page.goto(`/${localeSegment(locale)}/${address(locale)}`);
    if (kind === 'search') await searchFinished(page);
    if (kind === 'pair' && locale === 'en') {
      await page.locator('[data-segments] button[value=columns]').click();
      await page.locator('[data-reading=columns]').waitFor();
    }
    if (kind === 'question') await scriptRuns(page);
    if (kind === 'outcome') {
      await page.locator('.wizard-request').scrollIntoViewIfNeeded();
      await ready(page);
    }
    const heard = await transcript(page, kind === 'article' ? 'body' : 'main');
    await expect(heard).toMatchFileSnapshot(`spoken/${kind}.${locale}.txt`);
  }
  expect(complaints).toEqual([]);
});
