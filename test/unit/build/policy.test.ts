import { expect, test } from 'vitest';
import { headerPolicy, metaPolicy } from '../../../src/build/policy.ts';

const hashes = { script: new Set(["'sha256-s'"]), style: new Set(["'sha256-t'"]) };

test('a header says what a page says of itself, and that nobody may frame it', () => {
  expect(headerPolicy(hashes)).toBe(`${metaPolicy(hashes)};frame-ancestors 'none'`);
});

test('a header without room for hashes leaves code to the pages, and allows no more of anything else', () => {
  const said = (policy: string) =>
    policy.split(';').filter((part) => !/^(?:default|script|style)-src/.test(part));
  expect(said(headerPolicy())).toEqual(said(headerPolicy(hashes)));
  expect(headerPolicy()).not.toMatch(/(?:^|;)(?:default|script|style)-src/);
});
