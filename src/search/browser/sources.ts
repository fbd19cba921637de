import type { Locale } from '../../i18n/locales.ts';
import type { NearPage } from '../meaning/rank-by-meaning.ts';
import type { NeedPage } from '../needs/needs-file.ts';
import type { Concept, RankedPage } from '../weights/rank-pages.ts';
import type { OtherWords } from '../weights/weights-files.ts';
import type { ReaderPages } from './lines/line.ts';
import type { Bundle, Filters } from './query/bundle.ts';
import type { Widening } from './query/widen.ts';
import type { Fragment } from './text/fragment.ts';

/** Where the answers come from. */
export interface Sources extends ReaderPages {
  /** Bundles to ask, in the order in which they are shown: the reader's, English, the others. */
  locales: readonly Locale[];
  open: (locale: Locale) => Promise<Bundle>;
  /** Terms of a language that stand everywhere. */
  common: (locale: Locale) => Promise<ReadonlySet<string>>;
  /** Puts the query into other languages; absent where the reader wants only what they typed. */
  widen: ((text: string) => Promise<Widening | undefined>) | undefined;
  /** Mends slips of the finger; absent where the reader wants only what they typed. */
  mend: ((text: string) => Promise<string | undefined>) | undefined;
  filters: Filters;
  /** The pages of a locale by the ways in which people ask for them. */
  needs: (locale: Locale) => Promise<NeedPage[]>;
  /** What other words of a locale say in place of expressions that begin with a term. */
  othersOf: (locale: Locale, term: string) => Promise<readonly OtherWords[]>;
  /** How many articles a locale has. */
  articles: (locale: Locale) => Promise<number>;
  /** Ranks the articles of a locale by what a query asks for. */
  rank: (locale: Locale, concepts: readonly Concept[]) => Promise<RankedPage[]>;
  /** Ranks the articles of a locale by what words mean; of a large docset those near to some that were found. */
  near: (
    words: readonly { locale: Locale; term: string }[],
    locale: Locale,
    found: readonly string[],
  ) => Promise<NearPage[]>;
  /** Reads the text of an article in a locale; `undefined` where the locale lacks it. */
  page: (locale: Locale, path: string) => Promise<Fragment | undefined>;
  /** Whether other languages are asked whatever the reader's own one answers. */
  everywhere: boolean;
}
