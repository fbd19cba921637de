import { SaxesParser } from 'saxes';

/** What an element may hold and have: children as a pattern over their names, each with a space after it. */
export interface ElementRule {
  children: RegExp;
  required?: readonly string[];
  allowed?: readonly string[];
  isText?: boolean;
}

const NOTHING = /^$/;
const text: ElementRule = { children: NOTHING, isText: true };

/** TMX 1.4b by its document type definition (LISA, 26 April 2005), as far as it is used here. */
export const TMX: Readonly<Record<string, ElementRule>> = {
  tmx: { children: /^header body $/, required: ['version'] },
  header: {
    children: /^((note|prop|ude) )*$/,
    required: ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'],
  },
  body: { children: /^(tu )*$/ },
  tu: { children: /^((note|prop) )*(tuv )+$/, allowed: ['tuid'] },
  tuv: { children: /^((note|prop) )*seg $/, required: ['xml:lang'] },
  prop: { ...text, required: ['type'] },
  note: text,
  seg: text,
};

/** XLIFF 2.1 core by section 4 of its specification (OASIS, 13 February 2018), as far as it is used here. */
export const XLIFF: Readonly<Record<string, ElementRule>> = {
  xliff: { children: /^(file )+$/, required: ['version', 'srcLang'], allowed: ['xmlns', 'trgLang'] },
  file: { children: /^(notes )?((unit|group) )+$/, required: ['id'], allowed: ['original', 'xml:space'] },
  unit: { children: /^(notes )?((segment|ignorable) )+$/, required: ['id'], allowed: ['name'] },
  notes: { children: /^(note )+$/ },
  note: { ...text, allowed: ['category', 'id', 'priority'] },
  segment: { children: /^source (target )?$/, allowed: ['id', 'state', 'subState'] },
  source: text,
  target: text,
};

/** TBX-Basic, categories as attributes, by ISO 30042:2019, as far as it is used here. */
export const TBX: Readonly<Record<string, ElementRule>> = {
  tbx: { children: /^tbxHeader text $/, required: ['type', 'style', 'xml:lang', 'xmlns'] },
  tbxHeader: { children: /^fileDesc $/ },
  fileDesc: { children: /^sourceDesc $/ },
  sourceDesc: { children: /^(p )+$/ },
  p: text,
  text: { children: /^body $/ },
  body: { children: /^(conceptEntry )+$/ },
  conceptEntry: { children: /^(note )*(langSec )+$/, required: ['id'] },
  langSec: { children: /^(termSec )+$/, required: ['xml:lang'] },
  termSec: { children: /^term (termNote )*$/ },
  term: text,
  termNote: { ...text, required: ['type'] },
  note: text,
};

/** What a document has that the rules of its format do not allow; one that is not well-formed throws. */
export function structureFaults(xml: string, rules: Readonly<Record<string, ElementRule>>): string[] {
  const faults: string[] = [];
  const open: { name: string; children: string; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.children += `${name} `;
    open.push({ name, children: '', text: '' });
    const { required = [], allowed = [] } = rules[name] ?? {};
    if (rules[name] === undefined) faults.push(`<${name}> is none`);
    for (const each of required) if (!(each in attributes)) faults.push(`<${name}> lacks ${each}`);
    for (const each of Object.keys(attributes))
      if (!required.includes(each) && !allowed.includes(each)) faults.push(`<${name} ${each}>`);
  });
  parser.on('text', (own) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += own;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    const rule = rules[closed?.name ?? ''];
    if (closed === undefined || rule === undefined) return;
    if (!rule.children.test(closed.children)) faults.push(`<${closed.name}> holds ${closed.children}`);
    if (rule.isText !== true && closed.text.trim() !== '') faults.push(`<${closed.name}> holds text`);
  });
  parser.write(xml).close();
  return faults;
}
