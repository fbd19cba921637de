import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { samplePages } from '../support/page-kinds.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // An article's title and the site's name together pass 70 characters in some languages: cut by whoever shows it.
    'long-title': 'off',
    // Preact writes <input/>, which HTML allows.
    'void-style': 'off',
    // A list of four hundred zones that typing narrows is none of a <select>'s: the pattern of an editable combobox.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});

test('one page of each kind and locale is valid HTML', async () => {
  const pages = builtPages();
  const html = new Map(pages.map((page) => [page.url, page.html]));
  const found: string[] = [];
  for (const { url } of samplePages(pages)) {
    const { results } = await validator.validateString(html.get(url) ?? '');
    for (const { messages } of results) {
      found.push(
        ...messages.map(({ ruleId, message, selector }) => `${url} ${ruleId}: ${message} (${selector})`),
      );
    }
  }
  expect(found).toEqual([]);
});

test('header and footer say the same, in the same order, on all pages of a language', () => {
  const said = new Map<string, Set<string>>();
  for (const { url, html } of builtPages()) {
    const [locale = ''] = url.split('/').slice(1);
    const [, header, footer] = /(<header.*?<\/header>).*(<footer.*?<\/footer>)/s.exec(html) ?? [];
    if (header === undefined || footer === undefined) continue;
    const text = `${header}${footer}`.replace(/<(script|svg).*?<\/\1>/gs, '').replace(/<[^>]*>/g, '|');
    said.set(locale, (said.get(locale) ?? new Set()).add(text.replace(/[\s|]+/g, '|')));
  }
  expect(said.size).toBeGreaterThan(3);
  expect([...said].filter(([, texts]) => texts.size > 1)).toEqual([]);
});

test('no page plays, embeds or flashes anything', () => {
  const found = builtPages().filter(({ html }) =>
    /<(?:audio|video|iframe|object|embed|canvas|marquee|blink)\b/.test(html),
  );
  expect(found.map(({ url }) => url)).toEqual([]);
});
