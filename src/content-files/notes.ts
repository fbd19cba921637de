import type { Slug } from '../articles/names.ts';
import { type Note, notesSchema } from '../articles/page/place-notes.ts';
import { readSections } from '../articles/text/read-sections.ts';
import type { Locale } from '../i18n/locales.ts';
import { nearest } from '../lib/nearest.ts';
import { hasErrors, isProblemError, type Problem, type Reporter, reporter } from '../lib/problem.ts';
import type { ArticleSource, Articles, ArticleVersion } from './articles.ts';
import { type ContentFolder, readParsed } from './files.ts';
import { NOTES_FOLDER, notesAbout } from './layout.ts';

/** Translator's notes by the article that they are about. */
export type Notes = ReadonlyMap<Slug, readonly Note[]>;

/**
 * Reads the translator's notes and finds the sentence of each.
 *
 * @param locales languages of the interface, each of which a note should speak
 * @param absent articles that are known to be missing, and told of
 */
export function readNotes(
  folder: ContentFolder,
  articles: Articles,
  locales: readonly Locale[],
  absent: ReadonlySet<string> = new Set(),
): { notes: Notes; problems: Problem[] } {
  const problems: Problem[] = [];
  const notes = new Map<Slug, readonly Note[]>();
  for (const name of folder.list(NOTES_FOLDER).filter((file) => file.endsWith('.yaml'))) {
    const parsed = readParsed(folder, name, notesSchema, 'notes');
    const report = reporter(problems, parsed);
    problems.push(...parsed.problems);
    const slug = notesAbout(name);
    const read = parsed.ok ? parsed.value : [];
    notes.set(slug, read);
    const versions = articles.get(slug);
    if (versions === undefined && absent.has(slug)) continue;
    if (versions === undefined) reportNoArticle(slug, articles, report);
    else for (const [index, note] of read.entries()) checkNote(note, index, versions, locales, report);
  }
  return { notes, problems };
}

function reportNoArticle(slug: Slug, articles: Articles, report: Reporter): void {
  const near = nearest(slug, articles.keys());
  const hint = near === undefined ? 'Remove the file.' : `Did you mean "${near}"?`;
  report('notes/place', [0], `Unexpected notes on "${slug}", expected the slug of an article.`, hint);
}

function checkNote(
  note: Note,
  index: number,
  versions: ReadonlyMap<Locale, ArticleVersion>,
  locales: readonly Locale[],
  report: Reporter,
): void {
  const missing = locales.filter((locale) => note.text[locale] === undefined);
  if (missing.length > 0)
    report(
      'notes/language',
      [index],
      `Unexpected absence of the note in ${missing.join(', ')}.`,
      'Write it in every language of the interface.',
    );
  const version = versions.get(note.locale);
  if (version === undefined)
    report(
      'notes/place',
      [index],
      `Unexpected locale "${note.locale}", expected one of ${[...versions.keys()].join(', ')}.`,
      'Notes are about a translation.',
    );
  else if (isLost(note, version.entry))
    report(
      'notes/lost',
      [index],
      `Unexpected absence of ${'segment' in note ? `segment ${note.segment}` : `"${note.quote}" under #${note.heading}`} in ${note.locale}/${version.slug}.`,
      'Name the segment by its number, or quote words that stand together in the article.',
    );
}

/** Whether the sentence of a note is not in the article; one that is no MDX is told of elsewhere. */
function isLost(note: Note, article: ArticleSource): boolean {
  try {
    const { segments } = article.text();
    return 'segment' in note
      ? !segments.some(({ id }) => id === note.segment)
      : !readSections(article.body())
          .get(note.heading)
          ?.some((piece) => piece.includes(note.quote));
  } catch (error) {
    if (isProblemError(error) && hasErrors(error.problems)) return false;
    throw error;
  }
}
