import { isCharacter, needTokens, tokenLikeness } from './need-tokens.ts';
import type { NeedPage } from './needs-file.ts';

/** What a Chinese character weighs beside a word. */
const CHARACTER = 0.35;
/** Share of the best ask in a page's score; the rest is what all of its asks hold of the query together. */
const BEST_ASK = 0.65;
/** What the second best ask adds to the best. */
const SECOND = 0.3;
/** How much a long ask is worth less than a short one that holds the same of the query. */
const LENGTH = 0.3;
/** Keeps very short asks from winning by their length alone. */
const SHORTEST = 6;

/** A page, and how well it answers a need. */
export interface RankedNeed {
  page: NeedPage;
  /** Compares within one query only. */
  score: number;
  /** Share of the query that one ask of the page holds, by what its words tell: 0 to 1. */
  share: number;
}

/** The answer to a query. */
export interface NeedsAnswer {
  /** Best first. */
  ranked: RankedNeed[];
  /** Share of the query that any ask holds. */
  known: number;
  /** How many pages hold the word of the query that tells most. */
  spread: number;
}

/** One ask, title or sentence of a page. */
interface Ask {
  page: number;
  tokens: string[];
}

/** Ranks pages by the ways in which people ask for them. */
export class NeedsIndex {
  readonly #pages: NeedPage[] = [];
  readonly #asks: Ask[] = [];
  /** Token → numbers of the asks that hold it. */
  readonly #places = new Map<string, number[]>();

  /**
   * @param lists the pages of the reader's language, and of others whose asks help; of pages with one path the first
   * is shown
   */
  constructor(lists: readonly (readonly NeedPage[])[]) {
    const numbers = new Map<string, number>();
    for (const page of lists.flat()) {
      const number = numbers.get(page.path) ?? this.#pages.push(page) - 1;
      numbers.set(page.path, number);
      for (const text of [page.title, page.about, ...page.asks]) this.#add(number, text);
    }
  }

  #add(page: number, text: string): void {
    const tokens = needTokens(text);
    const number = this.#asks.push({ page, tokens }) - 1;
    for (const token of tokens) {
      const places = this.#places.get(token);
      if (places === undefined) this.#places.set(token, [number]);
      else places.push(number);
    }
  }

  /** What a token tells: the less asks hold it, the more (inverse document frequency). */
  #weight(token: string, asks: number): number {
    return (isCharacter(token) ? CHARACTER : 1) * Math.log(1 + this.#asks.length / (asks + 0.5));
  }

  /** Asks that hold a token in some form, with how surely. */
  #holding(token: string): Map<number, number> {
    const holding = new Map<number, number>();
    for (const [other, asks] of this.#places) {
      const likeness = tokenLikeness(token, other);
      if (likeness === 0) continue;
      for (const ask of asks) holding.set(ask, Math.max(likeness, holding.get(ask) ?? 0));
    }
    return holding;
  }

  /** Whether any ask holds the word, in some form. */
  knows(word: string): boolean {
    return needTokens(word).some((token) => this.#holding(token).size > 0);
  }

  /** Ranks the pages for what somebody typed; a page that holds nothing of it is left out. */
  answer(query: string): NeedsAnswer {
    const held = new Map<number, number>();
    const together = new Map<number, number>();
    let total = 0;
    let known = 0;
    let most = 0;
    let spread = 0;
    for (const token of needTokens(query)) {
      const holding = this.#holding(token);
      const weight = this.#weight(token, holding.size);
      total += weight;
      if (holding.size === 0) continue;
      known += weight;
      const onPages = new Map<number, number>();
      for (const [ask, likeness] of holding) {
        held.set(ask, (held.get(ask) ?? 0) + weight * likeness);
        const page = this.#asks[ask]?.page ?? 0;
        onPages.set(page, Math.max(likeness, onPages.get(page) ?? 0));
      }
      const rarity = Math.sqrt(Math.log(1 + this.#pages.length / onPages.size));
      for (const [page, likeness] of onPages) {
        together.set(page, (together.get(page) ?? 0) + weight * likeness * rarity);
      }
      if (weight > most) [most, spread] = [weight, onPages.size];
    }
    const best = this.#bestAsks(held);
    const ranked = [...together].map(([number, all]) => {
      const { first = 0, second = 0, most: mostHeld = 0 } = best.get(number) ?? {};
      return {
        page: this.#pages[number] as NeedPage,
        score: BEST_ASK * (first + SECOND * second) + (1 - BEST_ASK) * all,
        share: total === 0 ? 0 : mostHeld / total,
      };
    });
    ranked.sort((a, b) => b.score - a.score);
    return { ranked, known: total === 0 ? 0 : known / total, spread };
  }

  /** Of each page the two best asks, shorter ones before longer, and the most that one holds. */
  #bestAsks(held: ReadonlyMap<number, number>) {
    const best = new Map<number, { first: number; second: number; most: number }>();
    for (const [number, weight] of held) {
      const ask = this.#asks[number];
      if (ask === undefined) continue;
      const score = weight * (20 / (SHORTEST + this.#lengthOf(ask))) ** LENGTH;
      const { first = 0, second = 0, most = 0 } = best.get(ask.page) ?? {};
      best.set(ask.page, {
        first: Math.max(first, score),
        second: Math.max(Math.min(first, score), second),
        most: Math.max(most, weight),
      });
    }
    return best;
  }

  #lengthOf({ tokens }: Ask): number {
    return tokens.reduce((sum, token) => sum + this.#weight(token, this.#places.get(token)?.length ?? 0), 0);
  }
}
