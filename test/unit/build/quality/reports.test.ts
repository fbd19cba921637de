import { expect, test } from 'vitest';
import { htmlReport } from '../../../../src/build/quality/html-report.ts';
import { jsonReport } from '../../../../src/build/quality/json-report.ts';
import { placeFlags } from '../../../../src/build/quality/places.ts';
import { sarifReport } from '../../../../src/build/quality/sarif-report.ts';
import { readContent } from '../../../../src/content-files/content.ts';
import { qualityOf } from '../../../../src/page-data/quality/quality.ts';
import { article, originals, writeContent } from '../../../support/small-content.ts';

function contentDir(): string {
  return writeContent({
    'es/articles/a.mdx': article('{/* 103 */}Uno. {/* 104 */}Espera 4 horas <b>aquí</b>.'),
    'originals/a/1aaaaaaaaaaa.json': originals({
      '103': 'One.',
      '104': 'Wait 2 hours <b>here</b> & there.',
    }),
  });
}

function placed() {
  const folder = contentDir();
  const { flags } = qualityOf(readContent({ contentDir: folder }));
  return placeFlags(flags, folder, ({ reason }) => `<${reason}>`);
}

test('a flag is placed at the mark of its sentence', () => {
  expect(placed()[0]?.place).toMatchObject({ line: 10, column: 17 });
});

test('the report as data holds each flag with its sentence', () => {
  expect(JSON.parse(jsonReport(placed(), 2))).toMatchObject({
    version: 1,
    sentences: 2,
    flags: [
      {
        kind: 'number',
        severity: 'error',
        state: 'open',
        segment: '104',
        line: 10,
        translation: 'Espera 4 horas aquí.',
      },
    ],
  });
});

test('the report as SARIF names rule, level and place of each flag', () => {
  const log = JSON.parse(sarifReport(placed()));
  expect(log).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] });
  const [result] = log.runs[0].results;
  expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe('number');
  expect(result).toMatchObject({
    ruleId: 'number',
    level: 'error',
    locations: [{ physicalLocation: { region: { startLine: 10, startColumn: 17 } } }],
  });
});

test('the report as a page shows text as text', () => {
  const page = htmlReport(placed(), 2);
  expect(page).toContain('&lt;number-other>');
  expect(page).toContain('here &amp; there');
  expect(page).not.toContain('<number');
});
