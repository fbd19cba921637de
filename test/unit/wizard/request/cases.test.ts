import { expect, test } from 'vitest';
import {
  caseStore,
  type Kept,
  parseCases,
  serializeCases,
} from '../../../../src/wizard/request/case-store.ts';
import {
  arrivalAt,
  type Cases,
  changeCase,
  clearCase,
  countEntry,
  currentCase,
  leaveCase,
  listCases,
  NO_CASES,
  startCase,
  switchCase,
  undoClear,
  withoutEmpty,
} from '../../../../src/wizard/request/cases.ts';

const NOW = new Date('2026-11-21T08:30:00Z');
const LATER = new Date('2026-11-21T09:00:00Z');

function begin(cases: Cases, id: string, node = 'report-technical'): Cases {
  return startCase(cases, { id, uid: `uid-${id}`, node, answers: { severity: 'a' }, now: NOW });
}

const typed = (customer: string) => ({ values: { customer, symptom: `Mail of ${customer} is down` } });
const two = changeCase(
  begin(changeCase(begin(NO_CASES, 'one'), { ...typed('Contoso'), number: '2611' }, LATER), 'two'),
  typed('Fabrikam'),
  LATER,
);

test('what is typed for one customer is in no other case', () => {
  const [one, other] = two.open;
  expect(one?.values['customer']).toBe('Contoso');
  expect(other).toMatchObject({
    values: typed('Fabrikam').values,
    number: '',
    filed: undefined,
    uid: 'uid-two',
  });
  expect(currentCase(begin(two, 'three'))).toMatchObject({
    values: {},
    number: '',
    messageLocale: undefined,
  });
});

test('a switch goes to the other case and changes neither', () => {
  const switched = switchCase(two, 'one');
  expect(currentCase(switched)?.values['customer']).toBe('Contoso');
  expect(switched.open).toEqual(two.open);
  expect(switchCase(two, 'nowhere')).toEqual(two);
});

test('clear takes all of a case, and can be undone', () => {
  const filed = changeCase(two, { number: '1', filed: NOW.toISOString(), messageLocale: 'ru' }, LATER);
  const cleared = clearCase(filed, 'two');
  expect(cleared.open.map(({ id }) => id)).toEqual(['one']);
  expect(currentCase(cleared)).toBeUndefined();
  expect(serializeCases(cleared)).not.toContain('Fabrikam');
  expect(currentCase(undoClear(cleared))).toEqual(currentCase(filed));
  expect(undoClear(two)).toEqual(two);
  expect(clearCase(two, 'one').current).toBe('two');
  expect(clearCase(two, 'nowhere')).toBe(two);
});

test('another outcome, or a new start, asks where there is text', () => {
  expect(arrivalAt(NO_CASES, 'report-technical', false)).toBe('start');
  expect(arrivalAt(begin(NO_CASES, 'one'), 'report-commercial', true)).toBe('go-on');
  expect(arrivalAt(two, 'report-technical', false)).toBe('go-on');
  expect(arrivalAt(two, 'report-commercial', false)).toBe('ask');
  expect(arrivalAt(two, 'report-technical', true)).toBe('ask');
  expect(arrivalAt(clearCase(two, 'two'), 'report-technical', false)).toBe('ask');
});

test('the list identifies nobody, but the case that was asked for', () => {
  expect(JSON.stringify(listCases(two, undefined, 'customer'))).not.toMatch(/Contoso|Fabrikam|2611/);
  const shown = listCases(two, 'one', 'customer');
  expect(shown.map((line) => line.shown)).toEqual([{ customer: 'Contoso', number: '2611' }, undefined]);
  expect(shown.map(({ place, isCurrent }) => [place, isCurrent])).toEqual([
    [1, false],
    [2, true],
  ]);
});

test('each entry of a calendar counts, under one UID', () => {
  const counted = countEntry(countEntry(two));
  expect(counted.open.map(({ uid, sequence }) => [uid, sequence])).toEqual([
    ['uid-one', 0],
    ['uid-two', 2],
  ]);
});

test('cases are read as they were written', () => {
  expect(parseCases(serializeCases(two))).toEqual({ kind: 'read', cases: two });
});

const withCase = (change: object) => JSON.stringify({ version: 1, open: [{ ...two.open[0], ...change }] });
test.each([
  ['{', 'broken'],
  ['null', 'broken'],
  ['[]', 'broken'],
  ['{}', 'version'],
  ['{"version":99,"open":[]}', 'version'],
  ['{"symptom":"the format of before"}', 'version'],
  ['{"version":1}', 'broken'],
  ['{"version":1,"open":{}}', 'broken'],
  ['{"version":1,"open":[null]}', 'broken'],
  [withCase({ values: { symptom: 3 } }), 'broken'],
  [withCase({ values: [] }), 'broken'],
  [withCase({ filed: 'yesterday' }), 'broken'],
  [withCase({ sequence: 0.5 }), 'broken'],
  [withCase({ id: '' }), 'broken'],
  ...[
    'id',
    'node',
    'answers',
    'values',
    'number',
    'messageLocale',
    'uid',
    'sequence',
    'opened',
    'changed',
  ].flatMap((part) => [
    [withCase({ [part]: [] }), 'broken'],
    [withCase({ [part]: part === 'messageLocale' ? 1 : null }), 'broken'],
  ]),
  [withCase({ answers: { kind: 1 } }), 'broken'],
  [withCase({ answers: { seen: 'yes', kind: 1 } }), 'broken'],
  [withCase({ opened: 'soon' }), 'broken'],
  [withCase({ changed: 'soon' }), 'broken'],
  ['{"version":1,"open":[],"current":1}', 'broken'],
  [
    JSON.stringify({
      version: 1,
      open: Array.from({ length: 51 }, (_, id) => ({ ...two.open[0], id: `${id}` })),
    }),
    'broken',
  ],
  [JSON.stringify({ version: 1, open: [two.open[0], two.open[0]] }), 'broken'],
  [`"${'x'.repeat(1_000_001)}"`, 'too-large'],
])('%.60s is refused', (text, why) => {
  expect(parseCases(text)).toEqual({ kind: 'refused', why });
});

test('up to fifty cases are kept, filed or not, in any language', () => {
  const open = Array.from({ length: 50 }, (_, id) => ({
    ...two.open[0],
    ...{ id: `${id}`, filed: two.open[0]?.opened, messageLocale: 'ru' },
  }));
  expect(parseCases(JSON.stringify({ version: 1, open }))).toMatchObject({ kind: 'read', cases: { open } });
  const large = `{"version":1,"open":[]}`.padEnd(1_000_000, ' ');
  expect(parseCases(large)).toMatchObject({ kind: 'read' });
  expect(parseCases(`${large} `)).toEqual({ kind: 'refused', why: 'too-large' });
  const store = caseStore(() => memory(), 'cases');
  const cases = { ...two, open: open.map((one) => ({ ...one, filed: undefined })) } as unknown as typeof two;
  expect(store.save(cases)).toBe('kept');
  expect(store.save({ ...cases, open: [...cases.open, ...cases.open.slice(0, 1)] })).toBe('too-large');
});

test('a key of an object’s own machinery is a key like others', () => {
  const text = serializeCases(two).replace('"customer":', '"__proto__":');
  const loaded = parseCases(text);
  expect(loaded.kind).toBe('read');
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});

function memory(items = new Map<string, string>()) {
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

test('a store keeps, reads and forgets', () => {
  const storage = memory();
  const store = caseStore(() => storage, 'cases');
  expect(store.load()).toEqual({ kind: 'empty' });
  expect(store.save(two)).toBe('kept');
  expect(store.load()).toEqual({ kind: 'read', cases: two });
  expect(store.save(NO_CASES)).toBe('kept');
  expect(storage.items.size).toBe(0);
});

test('what is refused is put aside, and not lost when cases are kept again', () => {
  const storage = memory(new Map([['cases', '{"version":2,"new":"text"}']]));
  const store = caseStore(() => storage, 'cases');
  expect(store.load()).toEqual({ kind: 'refused', why: 'version' });
  expect(store.save(two)).toBe('kept');
  expect(storage.items.get('cases.refused')).toBe('{"version":2,"new":"text"}');
});

test('what is refused stays where it is when there is no room to put it aside', () => {
  const storage = memory(new Map([['cases', '{']]));
  const full = {
    ...storage,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(caseStore(() => full, 'cases').save(NO_CASES)).toBe('full');
  expect(storage.items.get('cases')).toBe('{');
});

test('a full, a blocked and an overfull store say so, and keep what they had', () => {
  const failing = (error: Error): Kept =>
    caseStore(
      () => ({
        ...memory(),
        setItem: () => {
          throw error;
        },
      }),
      'cases',
    ).save(two);
  expect(failing(new DOMException('full', 'QuotaExceededError'))).toBe('full');
  expect(failing(new DOMException('no', 'SecurityError'))).toBe('blocked');
  const blocked = caseStore(() => {
    throw new DOMException('no', 'SecurityError');
  }, 'cases');
  expect(blocked.load()).toEqual({ kind: 'blocked' });
  expect(blocked.save(two)).toBe('blocked');
  const large = changeCase(two, { values: { tried: 'x'.repeat(1_000_001) } }, LATER);
  expect(caseStore(() => memory(), 'cases').save(large)).toBe('too-large');
});

test('a case that is left stays open, and is asked about', () => {
  const left = leaveCase(two);
  expect(left.open).toBe(two.open);
  expect(arrivalAt(left, 'report-technical', false)).toBe('ask');
});

test('cases that hold nothing are forgotten, but for the current one', () => {
  const three = begin(begin(two, 'three'), 'four');
  expect(withoutEmpty(three).open.map(({ id }) => id)).toEqual(['one', 'two', 'four']);
  expect(withoutEmpty(leaveCase(three)).open.map(({ id }) => id)).toEqual(['one', 'two']);
});
