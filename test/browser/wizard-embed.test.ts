import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { localeSegment } from '../../src/i18n/paths.ts';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { home, query, words } from '../support/wizard-walk.ts';

const visit = useBrowser();
const article = (locale: string) => `/${localeSegment(locale)}/escalate-problems-to-microsoft/`;

describe.each(['es', 'zh-CN'])('in %s, an article’s wizard', (locale) => {
  const say = words(locale);
  const first = say.option('service', 'azure');

  test('goes on in place, knows what came before, and ends on the outcome’s page', async () => {
    const { page, complaints } = await visit(article(locale), { bypassCSP: true });
    const title = await page.title();
    const embed = page.locator('.wizard-embed');
    const asked = (question: string) =>
      embed.getByRole('heading', { level: 2, name: say.question(question), exact: true });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const go = async (question: string, option: string) => {
      await asked(question).waitFor();
      await embed.getByRole('radio', { name: say.option(question, option), exact: true }).check();
      await embed.getByRole('button', { name: say.ui('continue') }).click();
    };
    await embed.getByRole('link', { name: first, exact: true }).focus();
    await page.keyboard.press('Enter');
    await asked('category').waitFor();
    await expect.poll(focused).toBe(say.question('category'));
    await embed.getByText(say.ui('given'), { exact: true }).waitFor();
    expect(await embed.locator('dd > span').allTextContents()).toEqual([
      say.option('kind', 'problem'),
      say.option('health', 'not-shown'),
      say.option('troubleshoot', 'not-solved'),
      first,
    ]);
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);

    await embed.getByRole('link', { name: say.ui('back'), exact: true }).click();
    await asked('service').waitFor();
    await expect.poll(() => embed.getByRole('radio', { name: first, exact: true }).isChecked()).toBe(true);
    await go('service', 'dynamics');
    await asked('category').waitFor();
    await embed.getByRole('link', { name: say.question('service') }).click();
    await go('service', 'azure');
    const rest = {
      category: 'unavailable',
      partner: 'direct',
      vehicle: 'premier',
      cloud: 'worldwide',
      access: 'granted',
    };
    for (const [question, option] of Object.entries(rest)) {
      await asked(question).waitFor();
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(article(locale));
      expect(await page.title()).toBe(title);
      await go(question, option);
    }
    const answers = query({ from: 'escalate', service: 'azure', ...rest });
    await page.waitForURL(`**${home(locale)}report-technical/${answers}`);
    expect(complaints).toEqual([]);
  });

  test('changes what was taken as known in place', async () => {
    const { page, complaints } = await visit(article(locale));
    const embed = page.locator('.wizard-embed');
    await embed.getByRole('link', { name: first, exact: true }).click();
    await embed.getByRole('link', { name: say.question('health') }).click();
    await embed.getByRole('heading', { level: 2, name: say.question('health'), exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe(article(locale));
    expect(complaints).toEqual([]);
  });

  test('follows its link where the walk cannot be fetched', async () => {
    const { page } = await visit(article(locale));
    await page.route('**/questions.json', (route) => route.abort());
    await page.getByRole('link', { name: first, exact: true }).click();
    await page.waitForURL(`**${home(locale)}category/${query({ from: 'escalate', service: 'azure' })}`);
  });

  test('is links to the next page without script', async () => {
    const { page } = await visit(article(locale), { javaScriptEnabled: false });
    await page.getByRole('link', { name: first, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: say.question('category') }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`${home(locale)}category/`);
  });
});
