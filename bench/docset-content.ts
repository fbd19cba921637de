import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type Content, readContent } from '../src/content-files/content.ts';
import { importCorpus } from './corpus.ts';

/**
 * Reads the content of a docset that was imported before, or of the one beside the repository, which is imported for as
 * long as it is used.
 */
export function useDocset(given: string | undefined, use: (content: Content) => void): void {
  const folder = given ?? importCorpus();
  try {
    use(readContent({ contentDir: path.resolve(folder) }));
  } finally {
    if (given === undefined) rmSync(folder, { recursive: true });
  }
}

/** Takes a step in this process. @returns what it makes, and the CPU seconds that it took */
export function timed<T>(step: () => T): { made: T; seconds: string } {
  const before = process.cpuUsage();
  const made = step();
  const { user, system } = process.cpuUsage(before);
  return { made, seconds: ((user + system) / 1e6).toFixed(1) };
}
