import type { Content } from '../../content-files/content.ts';
import { once } from '../../content-files/once.ts';
import { type Lexicon, lexiconOf } from '../../quality/lexicon.ts';

/** The lexicon of a content's terms. */
export function siteLexicon(content: Content): Lexicon {
  return once(content, 'lexicon', () => lexiconOf(content.terms));
}
