import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const FOLDERS = ['src/islands/wizard', 'src/components/wizard'];

test('scripts of the wizard find parts of a page by data attributes and elements, never by style names', () => {
  const selectors = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|astro)$/.test(file))
      .flatMap((file) => [
        ...readFileSync(path.join(folder, file), 'utf8').matchAll(
          /(?:querySelector(?:All)?|closest|matches)(?:<\w+>)?\(\s*['"`]([^'"`]*)/g,
        ),
      ])
      .map(([, selector = '']) => selector),
  );
  expect(selectors).toContain('[data-when]');
  expect(selectors.filter((selector) => /[.#]/.test(selector))).toEqual([]);
});
