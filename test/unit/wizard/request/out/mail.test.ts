import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../../../src/wizard/request/clean-text.ts';
import { mailFile } from '../../../../../src/wizard/request/out/mail-file.ts';
import { mailLink } from '../../../../../src/wizard/request/out/mail-link.ts';
import { HOSTILE, UNSAFE } from './hostile.ts';

test.each(HOSTILE)('a mail file holds the text and nothing else: %j', async (text) => {
  const file = mailFile({ subject: text, body: text });
  const read = await PostalMime.parse(file);
  expect(read.subject ?? '').toBe(cleanLine(text));
  expect((read.text ?? '').replaceAll('\r\n', '\n').trim()).toBe(cleanText(text).trim());
  expect(read.headers.map(({ key }) => key)).toEqual([
    'subject',
    'x-unsent',
    'mime-version',
    'content-type',
    'content-transfer-encoding',
  ]);
  expect(read.attachments).toEqual([]);
  for (const line of file.split('\r\n')) expect(line).toMatch(/^[ -~]{0,78}$/);
});

test.each(HOSTILE)('a mail link holds the text, in RFC 6068’s form: %j', (text) => {
  const link = mailLink({ subject: text, body: `${text}\nend` }, 'On the clipboard.\nPaste it.');
  expect(link.href).toMatch(/^mailto:\?subject=[\w.~%-]*&body=[\w.~%-]*$/);
  expect(link.href.length).toBeLessThanOrEqual(1900);
  expect(link.href.replaceAll('%0D%0A', '')).not.toMatch(/%0[AD]/);
  const query = new URL(link.href).searchParams;
  if (link.kind === 'whole') {
    expect(query.get('subject')).toBe(cleanLine(text));
    expect(query.get('body')).toBe(`${cleanText(text)}\nend`.replaceAll('\n', '\r\n'));
  } else {
    expect(query.get('body')).toBe('On the clipboard.\r\nPaste it.');
    expect(link.text).toBe(`${cleanText(text)}\nend`);
  }
  expect(query.get('subject')).not.toMatch(UNSAFE);
});

test('a short request in Russian is too long for a link, and the short mail says so', () => {
  const body = 'Не открывается почта у 40 пользователей. '.repeat(9);
  expect(mailLink({ subject: '[Sev A] Exchange', body }, 'Текст в буфере обмена.').kind).toBe('short');
  expect(mailLink({ subject: '[Sev A] Exchange', body: 'Mail is down.' }, '').kind).toBe('whole');
});
