import { expect, test, vi } from 'vitest';
import { once } from '../../../src/content-files/once.ts';
import { contentOf } from '../../support/small-content.ts';

test('something is worked out once for a content, whichever copy of the module asks', async () => {
  const [content, other] = [contentOf({}), contentOf({})];
  const make = vi.fn(() => ({}));
  const made = once(content, 'thing', make);
  vi.resetModules();
  const copy = await import('../../../src/content-files/once.ts');
  expect(copy.once).not.toBe(once);
  expect(copy.once(content, 'thing', make)).toBe(made);
  expect(make).toHaveBeenCalledTimes(1);
  expect(copy.once(content, 'other thing', make)).not.toBe(made);
  expect(copy.once(other, 'thing', make)).not.toBe(made);
});
