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
import { Steps } from './steps.ts';

/** What the reader can do about the results. */
export interface ResultActions {
  showMore: () => void;
  asTyped: () => void;
  everywhere: () => void;
}

/** Shows answers as they come: the wizard's steps as one card, and one section per language that matched. */
export class Results {
  readonly #root: HTMLElement;
  readonly #reader: Locale;
  readonly #words: BrowserWords<ResultsWord>;
  readonly #actions: ResultActions;
  /** The lists of lines, by the id of their section. */
  readonly #lists = new Map<string, HTMLElement>();
  readonly #lines = new Map<string, HTMLElement>();
  #steps: Steps | undefined;
  /** Names of the languages that could not be searched. */
  readonly failed: string[] = [];

  constructor(root: HTMLElement, reader: Locale, words: BrowserWords<ResultsWord>, actions: ResultActions) {
    this.#root = root;
    this.#reader = reader;
    this.#words = words;
    this.#actions = actions;
    root.replaceChildren();
  }

  /** Lines shown so far. */
  get count(): number {
    return this.#lines.size + (this.#steps?.count ?? 0);
  }

  show(answer: Answer): void {
    if (answer.kind === 'line') this.#showLine(answer.line);
    else if (answer.kind === 'steps') this.#showSteps(answer.lines);
    else if (answer.kind === 'widened') this.#root.append(this.#widenedNote(answer.widening));
    else if (answer.kind === 'corrected') this.#root.append(this.#correctedNote(answer.from, answer.to));
    else if (answer.kind === 'elsewhere')
      this.#root.append(button(this.#words('search.elsewhere'), this.#actions.everywhere));
    else if (answer.kind === 'failed') this.#showFailed(this.#nameOf(answer.locale));
    else this.#lists.get(answer.locale)?.after(this.#more(answer.count));
  }

  #showFailed(name: string): void {
    if (!this.failed.includes(name)) this.failed.push(name);
  }

  #showLine(line: Line): void {
    const made = lineElement(line, this.#reader, this.#words);
    const known = this.#lines.get(line.path);
    this.#lines.set(line.path, made);
    if (known === undefined) this.#listFor(line).append(made);
    // A reader who is on it already keeps the place.
    else if (!known.contains(document.activeElement)) known.replaceWith(made);
  }

  #showSteps(lines: readonly Line[]): void {
    if (this.#steps === undefined) {
      this.#steps = new Steps(this.#reader, this.#words);
      this.#root.append(this.#steps.root);
    }
    for (const line of lines) this.#steps.add(line);
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

  #correctedNote(from: string, to: string): HTMLElement {
    return element(
      'p',
      { class: 'search-corrected', 'data-corrected': to },
      `${this.#words('search.corrected', { query: to })} `,
      button(this.#words('search.insteadTyped', { query: from }), this.#actions.asTyped),
    );
  }

  #more(count: number): HTMLElement {
    return button(this.#words('search.more', { count }), this.#actions.showMore);
  }

  #nameOf(locale: Locale): string {
    return languageName(this.#reader, locale);
  }
}
