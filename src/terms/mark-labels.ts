import { labelPieces } from './label-pieces.ts';

/** A link or heading with all in it, a text in bold, or any other tag, whose attributes may hold anything. */
const PARTS = /<(a|h[1-6])\b[^>]*>.*?<\/\1>|<(strong|b)>([^<]*)<\/\2>|<(?:"[^"]*"|'[^']*'|[^'">])*>/gs;

/**
 * Marks the labels of a portal in an article: `<strong>Users</strong>` → `<strong data-term>Users</strong>`. All else
 * stays byte for byte. A link leads elsewhere already, and a heading is no place for a control.
 *
 * @param html the article as the build rendered it
 * @param isKnown whether the key of a label has words in other languages
 */
export function markLabels(html: string, isKnown: (key: string) => boolean): string {
  return html.replace(PARTS, (whole, _around, name: string | undefined, text: string | undefined) => {
    if (name === undefined || text === undefined) return whole;
    const pieces = labelPieces(text, isKnown);
    if (!pieces.some(({ isLabel }) => isLabel)) return whole;
    if (pieces.length === 1) return `<${name} data-term>${text}</${name}>`;
    const inner = pieces.map((piece) =>
      piece.isLabel ? `<span data-term>${piece.text}</span>` : piece.text,
    );
    return `<${name}>${inner.join('')}</${name}>`;
  });
}
