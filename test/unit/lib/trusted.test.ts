import { expect, test, vi } from 'vitest';

test('a page makes one policy, however many of its scripts carry the module', async () => {
  const createPolicy = vi.fn((_name: string, rules: object) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  vi.stubGlobal('location', { href: 'https://guide.example/es/', origin: 'https://guide.example' });
  const first = await import('../../../src/lib/trusted.ts');
  vi.resetModules();
  const second = await import('../../../src/lib/trusted.ts');
  expect(second).not.toBe(first);
  expect(first.workerAddress('/sw.js')).toBe('/sw.js');
  expect(second.workerAddress('/sw.js')).toBe('/sw.js');
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith(first.TRUSTED_POLICY, expect.anything());
  expect(() => first.workerAddress('https://elsewhere.example/sw.js')).toThrow(/elsewhere.*of this site/);
  vi.unstubAllGlobals();
});
