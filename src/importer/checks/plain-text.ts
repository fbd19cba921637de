/** Beyond ASCII: marks, and letters of scripts without spaces. */
const FOREIGN =
  '[[\\p{P}\\p{S}\\p{Z}\\p{C}\\p{sc=Hani}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Bopo}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}]--[\\u0000-\\u007f]]';
const ADDRESS = new RegExp(
  `(?<!\\]\\(<?|["'=<]|\\]: *)((?:https?:\\/\\/|(?<![\\w.])www\\.)[[\\u0021-\\u{10ffff}]--[<]--${FOREIGN}]*)(?=${FOREIGN})`,
  'giv',
);
/** In a table, an address ends with its cell. */
const ROW = /^[ \t>]*\|.*$/gm;
const CELL = /(?<!\]\(<?|["'=<])(https?:\/\/[^\s|<>()]*)(?=\|)/gi;
/** Cheap signs that there is something to do: most texts have none. */
const FOLLOWED = /(?:https?:\/\/|www\.)[^\s<]*[\u0080-\uffff]/i;
const IN_CELL = /https?:\/\/[^\s|<>()]*\|/i;
/** Underscores neither open nor close beside a letter, of whatever script. */
const RUN = /(\*+)/;
const CJK = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}]/u;
const MARK = /[\p{P}\p{S}]/u;
const TIGHT =
  /(?:[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]\*+[\p{P}\p{S}])|(?:[\p{P}\p{S}]\*+[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])/u;

/**
 * Sets spaces, which no comparison counts, where a parser of plain Markdown needs them to read what the format reads
 * without: after an address that foreign marks or letters follow, and beside emphasis between them.
 */
export function spaced(text: string): string {
  let addressed = FOLLOWED.test(text) ? text.replace(ADDRESS, '$1 ') : text;
  if (IN_CELL.test(text)) addressed = addressed.replace(ROW, (row) => row.replace(CELL, '$1 '));
  if (!addressed.includes('*') || !TIGHT.test(addressed)) return addressed;
  return addressed
    .split(/(\n[ \t>]*\n|\|)/)
    .map((part) => (TIGHT.test(part) ? spacedEmphasis(part) : part))
    .join('');
}

/** Walks over the runs of one block: a run closes what one of its length opened before, or opens. */
function spacedEmphasis(block: string): string {
  const open = new Set<string>();
  const parts = block.split(RUN);
  return parts
    .map((run, index) => {
      if (index % 2 === 0) return run;
      const before = [...(parts[index - 1] ?? '')].at(-1) ?? ' ';
      const [after = ' '] = parts[index + 1] ?? '';
      if (open.has(run) && before.trim() !== '') {
        open.delete(run);
        return MARK.test(before) && CJK.test(after) ? `${run} ` : run;
      }
      if (after.trim() === '') return run;
      open.add(run);
      return CJK.test(before) && MARK.test(after) ? ` ${run}` : run;
    })
    .join('');
}
