/** All but what XML 1.0 can hold (its production `Char`, by UTF-16 units): not allowed even as a reference. */
const FORBIDDEN = /[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as the content of an element, or as an attribute's value in double quotes, in HTML or XML. */
export function markup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The same for any text and any reader of XML: characters that XML cannot hold are left out, line ends stay. */
export function xml(text: string): string {
  return markup(text.replace(FORBIDDEN, '')).replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

/** Attributes of an element; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xml(value)}"`))
    .join('');
}
