import type { Problem } from '../lib/problem.ts';
import { type Dismissal, dismissalsSchema } from '../quality/dismissals.ts';
import { type Glossary, glossarySchema } from '../quality/glossary.ts';
import { type ContentFolder, projectContent, readParsed } from './files.ts';
import { GLOSSARY_FILE, QUALITY_FOLDER, qualityAbout } from './layout.ts';

/** A dismissal and where it stands. */
export interface PlacedDismissal extends Dismissal {
  file: string;
  line: number;
  column: number;
}

/** Reads the flags of the checks of translations that were dismissed, by the article that they are about. */
export function readDismissals(folder: ContentFolder): {
  dismissals: ReadonlyMap<string, readonly PlacedDismissal[]>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const dismissals = new Map<string, PlacedDismissal[]>();
  for (const name of folder.list(QUALITY_FOLDER).filter((file) => file.endsWith('.yaml'))) {
    const parsed = readParsed(folder, name, dismissalsSchema, 'quality');
    problems.push(...parsed.problems);
    if (!parsed.ok) continue;
    const { file } = parsed;
    dismissals.set(
      qualityAbout(name),
      parsed.value.map((each, index) => ({ ...each, file, ...parsed.locate([index]) })),
    );
  }
  return { dismissals, problems };
}

/** Reads how terms are to be said; a content without such a file has the project's own. */
export function readGlossary(folder: ContentFolder): { glossary: Glossary; problems: Problem[] } {
  const holder = [folder, projectContent()].find(({ exists }) => exists(GLOSSARY_FILE));
  if (holder === undefined) return { glossary: [], problems: [] };
  const parsed = readParsed(holder, GLOSSARY_FILE, glossarySchema, 'glossary');
  return { glossary: parsed.ok ? parsed.value : [], problems: [...parsed.problems] };
}
