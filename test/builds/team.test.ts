import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { profileFile } from '../../src/wizard/profile/profile.ts';
import { withBuiltSite } from '../support/built-site.ts';
import { ANA, keptProfiles, profileButton, profileReady } from '../support/profile-page.ts';
import { buildSeparately, copyOfContent } from '../support/separate-build.ts';
import { words } from '../support/wizard-walk.ts';

const say = words('es');
/** A build and a browser, on a busy machine. */
const LONG = 300_000;

/** A copy of the content with this profile. */
function contentWith(profile: object): { content: string; file: string } {
  const content = copyOfContent();
  const file = path.join(content, 'team.json');
  writeFileSync(file, `${JSON.stringify({ version: 1, ...profile }, null, 2)}\n`);
  return { content, file };
}

test('a profile that can reach a person stops the build with its place, and a wrong one with all its faults', () => {
  const { content, file } = contentWith(ANA);
  const personal = buildSeparately(content);
  expect(personal.status).not.toBe(0);
  expect(personal.output).toMatch(
    new RegExp(`${file}:\\d+:\\d+  error  team/personal  Unexpected e-mail address “ana@fabrikam.example”`),
  );
  expect(personal.output).toContain('--public-contacts');
  writeFileSync(file, '{ "version": 1,\n  "portal": "https://evil.example" }');
  const wrong = buildSeparately(content);
  expect(wrong.status).not.toBe(0);
  expect(wrong.output).toContain(`${file}:2:3  error  team/schema  portal:`);
  expect(wrong.output).toContain(`${file}:1:1  error  team/schema  name:`);
});

test('a profile that is meant to be public is served, told to be public, offered, and found by nobody', {
  timeout: LONG,
}, async () => {
  const { content, file } = contentWith(ANA);
  const { outDir, status, output } = buildSeparately(content, undefined, ['--public-contacts']);
  expect(status, output).toBe(0);
  expect(output).toContain(`${file}:1:1  warning  team/public  This profile is public`);
  expect(readFileSync(path.join(outDir, 'team.json'), 'utf8')).toBe(profileFile(ANA));
  for (const list of ['sitemap.xml', 'llms.txt', 'status.json'])
    expect(readFileSync(path.join(outDir, list), 'utf8'), list).not.toMatch(/team\.json|fabrikam|profile/);
  expect(readFileSync(path.join(outDir, 'robots.txt'), 'utf8')).toContain('Disallow: /team.json\n');
  const fragments = readdirSync(path.join(outDir, 'pagefind'), { recursive: true, encoding: 'utf8' });
  expect(fragments.filter((name) => /profile|team/.test(name))).toEqual([]);

  await withBuiltSite(async ({ browser, origin }) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/es/wizard/profile/`);
    await profileReady(page);
    await profileButton(page, 'es', 'profile.team').click();
    const first = page.locator('[data-line]').first();
    expect(await first.textContent()).toContain(ANA.contact);
    expect(await keptProfiles(page)).toEqual({ tab: null, device: null });
    await profileButton(page, 'es', 'profile.take').click();
    await page.getByText(say.ui('profile.savedTab')).waitFor();
    expect(await keptProfiles(page)).toEqual({ tab: profileFile(ANA), device: null });
  }, outDir);
});
