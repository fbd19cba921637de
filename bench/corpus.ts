import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

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

/** Makes a content folder with the interface of every locale and no articles. */
export function copyInterface(to: string): void {
  const content = path.join(ROOT, 'content');
  for (const file of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    const isArticle = /(?:^|\/)(?:articles|originals|notes)\//.test(`${file}/`);
    if (isArticle || statSync(path.join(content, file)).isDirectory()) continue;
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    copyFileSync(path.join(content, file), path.join(to, file));
  }
}
