import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { architecturePage } from '../support/architecture-page.ts';
import { importGraph } from '../support/import-graph.ts';

const page = architecturePage(importGraph('src'));

test('the page of the architecture is that of the imports', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/architecture.md');
});

test('each file and folder that it names is there', () => {
  const named = [...page.matchAll(/`((?:src|content|dist)\/[^`<]*)`/g)].map(([, name]) => name as string);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => name.startsWith('src/') && !existsSync(name))).toEqual([]);
});
