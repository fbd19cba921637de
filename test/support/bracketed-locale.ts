import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { parse, stringify } from 'yaml';

/** A locale of English words in brackets. */
export const PSEUDO = 'en-XA';

/** Words that the platform joins lists with: those of two are joined otherwise than longer ones. */
const JOINING = (['conjunction', 'disjunction'] as const)
  .map((type) => new Intl.ListFormat(PSEUDO, { type }))
  .flatMap((list) => [list.formatToParts(['1', '2']), list.formatToParts(['1', '2', '3'])].flat())
  .filter(({ type }) => type === 'literal')
  .map(({ value }) => value)
  // A comma is a part of the word before the last of three.
  .sort((a, b) => b.length - a.length);

/** Attributes that a reader sees or hears. */
const SPOKEN = ['ariaLabel', 'title', 'placeholder', 'alt'] as const;

/** Adds {@link PSEUDO} to a content folder. */
export function addBracketedLocale(content: string): void {
  mkdirSync(path.join(content, PSEUDO));
  for (const file of readdirSync(path.join(content, 'en')).filter((name) => name !== 'articles')) {
    const strings = parse(readFileSync(path.join(content, 'en', file), 'utf8'));
    writeFileSync(path.join(content, PSEUDO, file), stringify(bracket(strings)));
  }
}

/** The texts of a page in {@link PSEUDO} that stand outside of brackets, so are hard-coded. */
export function hardCodedTexts(html: string): string[] {
  return textsOf(fromHtml(html))
    .map(outsideBrackets)
    .filter((text) => /\p{L}/u.test(text));
}

/** Puts every string of a tree into brackets, so that whatever stands outside of them is hard-coded. */
function bracket(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (Array.isArray(value)) return value.map(bracket);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bracket(item)]));
}

/** The texts in the pseudo-locale; what says that it is in another language is content. */
function textsOf(node: Nodes, language = PSEUDO): string[] {
  if (node.type === 'text') return language === PSEUDO ? [node.value] : [];
  if (node.type !== 'element' && node.type !== 'root') return [];
  if (node.type === 'root') return textsIn(node.children, language);
  // Dates are written by the platform; the head of an article's page names the article, in its own language.
  if (['script', 'style', 'code', 'kbd', 'time'].includes(node.tagName)) return [];
  if (node.tagName === 'html' && hasArticle(node))
    return node.children.slice(-1).flatMap((body) => textsOf(body, language));
  const own = (node.properties['lang'] as string | undefined) ?? language;
  const spoken = own === PSEUDO ? spokenOf(node) : [];
  return [...spoken, ...textsIn(node.children, own)];
}

function hasArticle(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  return node.tagName === 'article' || node.children.some(hasArticle);
}

/** Joined, since one string may be cut by an element in its middle. */
function textsIn(children: Nodes[], language: string): string[] {
  return [children.flatMap((child) => textsOf(child, language)).join('')];
}

function spokenOf({ properties, tagName }: Element): string[] {
  const values: string[] = SPOKEN.flatMap((name) =>
    typeof properties[name] === 'string' ? [properties[name]] : [],
  );
  return tagName === 'meta' && properties['name'] === 'description'
    ? [...values, String(properties['content'])]
    : values;
}

function outsideBrackets(text: string): string {
  // White space is the template's, and may differ from the platform's.
  const joined = text.replaceAll(/\s+/g, ' ');
  const whole = JOINING.reduce((rest, word) => rest.replaceAll(`⟧${word}`, '⟧'), joined);
  return withoutBrackets(whole).replaceAll(/\s+/g, ' ').trim();
}

/** Takes brackets away from the innermost outward, with what they hold. */
function withoutBrackets(text: string): string {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? rest : withoutBrackets(rest);
}
