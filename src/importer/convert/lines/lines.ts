/** One line of a source, cut at what Markdown would take off before it looks at the line. */
export interface Line {
  /** Offset of its first character. */
  start: number;
  /** Offset of its line feed, or the end of the text. */
  end: number;
  /** Marks of quotations before the text, `> > `; without the space before the first and after the last. */
  quotes: string;
  /** Offset of the text after quotations and white space. */
  textStart: number;
  /** That text, without white space at its end. */
  text: string;
  /** Whether it belongs to a fenced block of code, the fences too. */
  isCode: boolean;
}

const QUOTES = /^(?:[ \t]*>)*/;
const FENCE = /^(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/;

/** Cuts a text into lines. */
export function linesOf(text: string): Line[] {
  let start = 0;
  let fence: { mark: string; depth: number } | undefined;
  return text.split('\n').map((whole) => {
    const quotes = QUOTES.exec(whole)?.[0] ?? '';
    const rest = whole.slice(quotes.length);
    const content = rest.trim();
    const textStart = start + quotes.length + (rest.length - rest.trimStart().length);
    const line = { start, end: start + whole.length, quotes, textStart, text: content };
    start += whole.length + 1;
    const depth = depthOf(quotes);
    if (fence !== undefined && depth < fence.depth) fence = undefined;
    if (fence !== undefined) {
      if (content.startsWith(fence.mark) && content.replaceAll(fence.mark.charAt(0), '') === '')
        fence = undefined;
      return { ...line, isCode: true };
    }
    const mark = FENCE.exec(content)?.[1];
    if (mark !== undefined) fence = { mark, depth };
    return { ...line, isCode: mark !== undefined };
  });
}

/** How many quotations a line stands in. */
export function depthOf(quotes: string): number {
  return quotes.split('>').length - 1;
}

/** White space before a line's text, in columns; a tab counts four. */
export function indentOf({ start, quotes, textStart }: Line, text: string): number {
  return text.slice(start + quotes.length, textStart).replaceAll('\t', '    ').length;
}
