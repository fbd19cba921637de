import { expect, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';

test('every built page has one policy, before its first style and script', () => {
  for (const { url, html } of builtPages()) {
    const places = [...html.matchAll(/http-equiv="content-security-policy"/gi)].map(({ index }) => index);
    expect(places, url).toHaveLength(1);
    expect(places[0], url).toBeLessThan(html.search(/<style|<script|$/));
    expect(html, url).not.toContain("'unsafe-inline'");
  }
});
