import { checkText, shown } from './check-text.ts';
import type { ProfileFault, ProfileProblem } from './problems.ts';
import {
  type EscalationContact,
  NO_PROFILE,
  PROFILE_VERSION,
  type Profile,
  type ProfileChoices,
  TEXT_PARTS,
  type TextPart,
} from './profile.ts';

/** Hours that a contract may promise at most: thirty days. */
export const MOST_HOURS = 720;
/** Contacts for escalation. */
export const MOST_CONTACTS = 20;

/** Keys that JavaScript has a meaning for: refused by name, wherever they stand. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const KEYS: readonly string[] = ['version', ...TEXT_PARTS, 'answers', 'responseHours', 'escalation'];
const CONTACT_KEYS = ['name', 'for', 'how'] as const;

type Path = ProfileProblem['path'];
type Report = (kind: ProfileFault, path: Path, found?: unknown, expected?: string) => void;

/**
 * Checks a profile against its closed schema: nothing else than what is listed here stands in it.
 *
 * @param data as `JSON.parse()` gave it, or as a form holds it
 * @returns the profile as far as it is right, and all that is wrong with it at once; of another version, that alone
 */
export function checkProfile(
  data: unknown,
  choices: ProfileChoices,
): { profile: Profile; problems: ProfileProblem[] } {
  const problems: ProfileProblem[] = [];
  const report: Report = (kind, path, found = '', expected = '') =>
    void problems.push({ kind, path, found: shown(found), expected });
  if (!isGroup(data)) {
    report('shape', []);
    return { profile: NO_PROFILE, problems };
  }
  if (data['version'] !== PROFILE_VERSION) {
    report('version', ['version'], data['version'] ?? '–', String(PROFILE_VERSION));
    return { profile: NO_PROFILE, problems };
  }
  closedKeys(data, KEYS, [], report);
  const texts: Partial<Record<TextPart, string | undefined>> = {};
  for (const part of TEXT_PARTS) {
    texts[part] = textAt(data, part, [], part === 'contact' ? 'text' : 'line', report);
    if (part === 'name' && texts.name === '') report('required', ['name']);
    if (part === 'zone' && texts.zone && !isZone(texts.zone)) report('zone', ['zone'], texts.zone);
  }
  for (const part of ['language', 'portalLanguage'] as const)
    chosen([part], texts[part], choices[part], report);
  return {
    profile: {
      ...NO_PROFILE,
      ...said(texts),
      answers: answersAt(data, choices, report),
      responseHours: hoursAt(data, choices, report),
      escalation: escalationAt(data, report),
    },
    problems,
  };
}

function answersAt(data: Group, { answers }: ProfileChoices, report: Report): Record<string, string> {
  const group = groupAt(data, 'answers', Object.keys(answers), report);
  const said = Object.keys(answers).map((question): [string, string] => {
    const option = textAt(group, question, ['answers'], 'line', report);
    chosen(['answers', question], option, answers[question] ?? [], report);
    return [question, option ?? ''];
  });
  return Object.fromEntries(said.filter(([, option]) => option !== ''));
}

function hoursAt(data: Group, { responseHours }: ProfileChoices, report: Report): Record<string, number> {
  const group = groupAt(data, 'responseHours', responseHours, report);
  const said = responseHours.flatMap((option): [string, number][] => {
    const hours = own(group, option);
    const path = ['responseHours', option];
    if (hours === undefined) return [];
    if (typeof hours !== 'number') report('number', path, hours);
    else if (hours > 0 && hours <= MOST_HOURS) return [[option, hours]];
    else report('hours', path, hours, String(MOST_HOURS));
    return [];
  });
  return Object.fromEntries(said);
}

function escalationAt(data: Group, report: Report): EscalationContact[] {
  const list = own(data, 'escalation') ?? [];
  if (!Array.isArray(list)) {
    report('list', ['escalation'], list);
    return [];
  }
  if (list.length > MOST_CONTACTS) report('many', ['escalation'], list.length, String(MOST_CONTACTS));
  return list.slice(0, MOST_CONTACTS).flatMap((contact: unknown, index): EscalationContact[] => {
    const path = ['escalation', index];
    if (!isGroup(contact)) {
      report('group', path, contact);
      return [];
    }
    closedKeys(contact, CONTACT_KEYS, path, report);
    const texts = CONTACT_KEYS.map((key) => [key, textAt(contact, key, path, 'line', report)] as const);
    if (texts[0]?.[1] === '') report('required', [...path, 'name']);
    return [{ name: '', for: '', how: '', ...said(Object.fromEntries(texts)) }];
  });
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the file itself holds under a key: never what every object has. */
function own(group: Group, key: string): unknown {
  return Object.hasOwn(group, key) ? group[key] : undefined;
}

function groupAt(data: Group, key: string, keys: readonly string[], report: Report): Group {
  const group = own(data, key) ?? {};
  if (!isGroup(group)) {
    report('group', [key], group);
    return {};
  }
  closedKeys(group, keys, [key], report);
  return group;
}

function closedKeys(group: Group, known: readonly string[], path: Path, report: Report): void {
  for (const key of Object.keys(group))
    if (!known.includes(key)) report(FORBIDDEN.has(key) ? 'forbidden' : 'key', [...path, shown(key)], key);
}

/** The texts that are right. */
function said<Key extends string>(
  texts: Readonly<Partial<Record<Key, string | undefined>>>,
): Record<Key, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as Record<
    Key,
    string
  >;
}

/** A text, `''` where it is not said; `undefined` where it was refused, which is reported. */
function textAt(
  group: Group,
  key: string,
  path: Path,
  kind: 'line' | 'text',
  report: Report,
): string | undefined {
  const value = own(group, key) ?? '';
  if (typeof value !== 'string') {
    report('text', [...path, key], value);
    return undefined;
  }
  const checked = checkText(value, kind);
  if (checked.fault === undefined) return checked.text;
  report(checked.fault, [...path, key], checked.found, checked.expected);
  return undefined;
}

function chosen(path: Path, option: string | undefined, options: readonly string[], report: Report): void {
  if (option !== undefined && option !== '' && !options.includes(option))
    report('choice', path, option, options.join(', '));
}

/** Whether a browser knows the zone by IANA's name; offsets such as `+01:00` are none. */
function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
