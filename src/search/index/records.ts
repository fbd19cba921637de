import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Locale } from '../../i18n/locales.ts';

/** Marks of what stands beside the text of a node: for which answers it is, its options as links. */
const STEP_MARKS = ['dataOnlyFor', 'dataOptionLinks'];

/** What a bundle holds of one page. */
export interface SearchRecord {
  /** Path below the locale, without slashes at its ends: `provide-technical-support`, `wizard/health`. */
  path: string;
  /** HTML of what is to be found; what is {@link SILENT} in it is not. */
  html: string;
  filters: Record<string, string>;
  /** Text that is found, too, and stands elsewhere than in `html`: `title`, `description`. */
  meta: Record<string, string>;
}

/** Elements of a page that hold no text of its own, for Pagefind to leave out; `sup` marks footnotes. */
export const SILENT = ['script', 'style', 'template', 'noscript', 'nav', 'button', 'input', 'sup'];
/** Of a node of the wizard, labels and hints too: run together they say nothing, and its asks are found. */
const SILENT_IN_STEPS = [...SILENT, 'form', 'label', 'select', 'textarea', 'legend', 'summary'];

/** Of a node of the wizard, and of an article: how the build writes them. */
const NODE = /<main\b.*<\/main>/s;
const ARTICLE = /<article\b.*<\/article>/s;
const LANGUAGE = /^<[^>]*? lang="([^"]*)"/;

/**
 * Takes out of a built page what belongs into its locale's bundle: the article where its text is in the page's
 * own language, or a node of the wizard.
 *
 * @param html the whole page
 * @param path the page's path below its locale
 * @param about what the results can be narrowed by, and text of the page's head
 * @returns `undefined` for every other page, fallbacks included
 */
export function recordOf(
  html: string,
  path: string,
  about: Pick<SearchRecord, 'filters' | 'meta'>,
): SearchRecord | undefined {
  const isStep = path.startsWith('wizard/');
  const [part] = (isStep ? NODE : ARTICLE).exec(html) ?? [];
  if (part === undefined) return undefined;
  const language = languageOf(/<html\b[^>]*>/.exec(html)?.[0] ?? '');
  if ((languageOf(part) ?? language) !== language) return undefined;
  return { path, html: isStep ? toHtml(partTree(part, isStep)) : part, ...about };
}

function languageOf(tag: string): string | undefined {
  return LANGUAGE.exec(tag)?.[1];
}

/**
 * Parses what is to be found of a page, without what is silent.
 *
 * @param html its first element
 * @param isStep whether it is of a node of the wizard
 */
export function partTree(html: string, isStep = false): Element {
  const silent = isStep ? SILENT_IN_STEPS : SILENT;
  const body = find(htmlToHast(html) as Root, 'body')?.children.find((node) => node.type === 'element');
  if (body === undefined) throw new Error(`Unexpected text, expected an element: ${html.slice(0, 40)}`);
  visit(body, 'element', (element, index, parent) => {
    const isSilent =
      silent.includes(element.tagName) || (isStep && STEP_MARKS.some((mark) => mark in element.properties));
    if (index === undefined || !isSilent) return undefined;
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
  return body;
}

/** The document that Pagefind indexes for a record. */
export function toDocument({ html, filters, meta }: SearchRecord, locale: Locale): string {
  const tag = (attribute: string, [name, content]: [string, string]): Element => ({
    type: 'element',
    tagName: 'meta',
    properties: { [attribute]: `${name}[content]`, content },
    children: [],
  });
  const tags = [
    ...Object.entries(filters).map((entry) => tag('dataPagefindFilter', entry)),
    ...Object.entries(meta).map((entry) => tag('dataPagefindMeta', entry)),
  ];
  const head = toHtml({ type: 'root', children: tags });
  return `<!doctype html><html lang="${locale}"><body>${head}<main data-pagefind-body>${html}</main></body></html>`;
}

function find(tree: Root, tagName: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (element.tagName !== tagName) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}
