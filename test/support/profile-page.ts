import type { Locator, Page } from 'playwright-core';
import type { Profile } from '../../src/wizard/profile/profile.ts';
import { profileFile } from '../../src/wizard/profile/profile.ts';
import { home, scriptRuns, words } from './wizard-walk.ts';

/** A profile of the site's own flow, about nobody that is. */
export const ANA: Profile = {
  name: 'Ana Ruiz',
  role: 'Admin agent',
  hours: 'Mon–Fri 09:00–18:00',
  zone: 'Europe/Madrid',
  language: 'english',
  contact: 'Ana Ruiz, ana@fabrikam.example',
  portalLanguage: 'es',
  answers: { partner: 'direct', vehicle: 'premier', cloud: 'worldwide', access: 'granted' },
  responseHours: { a: 1, b: 3 },
  escalation: [{ name: 'Duty manager', for: 'no answer', how: 'https://fabrikam.example/duty' }],
};

/** Path of the profile's page. */
export const profilePath = (locale: string) => `${home(locale)}profile/`;

/** Waits until the page can be typed in. */
export async function profileReady(page: Page): Promise<void> {
  await scriptRuns(page);
  await page.locator('#profile-name:enabled').waitFor();
}

/** Hands the page a file, as a reader would choose it. */
export async function chooseFile(page: Page, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page
    .locator('#profile-file')
    .setInputFiles({ name: 'team.json', mimeType: 'application/json', buffer });
}

/** Takes a profile over from a file, and waits until it holds. */
export async function takeProfile(page: Page, locale: string, profile: Profile = ANA): Promise<void> {
  await chooseFile(page, profileFile(profile));
  await page.getByRole('button', { name: words(locale).ui('profile.take') }).click();
  await page.locator('[data-changes]').waitFor({ state: 'detached' });
}

/** A button of the page by its words. */
export const profileButton = (page: Page, locale: string, key: string): Locator =>
  page.getByRole('button', { name: words(locale).ui(key), exact: true });

/** What a tab and a device keep of profiles. */
export const keptProfiles = (page: Page) =>
  page.evaluate(() => ({
    tab: sessionStorage.getItem('wizard-profile'),
    device: localStorage.getItem('wizard-profile'),
  }));
