import { expect, test, vi } from 'vitest';
import { whileHeld } from '../../../src/lib/while-held.ts';

test('what is held is not made again', () => {
  const make = vi.fn(() => ({}));
  const ask = whileHeld(make);
  expect(make).not.toHaveBeenCalled();
  const held = ask();
  expect(ask()).toBe(held);
  expect(make).toHaveBeenCalledTimes(1);
});

test('what nobody holds is made again', () => {
  let made = 0;
  vi.stubGlobal(
    'WeakRef',
    class {
      deref = () => undefined;
    },
  );
  const ask = whileHeld(() => ({ number: ++made }));
  expect([ask().number, ask().number]).toEqual([1, 2]);
  vi.unstubAllGlobals();
});
