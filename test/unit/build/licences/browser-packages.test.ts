import path from 'node:path';
import { expect, test } from 'vitest';
import { licenceText, packageFolder } from '../../../../src/build/licences/browser-packages.ts';

test('a module is of the innermost package that holds it', () => {
  expect(packageFolder('/p/node_modules/a/node_modules/@scope/b/dist/x.js')).toBe(
    '/p/node_modules/a/node_modules/@scope/b',
  );
  expect(packageFolder('/p/src/islands/x.ts')).toBeUndefined();
});

test('a package is listed with its version and the text of its licence', () => {
  const text = licenceText([path.resolve('node_modules/preact')]);
  expect(text).toMatch(/^preact 10\.\d+\.\d+: MIT$/m);
  expect(text).toContain('Permission is hereby granted');
});
