import type { BrowserWords } from '../../i18n/browser-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Answer } from '../../search/browser/lines/answer.ts';
import type { Line } from '../../search/browser/lines/line.ts';
import type { Widening } from '../../search/browser/query/widen.ts';
import type { ResultsWord } from '../../search/contract/search-data.ts';
import { button, element } from './element.ts';
import { lineElement } from './line-element.ts';
import { languageName } from './model/badges.ts';
import { sectionOf, widenedWords } from './model/sections.ts';

/** What the reader can do about the results. */
export interface ResultActions {
  showMore: () => void;
  asTyped: () => void;
}

/** Shows answers as they come, one section per language that matched. */
export class Results {
  readonly #root: HTMLElement;
  readonly #reader: Locale;
  readonly #words: BrowserWords<ResultsWord>;
  readonly #actions: ResultActions;
  /** The lists of lines, by the id of their section. */
  readonly #lists = new Map<string, HTMLElement>();
  /** Lines shown so far. */
  count = 0;
  /** Names of the languages that could not be searched. */
  readonly failed: string[] = [];

  constructor(root: HTMLElement, reader: Locale, words: BrowserWords<ResultsWord>, actions: ResultActions) {
    this.#root = root;
    this.#reader = reader;
    this.#words = words;
    this.#actions = actions;
    root.replaceChildren();
  }

  show(answer: Answer): void {
    if (answer.kind === 'line') this.#showLine(answer.line);
    else if (answer.kind === 'widened') this.#root.append(this.#widenedNote(answer.widening));
    else if (answer.kind === 'failed') this.failed.push(this.#nameOf(answer.locale));
    else this.#lists.get(answer.locale)?.after(this.#more(answer.count));
  }

  #showLine(line: Line): void {
    this.count++;
    this.#listFor(line).append(lineElement(line, this.#reader, this.#words));
  }

  #listFor(line: Line): HTMLElement {
    const { id, locale, heading } = sectionOf(line);
    const known = this.#lists.get(id);
    if (known !== undefined) return known;
    const list = element('ol', {});
    const title = element('h2', {}, this.#words(heading, { language: this.#nameOf(locale) }));
    this.#root.append(element('section', { class: 'search-group', 'data-group': id }, title, list));
    this.#lists.set(id, list);
    return list;
  }

  #widenedNote(widening: Widening): HTMLElement {
    const rows = widenedWords(widening).map(({ locale, words }) =>
      element(
        'div',
        {},
        element('dt', {}, this.#nameOf(locale)),
        element('dd', { lang: locale }, words.join(' · ')),
      ),
    );
    const note = this.#words('search.widened', { language: this.#nameOf(widening.from) });
    return element(
      'details',
      { class: 'search-widened', 'data-widened': widening.from },
      element('summary', {}, note),
      element('dl', {}, ...rows),
      button(this.#words('search.asTyped'), this.#actions.asTyped),
    );
  }

  #more(count: number): HTMLElement {
    return button(this.#words('search.more', { count }), this.#actions.showMore);
  }

  #nameOf(locale: Locale): string {
    return languageName(this.#reader, locale);
  }
}
