import { expect, inject, test } from 'vitest';
import { inlineCode } from '../../src/build/csp.ts';
import { headerPolicy } from '../../src/build/policy.ts';
import { siteHashes } from '../../src/build/site-hashes.ts';
import { useBrowser } from '../support/browser.ts';
import { builtPages } from '../support/built-pages.ts';

const visit = useBrowser();

test('every built page has one policy, before its first style and script', () => {
  for (const { url, html } of builtPages()) {
    const places = [...html.matchAll(/http-equiv="content-security-policy"/gi)].map(({ index }) => index);
    expect(places, url).toHaveLength(1);
    expect(places[0], url).toBeLessThan(html.search(/<style|<script|$/));
    expect(html, url).not.toContain("'unsafe-inline'");
    expect(html, url).toContain("require-trusted-types-for 'script'");
  }
});

test('the policy of the header allows the inline code of every page', async () => {
  const policy = headerPolicy(await siteHashes(inject('outDir')));
  for (const { url, html } of builtPages()) {
    const { script, style } = inlineCode(html).hashes;
    for (const hash of [...script, ...style]) expect(policy, url).toContain(hash);
  }
});

test('text becomes no markup, and a script is loaded from no other address', async () => {
  const { page } = await visit('/es/');
  const refused = await page.evaluate(() =>
    [
      () => {
        document.body.innerHTML = '<p>';
      },
      () => new DOMParser().parseFromString('<p>', 'text/html'),
      () => new Worker('/sw.js'),
    ].map((assign) => {
      try {
        assign();
        return 'taken';
      } catch (error) {
        return (error as Error).name;
      }
    }),
  );
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
});
