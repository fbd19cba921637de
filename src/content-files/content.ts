import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Pictures } from '../articles/pictures.ts';
import type { Redirects } from '../articles/redirects.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { createTranslator } from '../i18n/translate.ts';
import { isProblemError, type Problem, problem, throwIfErrors } from '../lib/problem.ts';
import type { Glossary } from '../quality/glossary.ts';
import type { TermPairs } from '../search/lexicon/term-pairs.ts';
import type { Wizard } from '../wizard/flow/wizard.ts';
import { profileChoices } from '../wizard/profile/choices.ts';
import { type ArticleSource, type Articles, readArticles } from './articles.ts';
import { type AsksByLocale, readAsks } from './asks.ts';
import { type ContentFolder, contentFolder } from './files.ts';
import { type Keep, keeper } from './keep.ts';
import { stringsFile } from './layout.ts';
import { type Navigation, readNavigation, readRedirects } from './navigation.ts';
import { type Notes, readNotes } from './notes.ts';
import { readPictures } from './pictures.ts';
import { type PlacedDismissal, readDismissals, readGlossary } from './quality.ts';
import type { Settings } from './settings.ts';
import { readSiteFile, type StandingPatterns } from './site-file.ts';
import { siteWords } from './site-words.ts';
import { findLocales, readStrings } from './strings.ts';
import { readTeam } from './team.ts';
import { readTerms } from './term-pairs.ts';
import { readWizard } from './wizard.ts';
import type { Words } from './words.ts';

/** All that a content folder holds, read and checked: whatever a page shows is made from it. */
export interface Content {
  /** One folder is one locale; English is always one of them, and the last. */
  locales: readonly Locale[];
  words: ReadonlyMap<Locale, Words>;
  articles: Articles;
  /** Absent where the content has no flow. */
  wizard: Wizard | undefined;
  notes: Notes;
  asks: AsksByLocale;
  /** How terms are said in other languages, mined from a docset. */
  terms: TermPairs;
  /** How terms are to be said, by hand. */
  glossary: Glossary;
  /** Flags of the checks of translations that were dismissed, by article. */
  dismissals: ReadonlyMap<string, readonly PlacedDismissal[]>;
  /** What the content says of its pages' standing. */
  standing: StandingPatterns;
  navigation: ReadonlyMap<Locale, Navigation>;
  redirects: Redirects;
  /** What stands for the pictures of a locale's articles; absent where its docset has none. */
  pictures: ReadonlyMap<Locale, Pictures>;
  /** The profile that the site comes with, as it is served. */
  team: string | undefined;
  /** Keeps work on it from build to build. */
  keep: Keep;
  /** What should be mended, though nothing stops for it. */
  warnings: readonly Problem[];
}

/**
 * Reads a content folder.
 *
 * @param today by which facts are old; the day of the build
 * @param textsCacheDir where parsed articles, and work on them, are kept; without it none is
 * @throws ProblemError with every problem of it at once
 */
export function readContent({
  contentDir,
  today = new Date(),
  publicContacts = false,
  textsCacheDir,
}: Pick<Settings, 'contentDir'> & Partial<Settings>): Content {
  const folder = contentFolder(contentDir);
  if (!existsSync(contentDir)) throwIfErrors([missingFolder(folder.display('.'))]);
  const { locales, problems } = findLocales(folder);
  const strings = readStrings(folder, locales);
  const { articles, problems: ofArticles } = readArticles(folder, locales, textsCacheDir);
  const { wizard, absent, problems: ofWizard } = readWizard(folder, articles, locales, today);
  const { asks, problems: ofAsks } = readAsks(folder, articles, wizard, locales, absent);
  const terms = readTerms(folder, locales);
  const { glossary, problems: ofGlossary } = readGlossary(folder);
  const { dismissals, problems: ofDismissals } = readDismissals(folder);
  const { site, problems: ofSite } = readSiteFile(folder);
  const { notes, problems: ofNotes } = readNotes(folder, articles, locales, absent);
  const { navigation, problems: ofNavigation } = readNavigation(folder, locales);
  const { redirects, problems: ofRedirects } = readRedirects(folder);
  const { pictures, problems: ofPictures } = readPictures(folder, locales);
  const { team, problems: ofTeam } = readTeamOf(folder, wizard, strings.files, { publicContacts });
  const all = [
    ...problems,
    ...strings.problems,
    ...ofArticles,
    ...ofWizard,
    ...ofNotes,
    ...ofAsks,
    ...ofSite,
    ...ofGlossary,
    ...ofDismissals,
    ...ofNavigation,
    ...ofRedirects,
    ...ofPictures,
    ...ofTeam,
  ];
  throwIfErrors(all);
  const words = new Map(
    strings.files.map(({ locale, strings: said }): [Locale, Words] => {
      const isBorrowed = wizard === undefined && !folder.exists(stringsFile(locale));
      const own = siteWords(locale, said, { site, articles, isBorrowed });
      return [locale, { t: createTranslator(locale, own), strings: own }];
    }),
  );
  return {
    locales,
    words,
    articles,
    wizard,
    notes,
    asks,
    terms,
    glossary,
    dismissals,
    standing: site.standing,
    navigation,
    redirects,
    pictures,
    team,
    keep: keeper(textsCacheDir, { terms, glossary }),
    warnings: all,
  };
}

/**
 * Parses every article, which pages and search do anyway, so that all that are no MDX are told of at once.
 *
 * @throws ProblemError with every article that does not parse
 */
export async function parseArticles({ articles }: Content): Promise<void> {
  const problems: Problem[] = [];
  for (const versions of articles.values()) {
    for (const { entry } of versions.values()) problems.push(...problemsIn(entry));
    // The texts that were looked at stand in memory until this turn of the event loop ends.
    await setImmediate();
  }
  throwIfErrors(problems);
}

function problemsIn({ text }: ArticleSource): readonly Problem[] {
  try {
    text();
    return [];
  } catch (error) {
    if (!isProblemError(error)) throw error;
    return error.problems;
  }
}

/** A profile belongs to the wizard that takes it: without a flow, none is read. */
function readTeamOf(
  folder: ContentFolder,
  wizard: Wizard | undefined,
  strings: ReturnType<typeof readStrings>['files'],
  settings: Pick<Settings, 'publicContacts'>,
): ReturnType<typeof readTeam> {
  if (wizard === undefined) return { team: undefined, problems: [] };
  const english = strings.find(({ locale }) => locale === ORIGINAL_LOCALE)?.strings ?? {};
  const choices = profileChoices(
    wizard.flow,
    strings.map(({ locale }) => locale),
  );
  return readTeam(folder, choices, english, settings);
}

function missingFolder(file: string): Problem {
  return problem(
    'content/missing-folder',
    { file },
    'Unexpected absence of the content folder.',
    'Set CONTENT_DIR to a folder that `npm run import -- … --to FOLDER` wrote, or unset it.',
  );
}
