import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const TOKENS = readFileSync('src/layouts/tokens.css', 'utf8');

/** A colour in the light theme and in the dark one. */
function pair(name: string): [string, string] {
  const [, value = ''] = new RegExp(`--color-${name}: ([^;]+);`).exec(TOKENS) ?? [];
  const [light, dark] = value.match(/#[\da-f]{6}/g) ?? [];
  if (light === undefined) throw new Error(`Unexpected token --color-${name}, expected a colour.`);
  return [light, dark ?? light];
}

/** Relative luminance (WCAG 2.2, glossary). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio (WCAG 2.2, glossary). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

// What text needs is measured by axe on the pages; edges of controls and the ring of the focus are not (WCAG 1.4.11).
test.each([
  ['control', 'page'],
  ['control', 'surface'],
  ['focus', 'page'],
  ['focus', 'surface'],
  ['mark', 'sign'],
  ['on-mark', 'mark'],
  ['on-sign-muted', 'sign'],
])('%s stands off %s in both themes, by 3 to 1', (name, ground) => {
  for (const theme of [0, 1] as const)
    expect(contrast(pair(name)[theme], pair(ground)[theme])).toBeGreaterThanOrEqual(3);
});
