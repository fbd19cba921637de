import type { Element, Nodes, Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import type { VFile } from 'vfile';
import { COMPONENTS } from './jsx-attributes.ts';
import { walk } from './walk.ts';

/** What may leave the importer: elements, attributes and URL schemes. Everything else is taken out. */
export const schema: Schema = {
  ...defaultSchema,
  allowComments: true,
  clobberPrefix: '',
  ancestors: { ...defaultSchema.ancestors, col: ['table'], colgroup: ['table'], caption: ['table'] },
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !['picture', 'source', 'input'].includes(name)),
    ...'abbr caption cite col colgroup dfn figure figcaption mark small time u wbr'.split(' '),
    ...Object.keys(COMPONENTS),
  ],
  attributes: {
    a: ['href', 'name'],
    abbr: ['title'],
    code: [['className', /^language-./]],
    col: ['span'],
    colgroup: ['span'],
    img: ['alt', 'src'],
    ol: ['start', 'reversed', 'type'],
    li: ['value'],
    td: ['colSpan', 'rowSpan', 'align'],
    th: ['colSpan', 'rowSpan', 'scope', 'align'],
    time: ['dateTime'],
    details: ['open'],
    'x-alert': ['kind'],
    'x-panel': ['kind'],
    'x-video': ['href'],
    '*': ['id', 'title', 'lang', 'dir'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  strip: 'script style iframe object embed template noscript textarea select svg math title xmp'.split(' '),
};

/** Attributes that only dress: they go without a word. */
const DRESS = new Set(
  'align border cellPadding cellSpacing bgColor vAlign width height color face size style className target rel'.split(
    ' ',
  ),
);

const anywhere: Schema = { ...schema, ancestors: {} };

/** Applies the allow-list and reports each element, attribute and address that it takes out. */
export function sanitizeTree(tree: Root, file: VFile): Root {
  const tags = new Set(schema.tagNames);
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element') return undefined;
    if (!tags.has(node.tagName)) {
      const rest = schema.strip?.includes(node.tagName) ? 'with its content' : 'but kept its content';
      file.message(`Removed <${node.tagName}> ${rest}`, node, 'importer:removed-element');
      return undefined;
    }
    const names = Object.keys(node.properties);
    if (names.length === 0) return undefined;
    const clean = sanitize({ ...node, children: [] }, anywhere) as Element;
    for (const key of names) {
      if (key in clean.properties || DRESS.has(key)) continue;
      file.message(`Removed attribute ${key} of <${node.tagName}>`, node, 'importer:removed-attribute');
    }
    return undefined;
  });
  return sanitize(tree, schema) as Root;
}
