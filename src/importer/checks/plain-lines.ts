const CODE = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(```+|~~~+)([^\n]*)$/;
const BLOCK = /^([ \t>]*?)[ \t]*:::+ *(row|column|zone|moniker)(-end)?\b/i;
const SECTION =
  /^((?:[ \t]*>)+)[ \t]*\[!(?:(?:note|tip|important|warning|caution)|div\b[^\]]*|(video)\s[^\]]*)\][ \t]*$/i;
const LISTED = /^(?:[ \t]*>)*[ \t]*(?:[-*+]|\d+[.)])[ \t]/;
const CONTINUED = /^(?:[ \t]*>)*(?: {2,}|\t)[^ \t]/;
const TAB = /^([ \t>]*)(#{1,6}[ \t].*?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(#tab\/([^)\s]+)\)[ \t#]*$/;
const RULE = /^[ \t>]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const CUT = /`[^`\n]*\|[^\n]*`/;
const WORTH = /:::|\[!|\(#tab\//;

/**
 * Writes what the format reads by line as lines of Markdown: fences go, the text of columns stands where the row
 * stands, each alert is a quotation of its own, and what stands in tabs is an element of its own.
 */
export function plainLines(source: string): string {
  const text = CUT.test(source) ? withWholeCode(source) : source;
  if (!WORTH.test(text)) return text;
  const kept: string[] = [];
  const lines = text.split('\n');
  let code = '';
  let rowAt = 0;
  let column: { indent?: number } | undefined;
  let inTabs = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const block = code === '' ? BLOCK.exec(line) : null;
    if (block === null) {
      const shown = column === undefined ? line : outdented(line, column, rowAt);
      const tab = code === '' ? TAB.exec(shown) : null;
      const ends =
        inTabs && code === '' && RULE.test(shown) && (lines[index - 1] ?? '').replace(/[ \t>]/g, '') === '';
      if (tab || ends) {
        const [, at = '', hashes = '', text = '', name = ''] = tab ?? [];
        if (tab && !inTabs) kept.push(at, `${at}<div data-tabs>`, at);
        if (tab) kept.push(`${at}${hashes}<a name="tab/${name}"></a>${text}`);
        if (ends) kept.push('', shown.replace(/[^ \t>].*$/, '</div>'), '');
        inTabs = tab !== null;
        continue;
      }
      if (code === '' && startsAnother(line, lines[index - 1])) {
        kept.push((/^[ \t>]*(?=>)/.exec(line)?.[0] ?? '').trimEnd());
      }
      kept.push(shown);
      code = codeAfter(line, code);
      continue;
    }
    const name = (block[2] ?? '').toLowerCase();
    if (name === 'row' || block[3] !== undefined) column = undefined;
    else if (name === 'column') column = {};
    if (name === 'row') rowAt = line.search(/:/);
    let next = index + 1;
    while (BLOCK.test(lines[next] ?? '')) next++;
    const last = kept.at(-1) ?? '';
    if (!((LISTED.test(last) || CONTINUED.test(last)) && LISTED.test(lines[next] ?? '')))
      kept.push(block[1] ?? '');
  }
  return kept.join('\n');
}

/** A table's rows come in a row; code in them is one piece, whatever it holds. */
function withWholeCode(text: string): string {
  let code = '';
  const lines = text.split('\n').map((line) => {
    const isText = code === '' && !CODE.test(line);
    code = codeAfter(line, code);
    return { line, isText };
  });
  return lines
    .map(({ line, isText }, index) => {
      if (!isText || !line.includes('|')) return line;
      let top = index;
      while (lines[top - 1]?.line.includes('|')) top--;
      const rule = (lines[top + 1]?.line ?? '').replace(/^[ \t>]*/, '').trim();
      if (!/-/.test(rule) || /[^-:| \t]/.test(rule)) return line;
      return line.replace(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, (piece) => piece.replace(/\\?\|/g, '\\|'));
    })
    .join('\n');
}

/** The fence of code that is open after a line, or nothing. */
function codeAfter(line: string, open: string): string {
  const [, fence = '', rest = ''] = CODE.exec(line) ?? [];
  if (open === '') return fence.startsWith('`') && rest.includes('`') ? '' : fence;
  return fence.startsWith(open) && rest.trim() === '' ? '' : open;
}

function outdented(line: string, column: { indent?: number }, to: number): string {
  const spaces = line.replace(/^\s*/, (space) => space.replaceAll('\t', '    '));
  const own = spaces.search(/\S/);
  if (own === -1) return line;
  column.indent ??= own;
  const by = Math.min(own, column.indent) - to;
  return by > 0 ? spaces.slice(by) : line;
}

/** Whether a quotation's line begins another quotation: a marker does, and so does what follows a video. */
function startsAnother(line: string, before = ''): boolean {
  const marker = SECTION.exec(line);
  const depth = (text: string) => (/^[ \t>]*/.exec(text)?.[0] ?? '').split('>').length;
  const isQuoted = /^[ \t]*>/.test(line) && depth(before) >= depth(line);
  return isQuoted && (marker !== null || SECTION.exec(before)?.[2] !== undefined);
}
