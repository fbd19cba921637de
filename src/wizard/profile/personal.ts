import type { Profile } from './profile.ts';

/** Something by which a person can be reached. */
export interface Personal {
  path: readonly (string | number)[];
  kind: 'e-mail address' | 'telephone number';
  found: string;
}

const MAIL =
  /[\p{L}\p{N}._%+'-]+\s?(?:@|\((?:at|arroba)\)|\[(?:at|arroba)\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** Seven digits or more, as telephones are written; the hours and dates of a working week have colons or fewer. */
const TELEPHONE = /(?<![\p{L}\p{N}])\+?\(?\p{Nd}(?:[\s()./·‐-―-]{0,3}\p{Nd}){6,14}(?![\p{L}\p{N}])/gu;

/**
 * Finds e-mail addresses and telephone numbers in a profile. Nobody can tell a person's from a team's by its look, so
 * all of them count. Full-width forms are read as what they stand for.
 */
export function personalIn(profile: Profile): Personal[] {
  return textsIn(profile, []).flatMap(({ path, text }) => {
    const plain = text.normalize('NFKC');
    const mails = plain.match(MAIL) ?? [];
    const rest = mails.reduce((left, mail) => left.replace(mail, ' '), plain);
    return [
      ...mails.map((found): Personal => ({ path, kind: 'e-mail address', found })),
      ...(rest.match(TELEPHONE) ?? []).map((found): Personal => ({ path, kind: 'telephone number', found })),
    ];
  });
}

/** Every text of a value, with its place. */
function textsIn(value: unknown, path: Personal['path']): { path: Personal['path']; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, [...path, key]));
}
