import { fill } from '../../../lib/fill.ts';
import type { OutWords } from '../../../wizard/contract/out-words.ts';
import { type Draft, toText } from '../../../wizard/request/draft.ts';
import { fileName } from '../../../wizard/request/out/file-name.ts';
import { type MailLink, mailLink } from '../../../wizard/request/out/mail-link.ts';
import { FORMATS, type Format, type FormatId, type Outgoing } from './formats.ts';
import { saveFile } from './save-file.ts';

/** What files are called where nothing in the case has a letter or digit. */
const UNNAMED = 'request';

/** A way by which a text leaves the page. */
export interface Way {
  id: string;
  label: string;
  /** The fields that it takes along: what is to be said of others does not hold it back. All where absent. */
  takes?: readonly string[];
  /** Does it, and says what came of it. */
  run: () => string | Promise<string>;
}

/** The mail that takes a draft along. */
export function mailOf({ title, lines }: Draft, strings: OutWords): MailLink {
  return mailLink({ subject: title, body: toText({ title, lines }) }, strings.outMailBody);
}

/**
 * Puts text on the clipboard. One that is still being made is handed over as a promise, within the press: some
 * browsers let nothing onto the clipboard later.
 *
 * @returns whether the browser allowed it
 * @throws what making the text throws
 */
export async function toClipboard(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string' || typeof ClipboardItem === 'undefined')
      await navigator.clipboard.writeText(await text);
    else {
      const type = 'text/plain';
      const blob = text.then((made) => new Blob([made], { type }));
      await navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
    }
    return true;
  } catch {
    await text;
    return false;
  }
}

/** The ways out for a whole request; what turns it into a file is loaded when it is asked for. */
export function waysOf(request: Outgoing, chosen: FormatId, strings: OutWords): Way[] {
  const { draft, name } = request;
  const save = async (extension: string, type: string, text: string | Promise<string>) => {
    const called = fileName(name, extension, UNNAMED);
    saveFile(called, type, await text);
    return fill(strings.outSaved, { name: called });
  };
  const download = (extension: string) => fill(strings.download, { format: `.${extension}` });
  const format: Format = FORMATS[chosen];
  return [
    {
      id: 'copy',
      label: strings.copy,
      run: async () => ((await toClipboard(format.write(request))) ? strings.copied : strings.copyFailed),
    },
    {
      id: 'download',
      label: download(format.extension),
      run: async () =>
        save(format.extension, format.type, (format.mark ?? '') + (await format.write(request))),
    },
    { id: 'email', label: strings.email, run: () => openMail(mailOf(draft, strings), strings) },
    {
      id: 'eml',
      label: download('eml'),
      run: async () => {
        const { mailFile } = await import('../../../wizard/request/out/mail-file.ts');
        return save('eml', 'message/rfc822', mailFile({ subject: draft.title, body: toText(draft) }));
      },
    },
    {
      id: 'print',
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
