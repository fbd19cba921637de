import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leaveCurrentCase } from '../../../../../src/islands/wizard/request/leave-case.ts';
import type { KeyValueStorage } from '../../../../../src/wizard/request/case-store.ts';

const KEPT = new Map<string, string>();
const STORAGE: KeyValueStorage = {
  getItem: (key) => KEPT.get(key) ?? null,
  setItem: (key, value) => void KEPT.set(key, value),
  removeItem: (key) => void KEPT.delete(key),
};

/** The module as a new page of the same tab has it. */
async function newPage() {
  vi.resetModules();
  return import('../../../../../src/islands/wizard/request/tab-cases.ts');
}

beforeEach(() => {
  KEPT.clear();
  vi.stubGlobal('sessionStorage', STORAGE);
  vi.stubGlobal('addEventListener', () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

const AZURE = { kind: 'problem', service: 'azure' };

async function typed(node: string, text: string) {
  const page = await newPage();
  page.arriveAt(node, AZURE);
  page.type('customer', text);
  return page;
}

test('text survives a new page of the same outcome, with number, time and language', async () => {
  const first = await typed('report', 'Contoso');
  first.change({ number: '7', filed: '2026-11-21T08:00:00.000Z', messageLocale: 'ru' });
  const next = await newPage();
  next.arriveAt('report', AZURE);
  expect(next.tabCases().cases.open).toMatchObject([
    { values: { customer: 'Contoso' }, number: '7', messageLocale: 'ru' },
  ]);
  expect(next.typedIn('customer')).toBe('Contoso');
});

test('another outcome shows nobody’s text before the reader has chosen', async () => {
  await typed('report', 'Contoso');
  const next = await newPage();
  next.arriveAt('question', AZURE);
  const { cases } = next.tabCases();
  expect(cases.current).toBeUndefined();
  expect(next.typedIn('customer')).toBe('');
  next.startEmpty();
  next.type('customer', 'Fabrikam');
  expect(next.tabCases().cases.open.map(({ values }) => values)).toEqual([
    { customer: 'Contoso' },
    { customer: 'Fabrikam' },
  ]);
});

test('a case that is gone on with takes the outcome and its answers', async () => {
  await typed('report', 'Contoso');
  const next = await newPage();
  next.arriveAt('question', { kind: 'question' });
  next.goOnHere(next.tabCases().cases.open[0]?.id ?? '');
  expect(next.tabCases().cases.open).toMatchObject([{ node: 'question', answers: { kind: 'question' } }]);
  expect(next.typedIn('customer')).toBe('Contoso');
});

test('a walk that begins anew makes the same outcome ask', async () => {
  await typed('report', 'Contoso');
  leaveCurrentCase();
  const next = await newPage();
  next.arriveAt('report', AZURE);
  expect(next.tabCases().cases).toMatchObject({ current: undefined, open: [{ node: 'report' }] });
});

test('nothing is asked where nothing was typed', async () => {
  const first = await newPage();
  first.arriveAt('report', AZURE);
  leaveCurrentCase();
  const next = await newPage();
  next.arriveAt('question', AZURE);
  expect(next.tabCases().cases.current).toBeDefined();
  expect(next.tabCases().cases.open).toHaveLength(1);
});

test('what the form asks is kept in the case; a link that carries it chooses it, once', async () => {
  const first = await newPage();
  first.arriveAt('report', { ...AZURE, severity: 'b' }, ['severity']);
  const answers = () => first.tabCases().cases.open.map((one) => one.answers);
  expect(answers()).toEqual([{ ...AZURE, severity: 'b' }]);
  first.answer('severity', 'a');
  first.type('customer', 'Contoso');
  first.startEmpty();
  expect(answers()).toEqual([{ ...AZURE, severity: 'a' }, AZURE]);
  const next = await newPage();
  next.arriveAt('report', AZURE, ['severity']);
  next.goOnHere(first.tabCases().cases.open[0]?.id ?? '');
  expect(next.tabCases().cases.open[0]?.answers).toEqual({ ...AZURE, severity: 'a' });
});

test('a cleared case has no answer to what the form asks', async () => {
  const page = await newPage();
  page.arriveAt('report', { ...AZURE, severity: 'b' }, ['severity']);
  page.type('customer', 'Contoso');
  page.clear(page.tabCases().cases.current ?? '');
  expect(page.tabCases().cases.open.map(({ answers }) => answers)).toEqual([AZURE]);
  page.undo();
  expect(page.tabCases().cases).toMatchObject({ open: [{ answers: { ...AZURE, severity: 'b' } }] });
});

test('clearing takes all of a case, and undoing brings all of it back', async () => {
  const page = await typed('report', 'Contoso');
  page.change({ number: '7' });
  const id = page.tabCases().cases.current ?? '';
  page.clear(id);
  expect(page.typedIn('customer')).toBe('');
  expect([...KEPT.values()].join()).not.toContain('Contoso');
  page.undo();
  expect(page.tabCases().cases).toMatchObject({ current: id, open: [{ id, number: '7' }] });
});

test('undoing leaves alone what was typed since', async () => {
  const page = await typed('report', 'Contoso');
  page.clear(page.tabCases().cases.current ?? '');
  page.type('customer', 'Fabrikam');
  page.undo();
  expect(page.typedIn('customer')).toBe('Fabrikam');
  expect(page.tabCases().cases.open).toHaveLength(2);
});

test('what another version kept is told and put aside, not lost', async () => {
  KEPT.set('wizard-cases', '{"version":9}');
  const page = await newPage();
  page.arriveAt('report', AZURE);
  expect(page.tabCases().trouble).toBe('not-read');
  page.type('customer', 'Contoso');
  expect(KEPT.get('wizard-cases.refused')).toBe('{"version":9}');
});

test('a blocked storage is told, and text lives as long as the page', async () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => {
      throw new Error('denied');
    },
  });
  const page = await typed('report', 'Contoso');
  expect(page.tabCases().trouble).toBe('not-kept');
  expect(page.typedIn('customer')).toBe('Contoso');
  expect(() => leaveCurrentCase()).not.toThrow();
});
