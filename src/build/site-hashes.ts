import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inlineCode } from './csp.ts';
import type { InlineHashes } from './policy.ts';
import { siteFiles } from './site-files.ts';

/** The hashes of the inline code of all pages of a built site, in a fixed order. @param outDir its folder */
export async function siteHashes(outDir: string): Promise<InlineHashes> {
  const script = new Set<string>();
  const style = new Set<string>();
  const files = await siteFiles(outDir);
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const { hashes } = inlineCode(await readFile(path.join(outDir, file), 'utf8'));
    for (const hash of hashes.script) script.add(hash);
    for (const hash of hashes.style) style.add(hash);
  }
  return { script: new Set([...script].sort()), style: new Set([...style].sort()) };
}
