import { fill } from '../../../lib/fill.ts';
import type { ProfileData } from '../../../wizard/contract/profile-data.ts';
import type { Difference } from '../../../wizard/profile/differences.ts';
import { type ProfileProblem, pathText, problemSentence } from '../../../wizard/profile/problems.ts';

type Path = ProfileProblem['path'];

/** What the form calls a place of a profile; `undefined` where it has none. */
export function labelOf({ strings, answers, responseHours }: ProfileData, path: Path): string | undefined {
  const [part = '', key, inside] = path;
  if (part === 'answers') return answers[String(key)]?.label;
  if (part === 'responseHours' && key !== undefined && responseHours[String(key)] !== undefined)
    return `${strings['profile.times']}, ${responseHours[String(key)]}`;
  if (part === 'escalation' && typeof key === 'number') {
    const parts: Record<string, string> = {
      name: strings['profile.contactName'],
      for: strings['profile.contactFor'],
      how: strings['profile.contactHow'],
    };
    const number = fill(strings['profile.contactNumber'], { number: key + 1 });
    return [number, parts[String(inside)]].filter(Boolean).join(', ');
  }
  const labels: Record<string, string> = {
    name: strings['profile.name'],
    contact: strings['profile.contact'],
    role: strings['profile.role'],
    hours: strings['profile.hours'],
    zone: strings.zone,
    language: strings['profile.language'],
    portalLanguage: strings['profile.portalLanguage'],
    escalation: strings.escalation,
    responseHours: strings['profile.times'],
  };
  return Object.hasOwn(labels, part) ? labels[part] : undefined;
}

/** A problem of the form in a sentence. */
export function formSentence(data: ProfileData, problem: ProfileProblem): string {
  return problemSentence(problem, data.bad, labelOf(data, problem.path) ?? pathText(problem.path));
}

/** A problem of a file in a sentence: its reader finds the place by what it is called there. */
export function fileSentence(data: ProfileData, problem: ProfileProblem): string {
  const place = pathText(problem.path);
  const label = ['key', 'forbidden'].includes(problem.kind) ? undefined : labelOf(data, problem.path);
  return problemSentence(problem, data.bad, label === undefined ? place : `${label} (${place})`);
}

/** A value of a profile as a reader knows it. */
export function valueWords(data: ProfileData, { path }: Pick<Difference, 'path'>, value: string): string {
  const [part = '', key = ''] = path;
  if (value === '') return data.strings['profile.unsaid'];
  if (part === 'answers') return data.answers[key]?.options[value] ?? value;
  if (part === 'language' || part === 'portalLanguage') return data[part][value] ?? value;
  if (part !== 'responseHours') return value;
  const form = { style: 'unit', unit: 'hour', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(data.locale, form).format(Number(value));
}

/** Id of the input of a place in the form. */
export function profileInput(path: Path): string {
  return `profile-${path.join('-')}`;
}
