import type { Answer } from '../../search/browser/lines/answer.ts';
import { groupOf, type Line } from '../../search/browser/lines/line.ts';
import type { Widening } from '../../search/browser/query/widen.ts';
import { button, element } from './dom.ts';
import { lineElement } from './line-element.ts';
import { languageName, type SearchData, type Words } from './search-data.ts';

/** What the reader can do about the results. */
export interface ResultActions {
  showMore: () => void;
  asTyped: () => void;
}

/** Shows answers as they come, one section per language that matched. */
export class Results {
  readonly #root: HTMLElement;
  readonly #data: SearchData;
  readonly #words: Words;
  readonly #actions: ResultActions;
  /** Lines shown so far. */
  count = 0;
  /** Languages that could not be searched. */
  readonly failed: string[] = [];

  constructor(root: HTMLElement, data: SearchData, words: Words, actions: ResultActions) {
    this.#root = root;
    this.#data = data;
    this.#words = words;
    this.#actions = actions;
    root.replaceChildren();
  }

  show(answer: Answer): void {
    if (answer.kind === 'line') this.#showLine(answer.line);
    else if (answer.kind === 'widened') this.#root.append(this.#widenedNote(answer.widening));
    else if (answer.kind === 'failed') this.failed.push(languageName(this.#data, answer.locale));
    else this.#section(answer.locale, false)?.append(this.#more(answer.count));
  }

  #showLine(line: Line): void {
    this.count++;
    const { locale, widened } = groupOf(line);
    const section = this.#section(locale, widened) ?? this.#addSection(locale, widened);
    section.querySelector('ol')?.append(lineElement(line, this.#data, this.#words));
  }

  #section(locale: string, widened: boolean): HTMLElement | null {
    return this.#root.querySelector(`[data-group="${groupName(locale, widened)}"]`);
  }

  #addSection(locale: string, widened: boolean): HTMLElement {
    const key = widened ? 'search.similarIn' : 'search.in';
    const heading = element('h2', {}, this.#words(key, { language: languageName(this.#data, locale) }));
    const group = groupName(locale, widened);
    const section = element('section', { class: 'search-group', 'data-group': group }, heading);
    section.append(element('ol', {}));
    this.#root.append(section);
    return section;
  }

  #widenedNote({ from, to }: Widening): HTMLElement {
    const list = element('dl', {});
    for (const [locale, words] of to) {
      if (locale === from) continue;
      const found = [...new Set(words.flatMap((alternatives) => alternatives.map(({ word }) => word)))];
      const term = element('dt', {}, languageName(this.#data, locale));
      list.append(element('div', {}, term, element('dd', { lang: locale }, found.join(' · '))));
    }
    const note = this.#words('search.widened', { language: languageName(this.#data, from) });
    return element(
      'details',
      { class: 'search-widened', 'data-widened': from },
      element('summary', {}, note),
      list,
      button(this.#words('search.asTyped'), this.#actions.asTyped),
    );
  }

  #more(count: number): HTMLElement {
    return button(this.#words('search.more', { count }), this.#actions.showMore);
  }
}

function groupName(locale: string, widened: boolean): string {
  return widened ? `${locale} widened` : locale;
}
