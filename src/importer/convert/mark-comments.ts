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
  // Two hyphens or an angle bracket would end a comment.
  const write = (value: string) => `${prefix} ${encodeURIComponent(value).replaceAll('-', '%2D')}`;
  return {
    write,
    html: (value) => `<!--${write(value)}-->`,
    read: (comment) =>
      comment.startsWith(`${prefix} `) ? decodeURIComponent(comment.slice(prefix.length + 1)) : undefined,
  };
}
