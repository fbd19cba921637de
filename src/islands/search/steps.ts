import type { BrowserWords } from '../../i18n/browser-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Line } from '../../search/browser/lines/line.ts';
import type { ResultsWord } from '../../search/contract/search-data.ts';
import { element } from './element.ts';
import { lineElement } from './line-element.ts';

/** The nodes of the wizard that answer: the best as a card, the others folded below it by their titles. */
export class Steps {
  readonly root: HTMLElement;
  readonly #reader: Locale;
  readonly #words: BrowserWords<ResultsWord>;
  readonly #front = element('ol', {});
  readonly #summary = element('summary', {});
  readonly #folded = element('ol', {});
  readonly #fold = element('details', { hidden: '' }, this.#summary, this.#folded);
  count = 0;

  constructor(reader: Locale, words: BrowserWords<ResultsWord>) {
    this.#reader = reader;
    this.#words = words;
    const title = element('h2', {}, words('search.steps'));
    const attributes = { class: 'search-group search-steps', 'data-group': 'steps' };
    this.root = element('section', attributes, title, this.#front, this.#fold);
  }

  /** Adds a node; those after the first are folded. */
  add(line: Line): void {
    this.count++;
    if (this.count === 1) {
      this.#front.append(lineElement(line, this.#reader, this.#words));
      return;
    }
    // By its title alone: nodes that say the same would else say it again and again.
    this.#folded.append(lineElement({ ...line, matches: [] }, this.#reader, this.#words));
    this.#fold.hidden = false;
    this.#summary.textContent = this.#words('search.moreSteps', { count: this.count - 1 });
  }
}
