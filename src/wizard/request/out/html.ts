import type { Element, ElementContent, Properties, Root } from 'hast';
import { toHtml as serialize } from 'hast-util-to-html';
import { cleanLine, cleanText } from '../clean-text.ts';
import type { Draft } from '../draft.ts';

/**
 * The draft as a file of HTML that stands alone: all text, nothing remote, no script and no style, and a policy that
 * would stop them.
 *
 * @param language of the draft, BCP 47
 */
export function toHtml({ title, lines }: Draft, language: string): string {
  const heading = cleanLine(title);
  const parts = lines.flatMap(({ label, value }) => {
    const text = cleanText(value).trim();
    const content = text.includes('\n') ? [element('pre', {}, said(text))] : said(text);
    return [element('dt', {}, said(cleanLine(label))), element('dd', {}, content)];
  });
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: "default-src 'none'" }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, said(heading)),
  ]);
  const body = element('body', {}, [element('h1', {}, said(heading)), element('dl', {}, parts)]);
  const page: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, element('html', { lang: language }, [head, body])],
  };
  return `${serialize(page)}\n`;
}

function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

/** A `pre` drops a line end at its begin; `trim()` leaves none there. */
function said(value: string): ElementContent[] {
  return [{ type: 'text', value }];
}
