import type { Locale } from '../../i18n/locales.ts';
import type { NeedPage } from '../needs/needs-file.ts';
import type { ReaderPages } from './lines/line.ts';
import type { Bundle, Filters } from './query/bundle.ts';
import type { Widening } from './query/widen.ts';

/** Where the answers come from. */
export interface Sources extends ReaderPages {
  /** Bundles to ask, in the order in which they are shown: the reader's, English, the others. */
  locales: readonly Locale[];
  open: (locale: Locale) => Promise<Bundle>;
  /** Terms of a language that stand everywhere. */
  common: (locale: Locale) => Promise<ReadonlySet<string>>;
  /** Puts the query into other languages; absent where the reader wants only what they typed. */
  widen: ((text: string) => Promise<Widening | undefined>) | undefined;
  filters: Filters;
  /** The pages of a locale by the ways in which people ask for them. */
  needs: (locale: Locale) => Promise<NeedPage[]>;
  /** Whether other languages are asked whatever the reader's own one answers. */
  everywhere: boolean;
}
