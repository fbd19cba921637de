import type { Lexicon } from '../lexicon.ts';
import { sharedMeaning } from '../lexicon.ts';
import type { Finding, Link, Sentence } from '../sentence.ts';

/** Tells links that are missing, new, or lead elsewhere than the original's. */
export function checkLinks(
  { subject, english, translation, locale, isPart }: Sentence,
  lexicon: Lexicon,
): Finding[] {
  const [from, to] = [english.links, translation.links].map((links) => links.filter(isKept)) as [
    Link[],
    Link[],
  ];
  if (isPart) return [];
  if (from.length !== to.length) {
    const values = { original: String(from.length), translation: String(to.length) };
    return [{ kind: 'link', reason: 'link-count', values }];
  }
  const [targets, own] = [from, to].map((links) => links.map((link) => targetOf(link, subject))) as [
    string[],
    string[],
  ];
  const lost = targets.findIndex((target) => !own.includes(target));
  if (lost >= 0) {
    const other = own.findIndex((target) => !targets.includes(target));
    const values = {
      number: String(lost + 1),
      original: from[lost]?.href ?? '',
      translation: to[other < 0 ? lost : other]?.href ?? '',
    };
    return [{ kind: 'link', reason: 'link-target', values }];
  }
  const swapped = to.findIndex((link, index) =>
    isSwapped(link, own[index] ?? '', from, targets, locale, lexicon),
  );
  if (swapped < 0) return [];
  const values = {
    number: String(swapped + 1),
    original: from[targets.indexOf(own[swapped] ?? '')]?.text ?? '',
    translation: to[swapped]?.text ?? '',
  };
  return [{ kind: 'link', reason: 'link-swapped', values }];
}

/** An address of mail is a link where the renderer makes it one. */
function isKept({ href }: Link): boolean {
  return !href.startsWith('mailto:');
}

/**
 * Links may stand in another order in another language, with their words. One is swapped where its words are those of
 * another link of the original.
 */
function isSwapped(
  link: Link,
  target: string,
  from: readonly Link[],
  targets: readonly string[],
  locale: string,
  lexicon: Lexicon,
): boolean {
  const same = from.filter((_, index) => targets[index] === target);
  const others = from.filter((_, index) => targets[index] !== target);
  const likeness = (links: readonly Link[]) =>
    Math.max(0, ...links.map(({ text }) => sharedMeaning(text, link.text, locale, lexicon)));
  return likeness(others) > 0.5 && likeness(same) < likeness(others) / 2;
}

/** What a link leads to, whatever the language, the folder and the form in which it is written. */
export function targetOf({ href }: Link, subject: string): string {
  const [address = '', ...fragment] = href.replaceAll('%5C', '/').split('#');
  const path = address
    .replace(/\?.*$/, '')
    .replace(/\/index(?:\.\w+)?$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
  const name =
    path
      .replace(/\.(?:md|html?|aspx|yml)$/, '')
      .split('/')
      .filter((part) => !/^[a-z]{2}-[a-z]{2}$/.test(part))
      .at(-1) ?? '';
  const isHere = fragment.length > 0 && name === subject.split('/').at(-1);
  return isHere || name === '' || /^\.+$/.test(name) ? `#${fragment.join('#').toLowerCase()}` : name;
}
