import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import {
  ANA,
  chooseFile,
  keptProfiles,
  profileButton,
  profilePath,
  profileReady,
  takeProfile,
} from '../support/profile-page.ts';
import { fits, NARROW, tabTo } from '../support/request-form.ts';
import { downloaded } from '../support/request-page.ts';
import { home, words } from '../support/wizard-walk.ts';

const visit = useBrowser();

describe.each(['es'])('in %s', (locale) => {
  const say = words(locale);
  const open = async (options = NARROW) => {
    const visited = await visit(profilePath(locale), options);
    await profileReady(visited.page);
    return visited;
  };

  test('without consent a profile lasts as long as the tab; with it, on the device until it is withdrawn', async () => {
    const { page, complaints } = await open();
    await page.locator('#profile-name').fill('Ana Ruiz');
    await page.locator('#profile-answers-vehicle').selectOption('premier');
    await profileButton(page, locale, 'profile.save').click();
    await page.getByText(say.ui('profile.savedTab')).waitFor();
    expect(await keptProfiles(page)).toMatchObject({
      device: null,
      tab: expect.stringContaining('Ana Ruiz'),
    });
    await page.getByLabel(say.ui('profile.keep')).check();
    await page.getByText(say.ui('profile.savedDevice')).waitFor();
    expect(await keptProfiles(page)).toMatchObject({ tab: null, device: expect.stringContaining('premier') });
    await page.reload();
    await profileReady(page);
    expect(await page.locator('#profile-name').inputValue()).toBe('Ana Ruiz');
    expect(await page.getByLabel(say.ui('profile.keep')).isChecked()).toBe(true);
    await page.getByLabel(say.ui('profile.keep')).uncheck();
    expect(await keptProfiles(page)).toMatchObject({
      device: null,
      tab: expect.stringContaining('Ana Ruiz'),
    });
    await page.getByLabel(say.ui('profile.keep')).check();
    await profileButton(page, locale, 'profile.forget').click();
    await profileButton(page, locale, 'profile.forgetYes').click();
    expect(await keptProfiles(page)).toEqual({ tab: null, device: null });
    expect(await page.locator('#profile-name').inputValue()).toBe('');
    expect(page.url()).not.toContain('Ana');
    expect(complaints).toEqual([]);
  });

  test('a file is shown line by line before it holds, contacts first, and is left where it is not wanted', async () => {
    const { page } = await open();
    await takeProfile(page, locale);
    await chooseFile(page, JSON.stringify({ version: 1, name: 'Eve', contact: 'eve@evil.example' }));
    const lines = page.locator('[data-line]');
    await lines.first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('profile-changes');
    const places = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('data-line')));
    expect(places.slice(0, 3)).toEqual(['contact', 'escalation', 'name']);
    expect(await lines.first().textContent()).toContain('ana@fabrikam.example');
    expect(await lines.first().textContent()).toContain('eve@evil.example');
    expect(await page.locator('[data-changes] a').count()).toBe(0);
    expect(await fits(page)).toBe(true);
    await profileButton(page, locale, 'profile.leave').click();
    await page.getByText(say.ui('profile.left')).waitFor();
    expect((await keptProfiles(page)).tab).toContain('ana@fabrikam.example');
  });

  test('what is exported is taken over elsewhere as it was, and holds no case', async () => {
    const { page } = await open();
    await page.evaluate(() =>
      sessionStorage.setItem('wizard-cases', '{"version":1,"open":[],"note":"Contoso"}'),
    );
    await takeProfile(page, locale);
    const { name, text } = await downloaded(page, () =>
      profileButton(page, locale, 'profile.export').click(),
    );
    expect(name).toBe('team.json');
    expect(JSON.parse(text)).toEqual({ version: 1, ...ANA });
    const other = await open();
    await chooseFile(other.page, text);
    await profileButton(other.page, locale, 'profile.take').click();
    await expect.poll(() => other.page.locator('#profile-contact').inputValue()).toBe(ANA.contact);
    await chooseFile(other.page, text);
    await other.page.getByText(say.ui('profile.changesNone')).waitFor();
  });

  test.each<[string, string | Buffer, string]>([
    ['of another version', '{"version":7,"name":"Eve"}', 'version'],
    ['with unknown keys', '{"version":1,"name":"Eve","portal":"https://evil.example"}', 'key'],
    ['with a prototype', '{"version":1,"name":"Eve","__proto__":{"name":"x"}}', 'forbidden'],
    ['with markup in a name', '{"version":1,"name":"<img src=x onerror=alert(1)>"}', 'markup'],
    ['with text that turns round', '{"version":1,"name":"Eve\\u202E"}', 'hidden'],
    ['of 10 MB', Buffer.alloc(10 * 1024 * 1024, 'x'), 'size'],
    ['that is no JSON', '<html></html>', 'json'],
    ['that is no text', Buffer.from([0xff, 0xfe, 0, 1]), 'encoding'],
  ])('a file %s is refused in a sentence, and nothing is lost', async (_, file, kind) => {
    const { page, complaints } = await open();
    await takeProfile(page, locale);
    await chooseFile(page, file);
    const refused = page.locator('[data-refused]');
    await refused.waitFor();
    const pieces = say.ui(`profile.bad.${kind}`).split(/\{\{\w+\}\}/);
    const text = (await refused.textContent()) ?? '';
    for (const piece of pieces) expect(text).toContain(piece);
    expect(text).toContain(say.ui('profile.refusedKept'));
    expect(await page.locator('[data-refused] :is(a, img)').count()).toBe(0);
    expect((await keptProfiles(page)).tab).toContain('ana@fabrikam.example');
    expect(await page.locator('#profile-name').inputValue()).toBe('Ana Ruiz');
    expect(complaints).toEqual([]);
  });

  test('all that is wrong with the form is said at once, each with a way to its field', async () => {
    const { page } = await open();
    await page.locator('#profile-role').fill('<b>agent</b>');
    await page.locator('#profile-responseHours-a').fill('two');
    await profileButton(page, locale, 'profile.save').click();
    const refused = page.locator('[data-refused]');
    await refused.waitFor();
    expect(await refused.locator('a').count()).toBe(3);
    expect(await page.locator('[aria-invalid]').count()).toBe(3);
    await refused.locator('a').first().press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('profile-name');
    expect(await page.locator('#profile-role').inputValue()).toBe('<b>agent</b>');
    expect(await keptProfiles(page)).toEqual({ tab: null, device: null });
  });

  test('the keyboard is enough: a contact is added and taken out, and the profile saved', async () => {
    const { page } = await open();
    await tabTo(page, '#profile-name');
    await page.keyboard.type('Ana');
    await tabTo(page, '[data-add]');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe('profile-escalation-0-name');
    await page.keyboard.type('Duty');
    await page.getByRole('button', { name: new RegExp(`^${say.ui('profile.remove')}`) }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-add'))).toBe(true);
    await tabTo(page, '#profile-keep');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(say.ui('profile.savedDevice')).waitFor();
    expect((await keptProfiles(page)).device).not.toContain('Duty');
  });

  test('axe finds nothing while a file is refused or shown, and all fits into 320 px', async () => {
    const { page } = await open({ ...NARROW, bypassCSP: true });
    await page.addScriptTag({ content: axe.source });
    await page.locator('[data-add]').click();
    await chooseFile(page, '{"version":1,"colour":"red"}');
    await page.locator('[data-refused]').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    await chooseFile(page, JSON.stringify({ version: 1, ...ANA }));
    await page.locator('[data-changes]').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
  });

  test('without script the page says in one sentence what it needs, and search engines leave it', async () => {
    const { page } = await visit(profilePath(locale), { javaScriptEnabled: false });
    expect(await page.getByText(say.ui('profileUnscripted')).isVisible()).toBe(true);
    expect(await page.locator('#profile-name').isVisible()).toBe(false);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    await page.goto(home(locale));
    expect(
      await page
        .locator(`a[href="${profilePath(locale)}"]`)
        .first()
        .isVisible(),
    ).toBe(true);
  });
});

test('what another version kept is told and put aside', async () => {
  const { page } = await visit(profilePath('en'));
  await profileReady(page);
  await page.evaluate(() => localStorage.setItem('wizard-profile', '{"version":9}'));
  await page.reload();
  await profileReady(page);
  await page.getByText(words('en').ui('profile.notRead')).waitFor();
  await page.locator('#profile-name').fill('Ana');
  await profileButton(page, 'en', 'profile.save').click();
  await page.getByText(words('en').ui('profile.savedTab')).waitFor();
  const aside = await page.evaluate(() => localStorage.getItem('wizard-profile.refused'));
  expect(aside).toBe('{"version":9}');
});
