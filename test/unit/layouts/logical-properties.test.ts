import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Sides of the screen, where a text's own sides are meant; what lies above and below is the same for all. */
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset)-(?:left|right)|left|right)\b[\w-]*\s*:|(?:float|clear|text-align|caption-side)\s*:\s*(?:left|right)\b/gm;
const BOX = /(?:^|[\s;{])(?:margin|padding|inset)\s*:\s*([^;{}]+)/gm;

/** Whether a box has four values, of which the second, right, is not the fourth, left. */
function isUneven(values: string): boolean {
  const flat = values.replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, '()');
  const [, right, , left] = flat.trim().split(/\s+/);
  return left !== undefined && left !== right;
}

test('no style names the left or the right: every text has its own start and end', () => {
  const sheets = globSync('src/**/*.{css,astro}');
  expect(sheets.length).toBeGreaterThan(20);
  const found = sheets.flatMap((file) => {
    const text = readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
    const css = file.endsWith('.css') ? text : [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].join();
    const uneven = [...css.matchAll(BOX)].filter(([, values = '']) => isUneven(values));
    return [...css.matchAll(PHYSICAL), ...uneven].map(([rule]) => `${file}: ${rule.trim()}`);
  });
  expect(found).toEqual([]);
});
