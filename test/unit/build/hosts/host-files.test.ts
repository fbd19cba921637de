import { afterEach, expect, test, vi } from 'vitest';
import { hostFiles } from '../../../../src/build/hosts/host-files.ts';

afterEach(() => vi.unstubAllEnvs());

/** What is told before a build where `HOST` is this. */
function toldOf(host: string): string[] {
  vi.stubEnv('HOST', host);
  const told: string[] = [];
  const setup = hostFiles().hooks['astro:config:setup'];
  const logger = { warn: (sentence: string) => told.push(sentence) };
  setup?.({ logger } as unknown as Parameters<NonNullable<typeof setup>>[0]);
  return told;
}

test.each(['', 'netlify', 'nginx'])('a build for "%s" begins', (host) => {
  expect(toldOf(host)).toEqual([]);
});

test('a slip of a host’s name stops the build, with the name that was meant', () => {
  expect(() => toldOf('netlfy')).toThrow('Did you mean "netlify"?');
});

test.each(['0.0.0.0', 'build-7f3a.internal', 'DESKTOP-1QK'])('"%s" is told, and left aside', (host) => {
  expect(toldOf(host)).toHaveLength(1);
});
