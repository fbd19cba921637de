import { expect, test } from 'vitest';
import { faultOf } from '../../../src/importer/attempt.ts';
import type { Imported } from '../../../src/importer/import-file.ts';
import { addToReport, type FileReport, summarize } from '../../../src/importer/report.ts';
import { problem } from '../../../src/lib/problem.ts';

const FILE: FileReport = { path: 'a.md', slug: 'a', status: 'added' };
const imported = (data: object, passages: number) =>
  ({
    data,
    links: [{ class: 'article' }, { class: 'article' }, { class: 'elsewhere' }],
    segments: 3,
    passages,
  }) as unknown as Imported;

test('a file’s report says what is known, and leaves out what is not', () => {
  expect(addToReport(FILE, imported({ proof: 'proven' }, 0))).toEqual({
    ...FILE,
    ...{ proof: 'proven', segments: 3, links: { article: 2, elsewhere: 1 } },
  });
  expect(addToReport(FILE, imported({ proof: 'mismatch', proofReason: 'Why.' }, 2))).toMatchObject({
    proofReason: 'Why.',
    passages: 2,
  });
});

test('a run is summed up in lines, with what is gone where something is', () => {
  const files = [
    addToReport(FILE, imported({ proof: 'proven' }, 0)),
    addToReport({ ...FILE, status: 'changed' }, imported({ proof: 'proven' }, 0)),
    { ...FILE, status: 'refused' as const },
  ];
  const problems = [
    problem('import/unwritable', { file: 'a.md' }, 'E'),
    problem('import/bad-address', { file: 'a.md' }, 'W'),
  ];
  expect(summarize({ locale: 'es', files, gone: ['b', 'c'], problems })).toBe(
    [
      'es: 3 sources: 1 added, 1 changed, 1 refused; 2 gone upstream; 1 warnings',
      'originals: 2 proven',
      'links: 4 article, 2 elsewhere',
      'gone upstream, delete where no longer wanted: b, c',
    ].join('\n'),
  );
  expect(summarize({ locale: 'es', files: [], gone: [], problems: [] })).toBe(
    'es: 0 sources: none; 0 gone upstream; 0 warnings\noriginals: none\nlinks: none',
  );
});

test('a full stack is told as depth, all else as a fault of the importer', () => {
  expect(faultOf(new RangeError('Maximum call stack size exceeded'))).toEqual({
    rule: 'import/too-deep',
    message: 'Unexpected nesting, too deep to be read.',
    offset: undefined,
  });
  const fault = (error: unknown) => faultOf(error).message;
  expect(faultOf(new RangeError('Invalid array length')).rule).toBe('import/fault');
  expect(fault(new TypeError('call stack'))).toBe('The importer failed: TypeError: call stack');
  expect(fault('odd')).toBe('The importer failed: odd');
});
