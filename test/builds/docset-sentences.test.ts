import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { missingSentences, type SourceArticle } from '../support/sentence-count.ts';
import { buildSeparately } from '../support/separate-build.ts';

const CORPUS = path.resolve('../shared/corpus');
const LOCALES: [folder: string, locale: string][] = [
  ['es-es', 'es'],
  ['ru-ru', 'ru'],
  ['zh-cn', 'zh-CN'],
];
/** One article of forty keeps the test short; `SENTENCES_OF=all` takes every one. */
const STEP = process.env['SENTENCES_OF'] === 'all' ? 1 : 40;

test.skipIf(!existsSync(CORPUS))(
  `every sentence of a docset is shown beside its English (needs ${CORPUS})`,
  { timeout: 600_000 },
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'docset-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const sources = LOCALES.flatMap(([from, locale]) => importSample(from, locale, folder));
    const sentences = sources.reduce((sum, { numbers }) => sum + numbers.length, 0);
    const { outDir, status, output } = buildSeparately(path.join(folder, 'content'));
    expect(status, output).toBe(0);
    console.log(`${sentences} sentences of ${sources.length} articles counted.`);
    expect(sentences).toBeGreaterThan(1000);
    expect(missingSentences(outDir, sources)).toEqual([]);
  },
);

function importSample(from: string, locale: string, folder: string): SourceArticle[] {
  const files = readdirSync(path.join(CORPUS, from), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .filter((_, index) => index % STEP === 0);
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, from, file)), { recursive: true });
    cpSync(path.join(CORPUS, from, file), path.join(folder, from, file));
  }
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'src/importer/cli.ts',
      path.join(folder, from),
      '--locale',
      locale,
      '--to',
      path.join(folder, 'content'),
    ],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  expect(status, stderr).toBe(0);
  return files.map((file) => {
    const text = readFileSync(path.join(CORPUS, from, file), 'utf8');
    const numbers = [...text.matchAll(/data-ttu-id="[0-9a-f]{5}-(p?\d+)"/g)].map((match) => match[1] ?? '');
    const slug = file.split(path.sep).join('/').replace(/\.md$/, '').toLowerCase();
    return { locale: locale.toLowerCase(), slug, numbers };
  });
}
