import { fromHtml } from 'hast-util-from-html';
import { stringifyMdx } from '../../../../src/importer/convert/stringify-mdx.ts';
import { toMdx } from '../../../../src/importer/convert/to-mdx/to-mdx.ts';

/** Writes HTML as MDX; `<!--m103-->` is a mark, any other comment the source's own. */
export function mdxOf(html: string): string {
  const readMark = (comment: string) => (comment.startsWith('m') ? comment.slice(1) : undefined);
  return stringifyMdx(toMdx(fromHtml(html, { fragment: true }), readMark)).replace(/\n$/, '');
}
