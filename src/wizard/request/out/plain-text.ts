import { cleanLine, cleanText } from '../clean-text.ts';
import type { Draft } from '../draft.ts';

/** The draft as plain text: the title, then a paragraph for each part, with `\n` as line ends. */
export function toText({ title, lines }: Draft): string {
  const parts = lines.map(({ label, value }) => {
    const text = cleanText(value).trim();
    return `${cleanLine(label)}:${text.includes('\n') ? '\n' : ' '}${text}`;
  });
  return `${[cleanLine(title), ...parts].join('\n\n')}\n`;
}
