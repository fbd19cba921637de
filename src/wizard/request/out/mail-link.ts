import { cleanLine, cleanText } from '../clean-text.ts';

/** Outlook on Windows takes 2,046 characters of an address and then does nothing, in silence. */
const LONGEST = 1900;

/** A link that opens a mail. */
export type MailLink =
  /** The mail holds the whole text. */
  | { kind: 'whole'; href: string }
  /** The text is too long for a link: the mail says so, and the caller puts `text` on the clipboard. */
  | { kind: 'short'; href: string; text: string };

/**
 * Writes a `mailto:` link (RFC 6068: line ends as `%0D%0A`) without a receiver.
 *
 * @param short the body of a mail that cannot hold the text: that it is on the clipboard, to be pasted
 */
export function mailLink(mail: { subject: string; body: string }, short: string): MailLink {
  const subject = cleanLine(mail.subject);
  const text = cleanText(mail.body);
  const href = linkOf(subject, text);
  if (href.length <= LONGEST) return { kind: 'whole', href };
  let fitting = subject;
  while (linkOf(fitting, short).length > LONGEST)
    fitting = `${[...fitting].slice(0, -2).join('').trimEnd()}…`;
  return { kind: 'short', href: linkOf(fitting, short), text };
}

function linkOf(subject: string, body: string): string {
  return `mailto:?subject=${encode(subject)}&body=${encode(cleanText(body).replaceAll('\n', '\r\n'))}`;
}

/** `encodeURIComponent()` leaves `'`, which ends an attribute of HTML, and `!*()`, which RFC 3986 reserves. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
