// One table, however long: the READMEs are made from it, and an id is looked up in one place.

interface RuleEntry {
  /** An error stops what the input is for; a warning is told. */
  severity: 'error' | 'warning';
  /** What is wrong, for the tables of the READMEs. */
  meaning: string;
}

const error = (meaning: string) => ({ severity: 'error', meaning }) as const;
const warning = (meaning: string) => ({ severity: 'warning', meaning }) as const;

/** Everything that can be wrong with an input, by its id. The READMEs' tables are made from it. */
export const RULES = {
  'content/missing-folder': error('there is no content folder'),

  'i18n/missing-file': error('a locale has no `ui.json`'),
  'i18n/missing-key': error('a locale lacks a string that English has, or one of its own plural forms'),
  'i18n/missing-picture': warning('a locale has no picture for those who share its pages'),
  'i18n/placeholders': error('a string has other `{{placeholders}}` than English'),
  'i18n/schema': error('`ui.json` holds something else than strings'),
  'i18n/syntax': error('`ui.json` is no JSON'),
  'i18n/unknown-key': error('a string that English does not have'),
  'i18n/unknown-locale': error('a folder of the content that is no locale in its canonical form'),

  'articles/changed': error('an article is another than it was when the content was read'),
  'articles/schema': error('the front matter of an article is of another shape'),
  'articles/syntax': error('the front matter of an article is no YAML'),
  'articles/not-mdx': error('the body of an article does not parse'),
  'originals/schema': error('a file of originals is of another shape'),
  'originals/syntax': error('a file of originals is no JSON'),
  'navigation/schema': error('`toc.yaml` is of another shape'),
  'navigation/syntax': error('`toc.yaml` is no YAML'),
  'pictures/missing-file': error('a picture that `media.json` names is not in `media/`'),
  'pictures/schema': error('`media.json` is of another shape'),
  'pictures/syntax': error('`media.json` is no JSON'),
  'redirects/schema': error('`redirects.yaml` is of another shape'),
  'redirects/syntax': error('`redirects.yaml` is no YAML'),

  'notes/lost': error('the sentence that a note is about is not in the article'),
  'notes/language': warning('a note lacks a language of the interface; readers of it see another'),
  'notes/place': error('a note is about no article, or on no translation'),
  'notes/schema': error('a file of notes is of another shape'),
  'notes/syntax': error('a file of notes is no YAML'),

  'team/personal': error(
    'an e-mail address or telephone number in the public `team.json`, without `--public-contacts`',
  ),
  'team/public': warning('the site comes with a `team.json`, which everybody can read'),
  'team/schema': error('`team.json` holds what a profile does not, or of another version'),
  'team/syntax': error('`team.json` is no JSON'),
  'team/unreadable': error('`team.json` is too large or no text'),

  'asks/few': warning('a node of the wizard has few ways in which people ask for it'),
  'asks/schema': error('`asks.yaml` is of another shape'),
  'asks/syntax': error('`asks.yaml` is no YAML'),
  'asks/unknown-page': warning('asks for a node or article that is not there'),

  'glossary/schema': error('`terms/own.yaml` is of another shape'),
  'glossary/syntax': error('`terms/own.yaml` is no YAML'),
  'quality/flag': warning('a check of a translation found something; see the README of `src/quality`'),
  'quality/schema': error('a file of dismissed flags is of another shape'),
  'quality/stale': warning(
    'a dismissed flag is no more: its sentence is gone or has changed, or nothing is found',
  ),
  'quality/syntax': error('a file of dismissed flags is no YAML'),

  'review/article': error('a reviewed file names an article that is not there'),
  'review/changed-english': warning('the English of a reviewed sentence is another now; it is left as it is'),
  'review/doctype': error('a reviewed file has a document type, which XLIFF has not'),
  'review/duplicate': error('a reviewed file holds a segment twice'),
  'review/encoding': error('a reviewed file is not UTF-8'),
  'review/locale': error('a reviewed file is of a language that the content has not'),
  'review/markup': error('a reviewed sentence holds elements, which cannot be put back'),
  'review/segment': error('a reviewed file names a segment that its article has not'),
  'review/shape': error('a reviewed file is not XLIFF 2.0 or 2.1'),
  'review/broken': error('a reviewed file is not well-formed XML, or only a part of it'),
  'review/text': error('a reviewed sentence would break its article, or change its links or code'),
  'review/unreadable': error('a reviewed file cannot be opened, or is too large'),

  'site/schema': error('`site.yaml` is of another shape'),
  'site/syntax': error('`site.yaml` is no YAML'),

  'wizard/missing-file': error('a locale has no `triage.yaml`'),
  'wizard/syntax': error('the file is no YAML'),
  'wizard/schema': error(
    'the file holds what the schema does not allow: a condition outside the closed set, a list of ways without a default',
  ),
  'wizard/unknown-node': error('a question or outcome that the flow does not have'),
  'wizard/unknown-question': error('a question that the flow does not have'),
  'wizard/unknown-option': error('an option that its question does not have'),
  'wizard/unknown-stage': error('a stage that the flow does not have'),
  'wizard/unknown-statement': error('a statement that the flow does not have'),
  'wizard/unknown-path': error('a path that the flow does not have'),
  'wizard/unknown-place': error('a place of work that the flow does not have'),
  'wizard/unknown-source': error('a source that the flow does not have'),
  'wizard/unknown-known': error('a fact since the articles that the flow does not have'),
  'wizard/unknown-field': error('a field that the flow does not have'),
  'wizard/unknown-citation': error('a citation that the flow does not have'),
  'wizard/unknown-fact': error('a fact that the flow does not have'),
  'wizard/duplicate-id': error(
    'two options of a question, two portals or two fields of one, a question and an outcome, or a question of the form and a field share an id',
  ),
  'wizard/reserved-id': error('an id that a page (`tree`, `profile`) or a parameter (`from`, `v`) has'),
  'wizard/cycle': error('answers could go round for ever; the message shows the way'),
  'wizard/unreachable': error('a node that no answers reach'),
  'wizard/dead-way': error('a way out of a question that no answers take'),
  'wizard/example': error('an example ends elsewhere'),
  'wizard/no-grounds': error(
    'a statement without source that is not marked as advice, or with both; a fact without source',
  ),
  'wizard/unused-statement': error('a statement that nothing uses'),
  'wizard/unused-path': error('a path that nothing uses'),
  'wizard/unused-place': error('a place of work that nothing uses'),
  'wizard/unused-source': error('a source that no fact names'),
  'wizard/unused-known': error('a fact since the articles that nothing rests on'),
  'wizard/old-fact': warning('a fact that nobody compared with its source for a year'),
  'wizard/unused-field': error('a field that nothing uses'),
  'wizard/unused-citation': error('a citation that nothing uses'),
  'wizard/unused-fact': error('a fact that no node holds'),
  'wizard/missing-text': error('a text that a locale lacks'),
  'wizard/orphan-text': error('a text without an id in the flow'),
  'wizard/missing-articles': error('the flow cites articles that the content does not have'),
  'wizard/unresolved-citation': error('no locale has the article, segment or heading'),
  'wizard/changed-citation': error('the wording is no longer the confirmed one'),

  'links/invalid': error('an address of a built page is none'),
  'links/missing-page': error('a link of a built page leads to no page or file'),
  'links/missing-id': error('a link of a built page leads to an id that its target does not hold'),

  'import/anchors-differ': error('an anchor of the source is missing, or one is new'),
  'import/bad-address': warning(
    'an address of a link, a table of contents or a redirect is none that may be linked, also once resolved; left out',
  ),
  'import/binary': error('the file holds a zero byte'),
  'import/breadcrumbs/schema': warning('breadcrumbs are of another shape'),
  'import/breadcrumbs/syntax': warning('breadcrumbs cannot be read'),
  'import/broken-span': error('a span pair is unclosed, nested, or its id is none'),
  'import/docfx/missing-breadcrumbs': warning('the breadcrumbs that `docfx.json` names are not there'),
  'import/docfx/schema': warning(
    '`docfx.json` is of another shape; it says nothing of where the docset is published',
  ),
  'import/docfx/syntax': warning(
    '`docfx.json` cannot be read; it says nothing of where the docset is published',
  ),
  'import/duplicate-anchor': warning(
    'places of a file have names that others have before them, which keep them',
  ),
  'import/duplicate-key': warning('a key of the front matter stands twice; the last one counts'),
  'import/duplicate-segment': error('two segments of a file have one number'),
  'import/empty': error('the file holds nothing'),
  'import/empty-link': warning('a link has no text; it shows nothing, and is left out'),
  'import/faq/schema': error('a FAQ page is of another shape'),
  'import/faq/syntax': error('a FAQ page is no YAML'),
  'import/fault': error('the importer failed at the file, which is a fault of its own'),
  'import/file-link': warning('a link of the file system leads out of the docset, or to a folder; left out'),
  'import/invalid-front-matter': warning('the front matter is no YAML; lines of `key: value` were read'),
  'import/kept': error('passages cannot be converted, and an earlier version stands whole: it stays'),
  'import/landing/schema': error('a landing page is of another shape'),
  'import/landing/syntax': error('a landing page is no YAML'),
  'import/link-nowhere': warning(
    "a relative link leads to no file of the docset; it goes to the vendor's site",
  ),
  'import/links-differ': error('a link of the source is missing, new, or leads elsewhere'),
  'import/missing-code': warning('a file of code is not there; a note names it'),
  'import/bad-picture': warning('a picture cannot be read or is too large; its text stands for it'),
  'import/missing-include': warning('an included file is not there; the include stays as text'),
  'import/missing-picture': warning(
    'a picture is not there, where the docset has others; its text stands for it',
  ),
  'import/missing-toc': warning('a table of contents that another names is not there'),
  'import/no-front-matter': warning('the file has no front matter; the first heading is the title'),
  'import/not-mdx': error('what was made does not parse as MDX'),
  'import/not-utf8': error('the file is not UTF-8'),
  'import/originals-differ': error("a stored original is not the source's, byte for byte"),
  'import/other-language': error('the text is in another language than that of --locale'),
  'import/other-original': warning(
    'English differs from that of another locale of the same revision; kept apart',
  ),
  'import/other-target': warning('a link of a sentence leads elsewhere than that of its English'),
  'import/ragged-table': warning('a row is longer than its header, which gets empty cells'),
  'import/redirects/schema': warning('a redirection file is of another shape'),
  'import/redirects/syntax': warning('a redirection file cannot be read'),
  'import/removed-attribute': warning('an attribute, or an address in it, is not on the allow-list'),
  'import/removed-element': warning('an element is not on the allow-list'),
  'import/reserved-slug': error('the name belongs to a page of the site, such as `search`'),
  'import/same-slug': error('two sources would make one article'),
  'import/segments-differ': error('the segments of the article are not those of the source, in order'),
  'import/stray-link': warning('brackets make no link, and are shown'),
  'import/stray-mark': warning('`**` neither opens nor closes bold, and is shown'),
  'import/tags-differ': warning('elements differ where no text, link or anchor does'),
  'import/text-differs': error("visible text differs from the source's, white space apart"),
  'import/toc/schema': warning('a table of contents is of another shape'),
  'import/toc/syntax': warning('a table of contents cannot be read'),
  'import/too-deep': error('quotations, lists or elements stand too deep in one another'),
  'import/too-slow': error('the file takes more time or memory than any article may'),
  'import/too-large': error('the file is larger than 16 MiB'),
  'import/unknown-alert': warning('an alert of a kind that is not known stays a quotation'),
  'import/unknown-directive': warning('a `:::directive:::` that is not known stays as text'),
  'import/unknown-key': warning('a key of a page kept as YAML is not known; its text is left out'),
  'import/unknown-page': warning('a page kept as YAML is of a kind that is not known; left out'),
  'import/unknown-tag': warning('what looks like a tag is none in HTML and stays as text'),
  'import/unreadable': error('the file cannot be opened'),
  'import/unwritable': error('the result cannot be written'),
} as const satisfies Record<string, RuleEntry>;

/** Id of a rule: `wizard/unknown-node`. */
export type Rule = keyof typeof RULES;

type AreaOf<R> = R extends `${infer Area}/syntax` ? Area : never;

/** What comes before `/syntax` and `/schema` in the rules of a file that is read with a schema. */
export type YamlArea = AreaOf<Rule>;
