/** How marks travel through HTML: as comments with a prefix that the source does not use. */
export interface MarkComments {
  /** Content of a mark's comment. */
  write: (value: string) => string;
  /** A mark's whole comment. */
  html: (value: string) => string;
  /** Gives the mark, or undefined for a comment of the source's own. */
  read: (comment: string) => string | undefined;
  /** Gives the name of an anchor's mark, or undefined for any other comment. */
  readAnchor: (comment: string) => string | undefined;
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
    readAnchor: (comment) =>
      comment.startsWith(`${prefix} %23`) ? decodeURIComponent(comment.slice(prefix.length + 4)) : undefined,
    read: (comment) =>
      comment.startsWith(`${prefix} `) ? decodeURIComponent(comment.slice(prefix.length + 1)) : undefined,
  };
}
