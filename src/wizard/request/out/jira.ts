import { cleanLine, cleanText } from '../clean-text.ts';
import type { Draft } from '../draft.ts';

/** What has a meaning in Jira's wiki markup, wherever it stands. */
const MARKS = /[\\{}[\]()!|*_\-+^~?#:@/<>&]/g;

/**
 * The draft in the wiki markup of Jira's own editor (jira.atlassian.com/secure/WikiRendererHelpAction.jspa): a bold
 * name for each part, its text in `{noformat}`, where no mark, link, picture or macro takes effect. A backslash does
 * not keep Jira from linking addresses, so what was typed never stands outside.
 */
export function toJira({ title, lines }: Draft): string {
  const parts = lines.map(({ label, value }) => `*${escaped(cleanLine(label))}*\n${inert(cleanText(value))}`);
  return `${[inert(cleanLine(title)), ...parts].join('\n\n')}\n`;
}

/** Text between two marks. A mark within it would end it: it gets a space, which is seen and stops it. */
function inert(text: string): string {
  return `{noformat}\n${text.trim().replace(/\{(?=\s*noformat)/gi, '{ ')}\n{noformat}`;
}

/** A name on its line, by references to characters: Jira reads a doubled backslash as the end of a line. */
function escaped(text: string): string {
  return text.replace(MARKS, (mark) => `&#${mark.charCodeAt(0)};`);
}
