import { readFileSync } from 'node:fs';
import path from 'node:path';
import { siteFiles } from '../../src/build/site-files.ts';

/** File of a built site → its text; equal bytes have equal texts in Latin-1. */
export async function bytesOfSite(folder: string): Promise<Map<string, string>> {
  const files = await siteFiles(folder);
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file), 'latin1')]));
}
