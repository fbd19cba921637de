import { describe, expect, test } from 'vitest';
import { dueOf } from '../../../../../src/islands/wizard/request/due-of.ts';
import { filedChange, filedZone } from '../../../../../src/islands/wizard/request/filed-at.ts';
import { isHeldBack, textsWithSecrets } from '../../../../../src/islands/wizard/request/held.ts';
import { markedPieces } from '../../../../../src/islands/wizard/request/marked.ts';
import type { Warning } from '../../../../../src/islands/wizard/request/warnings.ts';
import type { Case } from '../../../../../src/wizard/request/cases.ts';
import { withFiling } from '../../../../../src/wizard/request/filing.ts';

const warning = (kind: Warning['kind'], field = 'tried'): Warning => ({ kind, field, label: '', text: '' });

describe('what is held back', () => {
  test.each(['contact', 'missing', 'language', 'time'] as const)('%s, each time', (kind) => {
    expect(isHeldBack([warning(kind)], { tried: 'x' }, ['x'])).toBe(true);
  });

  test('a secret, until the reader said of this very text that it may go', () => {
    const values = { tried: 'password: one' };
    const confirmed = textsWithSecrets([warning('secret')], values);
    expect(isHeldBack([warning('secret')], values, [])).toBe(true);
    expect(isHeldBack([warning('secret')], values, confirmed)).toBe(false);
    expect(isHeldBack([warning('secret')], { tried: 'password: two' }, confirmed)).toBe(true);
  });

  test('not a title that is shortened, and not a whole request', () => {
    expect(isHeldBack([warning('length')], {}, [])).toBe(false);
    expect(isHeldBack([], {}, [])).toBe(false);
  });
});

describe('marks', () => {
  test('stand on the stretches alone, though the draft trims the text', () => {
    expect(markedPieces('no va it', '  no va it', [{ start: 2, end: 7 }])).toEqual([
      { text: 'no va', isMarked: true },
      { text: ' it', isMarked: false },
    ]);
  });

  test('a text without stretches is one piece; an empty one is none', () => {
    expect(markedPieces('It', 'It', [])).toEqual([{ text: 'It', isMarked: false }]);
    expect(markedPieces('', '', [])).toEqual([]);
  });

  test('pieces put together are the text', () => {
    const text = 'a bc de f';
    const pieces = markedPieces(text, ` ${text} `, [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
      { start: 9, end: 40 },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

describe('the first response', () => {
  const filed = new Date('2026-11-20T08:30:00Z');
  const coach = {
    question: 'severity',
    cards: [{ id: 'a', label: 'A', hint: '', commits: '', hours: 2 }],
  };
  const asked = { severity: 'a', isLocal: false, filed, zone: 'Europe/Madrid' };

  test('is due by the severity, from the moment of filing', () => {
    expect(dueOf(coach, asked)).toEqual({
      kind: 'hours',
      at: new Date('2026-11-20T10:30:00Z'),
      hours: 2,
      isContract: false,
    });
  });

  test('is due as the contract promises, whatever is documented', () => {
    const due = { kind: 'hours', at: new Date('2026-11-20T09:00:00Z'), hours: 0.5, isContract: true };
    for (const documented of [coach, 'one-business-day', undefined] as const)
      expect(dueOf(documented, { ...asked, isLocal: true, contract: 0.5 })).toEqual(due);
  });

  test('is due after a business day: of a Friday, on Monday', () => {
    const due = dueOf('one-business-day', asked);
    expect(due).toEqual({ kind: 'day', at: new Date('2026-11-23T08:30:00Z') });
  });

  test('has no time in another language, without a severity, or where none is documented', () => {
    expect(dueOf(coach, { ...asked, isLocal: true })).toEqual({ kind: 'local' });
    expect(dueOf('one-business-day', { ...asked, isLocal: true })).toEqual({ kind: 'local' });
    expect(dueOf(coach, { ...asked, severity: undefined })).toEqual({ kind: 'undocumented' });
    expect(dueOf(undefined, asked)).toEqual({ kind: 'undocumented' });
  });
});

describe('the time of filing', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  const one: Case = {
    ...{ id: '1', node: 'n', answers: {}, values: { what: 'It' }, number: '', messageLocale: undefined },
    ...{ filed: now.toISOString(), uid: 'u', sequence: 0, opened: '', changed: '' },
  };

  test('is read in its zone, and the zone is kept with the case', () => {
    const change = filedChange(one, '2026-11-21T09:30', 'Asia/Shanghai', now);
    expect(change.filed).toBe('2026-11-21T01:30:00.000Z');
    expect(change.values).toMatchObject({ what: 'It' });
    expect(filedZone({ ...one, values: change.values })).toBe('Asia/Shanghai');
  });

  test('keeps its moment where only the zone changes', () => {
    expect(filedChange(one, undefined, 'Asia/Shanghai', now)).not.toHaveProperty('filed');
  });

  test.each([
    ['ahead of now', '2026-11-21T19:00', 'Europe/Madrid'],
    ['skipped by the clocks', '2026-03-29T02:30', 'Europe/Madrid'],
    ['half typed', '2026-11', 'Europe/Madrid'],
  ])('is not taken where it is %s', (_, local, zone) => {
    expect(filedChange(one, local, zone, now)).not.toHaveProperty('filed');
  });

  test('is the first of two where the clocks showed it twice', () => {
    const { filed } = filedChange(one, '2026-10-25T02:30', 'Europe/Madrid', now);
    expect(filed).toBe('2026-10-25T00:30:00.000Z');
  });
});

describe('number and time in the draft', () => {
  const draft = { title: 'T', lines: [] };
  const words = { number: 'Number', filed: 'Filed' };

  test('stand at its head', () => {
    const { lines } = withFiling(draft, words, { number: ' 1\u202E2\n', filed: 'now' });
    expect(lines.map(({ label, value }) => `${label}: ${value}`)).toEqual(['Number: 12', 'Filed: now']);
  });

  test('are left out where they are not there', () => {
    expect(withFiling(draft, words, { number: '  ', filed: '' }).lines).toEqual([]);
  });
});
