import type { Page } from 'playwright-core';
import { readContent } from '../../src/content-files/content.ts';
import { readSettings } from '../../src/content-files/settings.ts';
import { wordsOf } from '../../src/content-files/words.ts';
import { localeSegment } from '../../src/i18n/paths.ts';
import { wizardOf } from '../../src/page-data/wizard/words.ts';
import type { Texts } from '../../src/wizard/flow/text-schema.ts';

const content = readContent(readSettings());
export const wizard = wizardOf(content);
export const LOCALES = content.locales;

/** A walk of nine questions, the longest there is. */
export const LONGEST = {
  kind: 'problem',
  service: 'azure',
  health: 'not-shown',
  troubleshoot: 'not-solved',
  category: 'unavailable',
  partner: 'direct',
  vehicle: 'premier',
  cloud: 'worldwide',
  access: 'granted',
};

/** All that a technical request can be told: what the walk asks, and what it leaves to the form. */
export const TOLD = { ...LONGEST, severity: 'a', scope: 'whole-customer' };

/** Path of the wizard in a locale. */
export function home(locale: string): string {
  return `/${localeSegment(locale)}/wizard/`;
}

/** The words of a locale; a misspelled id fails loudly. */
export function words(locale: string) {
  const texts = wizard.texts.get(locale) as Texts;
  const strings = wordsOf(content, locale).strings;
  const must = (text: string | undefined, id: string): string => {
    if (text === undefined)
      throw new Error(`Unexpected id "${id}", expected one that ${locale} has words for.`);
    return text;
  };
  return {
    question: (id: string) => must(texts.questions[id]?.title, id),
    option: (question: string, id: string) => must(texts.questions[question]?.options[id]?.label, id),
    /** An option as a draft says it. */
    draft: (question: string, id: string) => {
      const option = texts.questions[question]?.options[id];
      return must(option?.draft ?? option?.short ?? option?.label, id);
    },
    commits: (question: string, id: string) => must(texts.questions[question]?.options[id]?.commits, id),
    outcome: (id: string) => must(texts.outcomes[id]?.title, id),
    statement: (id: string) => must(texts.statements[id], id),
    field: (id: string) => must(texts.fields[id]?.label, id),
    portalField: (portal: string, id: string) => must(texts.portals[portal]?.fields[id], id),
    ui: (key: string) => must(strings[`wizard.${key}`], key),
  };
}

/** Waits until the page's island answers; before, its form sends the browser to another page. */
export async function scriptRuns(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
}

/** Answers the question that the page asks, which must be `question`, and goes on. */
export async function answer(page: Page, locale: string, question: string, option: string): Promise<void> {
  const say = words(locale);
  await page.getByRole('heading', { level: 1, name: say.question(question), exact: true }).waitFor();
  await scriptRuns(page);
  await page.getByRole('radio', { name: say.option(question, option), exact: true }).check();
  await page.getByRole('button', { name: say.ui('continue') }).click();
}

/** Waits for an outcome's heading. */
export async function reach(page: Page, locale: string, outcome: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: words(locale).outcome(outcome), exact: true }).waitFor();
}

/** `?kind=problem&v=1` */
export function query(answers: Record<string, string>): string {
  return `?${new URLSearchParams([...Object.entries(answers), ['v', String(wizard.flow.version)]].sort())}`;
}
