import { beforeEach, describe, expect, test } from 'vitest';
import { NO_PROFILE, profileFile } from '../../../../src/wizard/profile/profile.ts';
import { PROFILE_KEY, parseStored, profileStore } from '../../../../src/wizard/profile/profile-store.ts';
import type { KeyValueStorage } from '../../../../src/wizard/request/case-store.ts';
import { WHOLE } from './choices.ts';

const device = new Map<string, string>();
const tab = new Map<string, string>();
const storageOf = (kept: Map<string, string>): KeyValueStorage => ({
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => void kept.set(key, value),
  removeItem: (key) => void kept.delete(key),
});
const store = profileStore(
  () => storageOf(device),
  () => storageOf(tab),
);
const closed = (): KeyValueStorage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

beforeEach(() => {
  device.clear();
  tab.clear();
});

test('without consent a profile is in the tab alone, with it on the device alone', () => {
  store.save(WHOLE, false);
  expect([device.size, tab.size]).toEqual([0, 1]);
  expect(store.load()).toEqual({ kind: 'read', profile: WHOLE, isKept: false });
  store.save(WHOLE, true);
  expect([device.size, tab.size]).toEqual([1, 0]);
  expect(store.load()).toEqual({ kind: 'read', profile: WHOLE, isKept: true });
  store.save(WHOLE, false);
  expect(device.size).toBe(0);
});

test('forgetting leaves nothing of it', () => {
  tab.set(PROFILE_KEY, '{"version":9}');
  store.save(WHOLE, true);
  store.setAside(true);
  store.forget();
  expect([...device, ...tab]).toEqual([]);
  expect(store.load()).toEqual({ kind: 'empty' });
});

test('what another version kept is told, and put aside before another takes its place', () => {
  device.set(PROFILE_KEY, '{"version":9,"name":"Ana"}');
  expect(store.load()).toEqual({ kind: 'refused' });
  store.save(WHOLE, false);
  expect(device.get(`${PROFILE_KEY}.refused`)).toBe('{"version":9,"name":"Ana"}');
  expect(store.load()).toMatchObject({ kind: 'read' });
});

test('a profile is left aside in the tab, and kept', () => {
  store.save(WHOLE, true);
  store.setAside(true);
  expect(store.isAside()).toBe(true);
  expect(store.load()).toMatchObject({ kind: 'read' });
  store.setAside(false);
  expect(store.isAside()).toBe(false);
});

test('closed storages hold nothing, and say that nothing is kept', () => {
  const none = profileStore(closed, closed);
  expect(none.load()).toEqual({ kind: 'empty' });
  expect(none.save(WHOLE, true)).toBe(false);
  expect(none.isAside()).toBe(false);
  expect(() => none.forget()).not.toThrow();
});

test('where the device is closed, what the tab kept stays', () => {
  const half = profileStore(closed, () => storageOf(tab));
  half.save(WHOLE, false);
  expect(half.save({ ...WHOLE, name: 'Eve' }, true)).toBe(false);
  expect(half.load()).toMatchObject({ profile: WHOLE, isKept: false });
});

describe('what is stored is read as it was written, and else not', () => {
  test.each<[string, unknown]>([
    ['a word', 'x'],
    ['another version', { version: 2 }],
    ['a name that is a list', { version: 1, name: [] }],
    ['answers that are numbers', { version: 1, answers: { plan: 1 } }],
    ['hours that are words', { version: 1, responseHours: { a: 'x' } }],
    ['null', null],
    ['a list', [1]],
    ['nothing of a version', {}],
    ['answers that are a list', { version: 1, answers: [] }],
    ['answers that are a word', { version: 1, answers: 'x' }],
    ['hours that are a list', { version: 1, responseHours: [] }],
    ['no hours', { version: 1, responseHours: { a: 0 } }],
    ['contacts that are none', { version: 1, escalation: {} }],
    ['a contact that is null', { version: 1, escalation: [null] }],
    ['contacts without a name', { version: 1, escalation: [{ for: '', how: '' }] }],
    ['contacts without a purpose', { version: 1, escalation: [{ name: 'A', how: '' }] }],
    ['one right contact, one wrong', { version: 1, escalation: [{ name: 'A', for: '', how: '' }, {}] }],
    ['one right answer, one wrong', { version: 1, answers: { plan: 'gold', cloud: 1 } }],
    ['contacts without how', { version: 1, escalation: [{ name: 'A', for: '' }] }],
  ])('%s', (_, stored) => {
    expect(parseStored(JSON.stringify(stored))).toBeUndefined();
  });

  test('a whole one', () => {
    expect(parseStored(profileFile(WHOLE))).toEqual(WHOLE);
    expect(parseStored('{')).toBeUndefined();
    expect(parseStored('{"version":1}')).toEqual(NO_PROFILE);
  });
});

test('what is refused in the tab does not hide what the device has', () => {
  store.save(WHOLE, true);
  tab.set(PROFILE_KEY, '{');
  expect(store.load()).toEqual({ kind: 'read', profile: WHOLE, isKept: true });
  expect(store.save(WHOLE, true)).toBe(true);
  expect(tab.get(`${PROFILE_KEY}.refused`)).toBe('{');
  store.forget();
  expect([...device, ...tab]).toEqual([]);
});

test('a profile that is replaced is not put aside', () => {
  store.save(WHOLE, true);
  store.save({ ...WHOLE, name: 'Eve' }, true);
  expect([...device.keys()]).toEqual([PROFILE_KEY]);
});
