import { expect, test } from 'vitest';
import type { Slug } from '../../../../src/articles/names.ts';
import { applyReview } from '../../../../src/build/review/apply.ts';
import { readContent } from '../../../../src/content-files/content.ts';
import { readXliff } from '../../../../src/exchange/read-xliff.ts';
import { xliff } from '../../../../src/exchange/xliff.ts';
import { exchangeUnits } from '../../../../src/page-data/quality/units.ts';
import { article, contentOf, originals } from '../../../support/small-content.ts';

const BODY =
  '# {/* #top */}{/* 103 */}Uno\n\n{/* 104 */}Elige **A**. {/* 105 */}Consulta [B](../b/).\n\n- {/* 106 */}Ejecuta `x`.';
const ENGLISH = { '103': 'One', '104': 'Select **A**.', '105': 'See [B](b.md).', '106': 'Run `x`.' };

function version() {
  const content = contentOf({
    'es/articles/a.mdx': article(BODY),
    'originals/a/1aaaaaaaaaaa.json': originals(ENGLISH),
  });
  const found = content.articles.get('a' as Slug)?.get('es');
  if (found === undefined) throw new Error('no article');
  return found;
}

function review(id: keyof typeof ENGLISH, target: string, source: string = ENGLISH[id]) {
  const { body, problems } = applyReview(
    version(),
    [{ subject: 'a', id: `s${id}`, source, target, line: 4, column: 1 }],
    'r.xlf',
  );
  return { body: body.trim(), rules: problems.map(({ rule }) => rule) };
}

test('a reviewed sentence takes the place of the one before, and nothing else changes', () => {
  expect(review('104', 'Selecciona **A**.')).toEqual({
    body: BODY.replace('Elige', 'Selecciona'),
    rules: [],
  });
});

test('a sentence whose English has changed is left as it is, and told', () => {
  expect(review('104', 'Selecciona **A**.', 'Choose **A**.')).toEqual({
    body: BODY,
    rules: ['review/changed-english'],
  });
});

test.each([
  ['another link', '105', 'Consulta [B](https://evil.example/).'],
  ['a lost link', '105', 'Consulta B.'],
  ['other code', '106', 'Ejecuta `y`.'],
  ['a mark', '104', 'Uno {/* 107 */}dos.'],
  ['an expression', '104', 'Uno {1 + 1}'],
  ['an element', '104', '<Alert>Uno</Alert>'],
  ['a script', '104', '<script>alert(1)</script>'],
  ['a link where there was none', '104', 'Elige [A](javascript:alert(1)).'],
  ['a heading of its own', '104', 'Uno\n\n# Dos'],
  ['nothing', '104', ''],
  ['a mark of bold that is not closed', '104', 'Elige **A.'],
] as const)('refused: %s', (_, id, target) => {
  const { body, rules } = review(id, target);
  if (_ === 'a mark of bold that is not closed') return expect(body).toContain(target);
  expect(rules).toContain('review/text');
  expect(rules.every((rule) => rule === 'review/text')).toBe(true);
});

test('a segment that is not there is refused', () => {
  const unit = { subject: 'a', id: 's999', source: 'x', target: 'y', line: 4, column: 1 };
  expect(applyReview(version(), [unit], 'r.xlf').problems.map(({ rule }) => rule)).toEqual([
    'review/segment',
  ]);
});

test('the project’s articles come back from XLIFF byte for byte', () => {
  const content = readContent({ contentDir: 'content' });
  for (const locale of ['es', 'ru', 'zh-CN']) {
    const units = exchangeUnits(content, { locale, isChecked: true });
    expect(units.length).toBeGreaterThan(16);
    const read = readXliff(new TextEncoder().encode(xliff(units, locale)), 'r.xlf');
    if (!read.ok) throw new Error(read.problems[0]?.message);
    for (const [subject, own] of Map.groupBy(read.value.units, (unit) => unit.subject)) {
      const text = content.articles.get(subject as Slug)?.get(locale);
      if (text === undefined) throw new Error(subject);
      expect(applyReview(text, own, 'r.xlf')).toEqual({
        body: text.entry.body(),
        differences: [],
        problems: [],
      });
    }
  }
});
