import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measure } from './measure.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
/** A real docset beside the repository; no part of it enters the repository. */
export const CORPUS = path.resolve(ROOT, '../shared/corpus');
export const CORPUS_LOCALES = { es: 'es-es', ru: 'ru-ru', 'zh-CN': 'zh-cn' } as const;

/** Stops with one line where the docset is not there. */
export function requireCorpus(): void {
  if (existsSync(CORPUS)) return;
  process.stderr.write(
    `This needs a docset at ${CORPUS}, with the folders ${Object.values(CORPUS_LOCALES).join(', ')}.\n`,
  );
  process.exit(2);
}

/** Makes a content folder of the project's own content, whose wizard cites its articles, to import into. */
export function copyContent(to: string): void {
  cpSync(path.join(ROOT, 'content'), to, { recursive: true });
}

/** Imports all of that docset. @param given by default a folder of its own. @returns the folder, which the caller removes */
export function importCorpus(given?: string): string {
  requireCorpus();
  const to = given ?? mkdtempSync(path.join(tmpdir(), 'bench-docset-'));
  copyContent(to);
  const cli = path.join(ROOT, 'src/importer/cli.ts');
  for (const [locale, name] of Object.entries(CORPUS_LOCALES))
    measure([cli, path.join(CORPUS, name), '--locale', locale, '--to', to]);
  return to;
}
