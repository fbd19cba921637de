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
  /** What is to be found, nothing else. */
  body: Element;
  filters: Record<string, string>;
  /** Text that is found, too, and stands elsewhere than in `html`: `title`, `description`. */
  meta: Record<string, string>;
}

/** Elements of a page that hold no text of its own; `sup` marks footnotes. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'nav', 'button', 'input', 'sup']);
/** Of a node of the wizard, labels and hints too: run together they say nothing, and its asks are found. */
const SILENT_IN_STEPS = new Set([...SILENT, 'form', 'label', 'select', 'textarea', 'legend', 'summary']);

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
  const page = htmlToHast(html) as Root;
  const language = find(page, 'html')?.properties.lang;
  const body = path.startsWith('wizard/') ? find(page, 'main') : find(page, 'article');
  if (body === undefined || (body.properties.lang ?? language) !== language) return undefined;
  return { path, body: withoutSilent(body, path.startsWith('wizard/')), ...about };
}

/** The document that Pagefind indexes for a record. */
export function toDocument({ body, filters, meta }: SearchRecord, locale: Locale): string {
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
  const main = toHtml(body);
  return `<!doctype html><html lang="${locale}"><body>${head}<main data-pagefind-body>${main}</main></body></html>`;
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

function withoutSilent(body: Element, isStep: boolean): Element {
  const silent = isStep ? SILENT_IN_STEPS : SILENT;
  visit(body, 'element', (element, index, parent) => {
    const isSilent =
      silent.has(element.tagName) || (isStep && STEP_MARKS.some((mark) => mark in element.properties));
    if (index === undefined || !isSilent) return undefined;
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
  return body;
}
