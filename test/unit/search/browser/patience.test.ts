import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime, inTurn, LATE } from '../../../../src/search/browser/patience.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = <T>(milliseconds: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(resolve, milliseconds, value));

test('a value that comes soon is given, one that does not is late', async () => {
  const both = Promise.all([inTime(after(100, 'soon')), inTime(after(60_000, 'late'))]);
  await vi.runAllTimersAsync();
  expect(await both).toEqual(['soon', LATE]);
});

test('values come in their order, late ones after the rest', async () => {
  const given: string[] = [];
  const collecting = (async () => {
    for await (const value of inTurn([after(20_000, 'a'), after(2000, 'b'), after(1, 'c')]))
      given.push(value);
  })();
  await vi.runAllTimersAsync();
  await collecting;
  expect(given).toEqual(['b', 'c', 'a']);
});
