import { parse } from 'yaml';
import { navigationFile } from '../../../src/content-files/layout.ts';
import { formatProblem } from '../../../src/lib/problem.ts';
import { importHere, memoryStore } from './memory-store.ts';

/** Imports a docset; gives the navigation that its tables of contents make, and what is told. */
export async function navigationOf(files: Readonly<Record<string, string>>) {
  const store = memoryStore(files);
  const { problems } = await importHere(Object.keys(files), 'es', store, true);
  const written = store.content.get(navigationFile('es'));
  return { navigation: written && parse(written), said: problems.map(formatProblem) };
}
