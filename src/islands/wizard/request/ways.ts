import { fill } from '../../../lib/fill.ts';
import type { OutWords } from '../../../wizard/contract/out-words.ts';
import { type Draft, toText } from '../../../wizard/request/draft.ts';
import { fileName } from '../../../wizard/request/out/file-name.ts';
import { type MailLink, mailLink } from '../../../wizard/request/out/mail-link.ts';
import { saveFile } from './save-file.ts';

/** What files are called where nothing in the case has a letter or digit. */
const UNNAMED = 'request';

/** A way by which a text leaves the page. */
export interface Way {
  label: string;
  /** Does it, and says what came of it. */
  run: () => string | Promise<string>;
}

/** A draft as files are made of it, and named. */
export interface Outgoing {
  draft: Draft;
  /** Customer, date, severity. */
  name: readonly string[];
}

/** The mail that takes a draft along. */
export function mailOf({ title, lines }: Draft, strings: OutWords): MailLink {
  return mailLink({ subject: title, body: toText({ title, lines }) }, strings.outMailBody);
}

/** Puts text on the clipboard. @returns whether the browser allowed it */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The ways out for a request; what turns it into a file is loaded when it is asked for. */
export function waysOf({ draft, name }: Outgoing, strings: OutWords): Way[] {
  const file = (extension: string, type: string, write: () => string | Promise<string>): Way => ({
    label: fill(strings.download, { format: `.${extension}` }),
    run: async () => {
      const called = fileName(name, extension, UNNAMED);
      saveFile(called, type, await write());
      return fill(strings.outSaved, { name: called });
    },
  });
  return [
    {
      label: strings.copy,
      run: async () => ((await toClipboard(toText(draft))) ? strings.copied : strings.copyFailed),
    },
    file('txt', 'text/plain', () => toText(draft)),
    file('md', 'text/markdown', async () => {
      const { toMarkdown } = await import('../../../wizard/request/out/markdown.ts');
      return toMarkdown(draft);
    }),
    { label: strings.email, run: () => openMail(mailOf(draft, strings), strings) },
    file('eml', 'message/rfc822', async () => {
      const { mailFile } = await import('../../../wizard/request/out/mail-file.ts');
      return mailFile({ subject: draft.title, body: toText(draft) });
    }),
    {
      label: strings.print,
      run: () => {
        print();
        return strings.outPrinted;
      },
    },
  ];
}

async function openMail(mail: MailLink, strings: OutWords): Promise<string> {
  if (mail.kind === 'short' && !(await toClipboard(mail.text))) return strings.outMailBlocked;
  // Made at the press, so that what was typed stands in no link of the page.
  const link = document.createElement('a');
  link.href = mail.href;
  document.body.append(link);
  link.click();
  link.remove();
  return mail.kind === 'short' ? strings.outMailShort : strings.outMail;
}
