import type { Rule } from '../../../src/lib/rules.ts';

/** A construct of the source format, and what an import makes of it. */
export interface Construct {
  /** As it is written. */
  source: string;
  fate: 'kept' | 'changed' | 'dropped';
  becomes: string;
  /** What is told of it. */
  rules: readonly Rule[];
  /** Beginnings of the names of its case folders: `tabs` is of `tabs` and of `tabs-in-list`. */
  cases: readonly string[];
}

const construct = (
  source: string,
  fate: Construct['fate'],
  becomes: string,
  cases: readonly string[],
  rules: readonly Rule[] = [],
): Construct => ({ source, fate, becomes, rules, cases });

/** Every construct of the format that the importer knows, and what it makes of those that it does not. */
export const CONSTRUCTS: readonly Construct[] = [
  construct('span pairs', 'changed', 'marks of segments; the English goes to the originals', [
    'segment-around-link',
    'segment-in-code',
    'segment-in-html',
    'segment-in-table',
    'sentences-joined-by-space',
  ]),
  construct('a space between sentences of Chinese or Japanese', 'dropped', 'nothing', ['sentence-space-zh']),
  construct('headings with `<a name>`', 'changed', 'anchors; the first is the heading’s id', [
    'anchor-in-heading',
    'anchor-several-in-heading',
    'heading-break',
  ]),
  construct('`<a name>` in text', 'changed', 'anchors', ['anchor-in-text']),
  construct(
    'a second place of one name',
    'dropped',
    'nothing; the first keeps the name',
    ['anchor-twice'],
    ['import/duplicate-anchor'],
  ),
  construct('`> [!NOTE]` and its like', 'changed', '`Alert`', [
    'alert-after-alert',
    'alert-before-list',
    'alert-letter-case',
    'alert-marker-in-segment',
    'alert-note',
    'alert-without-bracket',
  ]),
  construct('`> [!div class="…"]`', 'changed', '`Panel`', ['alert-panel', 'alert-panels-in-a-row']),
  construct(
    'an alert of another kind, or translated by hand',
    'kept',
    'a quotation with its marker',
    ['alert-translated-by-hand', 'alert-unknown-kind'],
    ['import/unknown-alert'],
  ),
  construct('`> [!VIDEO …]`, `:::video …:::`', 'changed', '`Video`, or a link: none is embedded', [
    'video',
    'directive-video',
  ]),
  construct(
    '`:::image …:::`, `![…](…)`',
    'changed',
    '`Figure` or `InlineImage`: the picture, or its alternative text',
    ['directive-image', 'directive-letter-case', 'image'],
    ['import/missing-picture'],
  ),
  construct('`:::row:::`, `:::column:::`', 'dropped', 'the content, one column after the other', [
    'columns',
    'directive-column',
  ]),
  construct('`::: zone`, `::: moniker`', 'dropped', 'the content of all of them', [
    'fence-between-list-items',
    'fence-in-code',
    'fence-without-blank-lines',
    'directive-moniker',
  ]),
  construct('`:::no-loc text="…":::`', 'changed', 'its text', ['directive-no-loc']),
  construct(
    'any other `:::` directive',
    'kept',
    'text',
    ['directive-unknown', 'fence-unknown'],
    ['import/unknown-directive'],
  ),
  construct('`# [Windows](#tab/windows)` … `---`', 'changed', '`Tabs` and `Tab`', ['tabs']),
  construct('`[!INCLUDE …]`', 'changed', 'what the file holds', [
    'include-block',
    'include-in-heading-and-table',
    'include-in-line',
    'include-in-segment',
    'include-of-alert',
    'include-of-links',
    'include-of-references',
    'include-title',
    'include-of-blocks-in-list',
    'include-with-segments',
  ]),
  construct(
    '`[!INCLUDE …]` of a file that is not there, or of itself',
    'kept',
    'text',
    ['include-missing', 'include-of-itself'],
    ['import/missing-include'],
  ),
  construct('`[!code-…[](…)]`, `:::code …:::`', 'changed', 'the code', ['code-snippet']),
  construct(
    'code of a file that is not there',
    'changed',
    '`MissingCode`, which names it',
    ['code-snippet-missing'],
    ['import/missing-code'],
  ),
  construct('code, fenced, indented or in a line', 'kept', 'code', [
    'code',
    'code-ends-in-backslash',
    'code-holds-backtick',
  ]),
  construct('footnotes', 'changed', '`Footnotes`, `FootnoteBack`', ['footnotes']),
  construct('lists, loose and tight', 'kept', 'lists', ['list-loose-and-tight']),
  construct('`- [ ]`', 'changed', 'the box as text', ['list-tasks']),
  construct('tables, of Markdown and of HTML', 'kept', 'tables', ['table-html', 'table-in-list']),
  construct('code with bars in a table', 'kept', 'one piece of code', ['table-code-with-bars']),
  construct(
    'a row longer than its header',
    'changed',
    'the header gets empty cells',
    ['table-ragged'],
    ['import/ragged-table'],
  ),
  construct('emphasis', 'kept', 'emphasis, also beside full-width marks', ['emphasis']),
  construct(
    '`**` that is no emphasis',
    'kept',
    'asterisks',
    ['emphasis-broken', 'link-empty-in-word'],
    ['import/stray-mark'],
  ),
  construct('empty emphasis', 'dropped', 'nothing', ['empty-marks']),
  construct('links to pages', 'changed', 'addresses of the site', [
    'link-prefixed',
    'link-redirected',
    'link-to-article',
  ]),
  construct(
    'links to pages that are not there',
    'changed',
    'addresses of the vendor',
    ['include-of-links', 'link-out-of-docset'],
    ['import/link-nowhere'],
  ),
  construct('links whose address may not be linked', 'dropped', 'their text', [], ['import/bad-address']),
  construct(
    '`<xref:…>`, `[…](xref:…)`',
    'changed',
    'their text: no file of the docset says where they lead',
    ['link-by-uid'],
    ['import/removed-attribute'],
  ),
  construct(
    'brackets that make no link, `[a](b c.md)`',
    'kept',
    'text',
    ['link-with-space'],
    ['import/stray-link'],
  ),
  construct(
    'links without text',
    'dropped',
    'nothing',
    ['link-empty-in-word', 'link-without-text'],
    ['import/empty-link'],
  ),
  construct('addresses without brackets', 'kept', 'links, to where the sentence goes on', [
    'address',
    'link-bare',
  ]),
  construct('`<a href>` around an address', 'kept', 'one link', ['html-link-around-address']),
  construct('HTML elements that are allowed', 'kept', 'the same elements', [
    'html-bare-attributes',
    'html-details',
  ]),
  construct(
    'HTML elements that are not',
    'dropped',
    'what they hold; nothing of scripts and their like',
    ['html-form', 'script-removed'],
    ['import/removed-element'],
  ),
  construct(
    'attributes that are not allowed',
    'dropped',
    'nothing',
    ['attribute-removed'],
    ['import/removed-attribute'],
  ),
  construct('HTML comments', 'dropped', 'nothing', ['html-comment']),
  construct('`<what is no tag>`', 'kept', 'text', ['html-unknown-tag'], ['import/unknown-tag']),
  construct('text that MDX or Markdown would read', 'kept', 'text, escaped', [
    'braces-in-prose',
    'text-that-looks-like-a-module',
    'text-that-looks-like-markdown',
  ]),
  construct('`~x~`, `^x^`, `==x==`, `$x$`, `:smile:`, `{#id}`, definition lists', 'kept', 'text, as there', [
    'text-of-other-formats',
  ]),
  construct('`### YamlMime:FAQ`, `Landing`, `Hub`', 'changed', 'headings, text and lists of links', []),
  construct(
    'a page of YAML of another kind, a key that is not known',
    'dropped',
    'nothing; told of the file, `import/unknown-page` and `import/unknown-key`',
    [],
  ),
];
