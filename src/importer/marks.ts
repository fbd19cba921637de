/** How marks travel through HTML: as comments with a prefix that the source does not use. */
export interface MarkComments {
  /** Content of a mark's comment. */
  write: (value: string) => string;
  /** A mark's whole comment. */
  html: (value: string) => string;
  /** Gives the mark, or undefined for a comment of the source's own. */
  read: (comment: string) => string | undefined;
}

/** Makes the comments for one text. */
export function markComments(text: string): MarkComments {
  let prefix = 'mark';
  while (text.includes(`<!--${prefix} `)) prefix += '-';
  const write = (value: string) => `${prefix} ${value.replaceAll('>', '&gt;').replaceAll('--', '- -')}`;
  return {
    write,
    html: (value) => `<!--${write(value)}-->`,
    read: (comment) => (comment.startsWith(`${prefix} `) ? comment.slice(prefix.length + 1) : undefined),
  };
}
