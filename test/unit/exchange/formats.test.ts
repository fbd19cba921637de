import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Revision } from '../../../src/articles/names.ts';
import { csv } from '../../../src/exchange/csv.ts';
import { tbx } from '../../../src/exchange/tbx.ts';
import { tmx } from '../../../src/exchange/tmx.ts';
import type { Unit } from '../../../src/exchange/unit.ts';
import { xliff } from '../../../src/exchange/xliff.ts';
import { structureFaults, TBX, TMX, XLIFF } from '../../support/xml-structure.ts';

const unit = (locale: string, translation: string, more: Partial<Unit> = {}): Unit => ({
  subject: 'a/b',
  locale,
  id: '103',
  english: 'Select **A & B** <now>.',
  translation,
  revision: '1aaa' as Revision,
  by: 'human',
  notes: [],
  ...more,
});
const units = [
  unit('es', 'Elige **A y B** <ya>.'),
  unit('ru', 'Выберите «A» & «B»'),
  unit('es', '=1+1', { id: 'p104', by: 'machine', notes: [{ category: 'quality', text: 'number: "1"' }] }),
];

test('TMX holds each sentence once, in all its languages', () => {
  const text = tmx(units);
  expect(structureFaults(text, TMX)).toEqual([]);
  expect(text.match(/<tu /g)).toHaveLength(2);
  expect(text).toContain(
    '<tuv xml:lang="ru"><prop type="x-translation">human</prop><seg>Выберите «A» &amp; «B»</seg>',
  );
});

test('XLIFF tells what is reviewed, what a machine made and what is open', () => {
  const text = xliff(
    units.filter(({ locale }) => locale === 'es'),
    'es',
  );
  expect(structureFaults(text, XLIFF)).toEqual([]);
  expect(text).toContain(
    '<unit id="s103"><segment state="reviewed"><source>Select **A &amp; B** &lt;now&gt;.</source>',
  );
  expect(text).toContain(
    '<unit id="sp104"><notes><note category="quality">number: &quot;1&quot;</note></notes><segment state="translated" subState="support:machine">',
  );
});

test('TBX holds the preferred form first', () => {
  const text = tbx([
    { id: 'c1', english: 'tenant', forms: { es: ['inquilino', 'cliente'] }, note: 'A & B', keep: false },
  ]);
  expect(structureFaults(text, TBX)).toEqual([]);
  expect(text).toContain('<term>cliente</term><termNote type="administrativeStatus">admittedTerm-admn-sts');
});

test('CSV is read back as it was, and no cell is a formula', () => {
  const rows = parse(csv(units), { bom: true, columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({ article: 'a/b', segment: '103', translation: 'Elige **A y B** <ya>.' });
  expect(rows[2]?.['translation']).toBe("'=1+1");
});

test('what XML cannot hold does not break it', () => {
  const odd = unit('es', 'a\u0007b]]>\r\nc');
  expect(structureFaults(tmx([odd]), TMX)).toEqual([]);
  expect(structureFaults(xliff([odd], 'es'), XLIFF)).toEqual([]);
});
