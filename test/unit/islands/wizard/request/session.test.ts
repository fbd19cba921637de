import { afterEach, expect, test, vi } from 'vitest';
import { keepTyped, readTyped } from '../../../../../src/islands/wizard/request/session.ts';

function stubStorage(): Map<string, string> {
  const stored = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
  return stored;
}

afterEach(() => vi.unstubAllGlobals());

test('what is typed is read again, and forgotten whole', () => {
  const stored = stubStorage();
  keepTyped({ symptom: 'Down' });
  expect(readTyped()).toEqual({ symptom: 'Down' });
  keepTyped({});
  expect(stored.size).toBe(0);
  expect(readTyped()).toEqual({});
});

test('what another script left there counts only as far as it is text', () => {
  const stored = stubStorage();
  for (const [text, expected] of [
    ['{"symptom":"Down","x":1}', { symptom: 'Down' }],
    ['"text"', {}],
    ['null', {}],
    ['{', {}],
  ] as const) {
    stored.set('wizard-request', text);
    expect(readTyped()).toEqual(expected);
  }
});

test('where storage is blocked, nothing is read and nothing fails', () => {
  vi.stubGlobal('sessionStorage', undefined);
  keepTyped({ symptom: 'Down' });
  expect(readTyped()).toEqual({});
});
