import { escapeHTML, spreadAttributes, voidElementNames } from 'astro/runtime/server/index.js';
import { evaluate } from 'satteri';
import { closedSet } from '../articles/page/closed-set.ts';
import { type ArticleHeading, headingIds } from '../articles/page/heading-ids.ts';
import { ARTICLE_FEATURES, ARTICLE_PLUGINS } from '../articles/page/plugins.ts';

/** A piece of an article's HTML: text of it, or a component that the page renders, with what stands inside. */
export type Piece = string | { component: string; props: Readonly<Record<string, string>>; inside: Piece[] };

/** An article's text, compiled. */
export interface CompiledArticle {
  pieces: Piece[];
  headings: ArticleHeading[];
}

/**
 * Compiles an article's MDX to HTML without a bundler, to the byte what `@astrojs/mdx` and Astro's renderer make of it.
 *
 * @param body MDX without front matter
 * @param components names of the components that it may have
 * @returns `undefined` where it holds more than text and these components, and is the bundler's to compile
 * @throws Error where it is no MDX
 */
export function compileArticle(body: string, components: readonly string[]): CompiledArticle | undefined {
  const headings: ArticleHeading[] = [];
  let isClosed = true;
  const open = () => {
    isClosed = false;
  };
  const { default: content } = evaluate(body, {
    hastPlugins: [...ARTICLE_PLUGINS, headingIds(headings), closedSet(new Set(components), open)],
    features: { gfm: true, ...ARTICLE_FEATURES },
    // As the processor of `@astrojs/mdx` has them.
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    elementAttributeNameCase: 'html',
    Fragment: FRAGMENT,
    jsx,
    jsxs: jsx,
  }) as { default: (props: object) => unknown };
  if (!isClosed) return undefined;
  const named = components.map((name) => [name, { component: name }]);
  const rendered = content({ components: { Fragment: FRAGMENT, ...Object.fromEntries(named) } });
  return { pieces: piecesOf(rendered), headings };
}

const FRAGMENT = '<>';

/** What `jsx` gives, so that it is told from a text that is still to be escaped. */
class Rendered {
  readonly pieces: Piece[];
  constructor(pieces: Piece[]) {
    this.pieces = pieces;
  }
}

/** What Astro's `renderJSX` does, with a component left as it is. */
function jsx(type: unknown, given: unknown): Rendered {
  const { children, ...props } = given as Record<string, unknown>;
  const html = props['set:html'];
  if (type === FRAGMENT)
    return typeof html === 'string'
      ? new Rendered(html.trim() === '' ? [] : [html])
      : new Rendered(piecesOf(children));
  if (typeof type !== 'string') {
    const { component } = type as { component: string };
    return new Rendered([{ component, props: props as Record<string, string>, inside: piecesOf(children) }]);
  }
  const start = `<${type}${spreadAttributes(props)}`;
  const isVoid = (children === undefined || children === '') && voidElementNames.test(type);
  return new Rendered(isVoid ? [`${start}/>`] : joined([`${start}>`, ...piecesOf(children), `</${type}>`]));
}

/** Children of an element: texts, what `jsx` gave, lists of both; nothing else shows. */
function piecesOf(children: unknown): Piece[] {
  if (children instanceof Rendered) return children.pieces;
  if (typeof children === 'string') return [String(escapeHTML(children))];
  return Array.isArray(children) ? joined(children.flatMap(piecesOf)) : [];
}

/** Texts beside one another as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece;
    else all.push(piece);
  }
  return all;
}
