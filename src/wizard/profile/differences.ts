import { type EscalationContact, NO_PROFILE, type Profile } from './profile.ts';

/** A line of what would change; `''` is “not said”. */
export interface Difference {
  /** What it is about: `['contact']`, `['answers', 'cloud']`, `['escalation']`. */
  path: readonly string[];
  before: string;
  after: string;
}

/**
 * What would change if one profile took the place of another, line by line: contacts first, since who is called is what
 * a false file would change; then the rest in its order.
 *
 * @param before the profile that holds; none where there is none yet
 */
export function differences(before: Profile = NO_PROFILE, after: Profile): Difference[] {
  const text = (part: 'contact' | 'name' | 'role' | 'hours' | 'zone' | 'language' | 'portalLanguage') => ({
    path: [part],
    before: before[part],
    after: after[part],
  });
  const each = (part: 'answers' | 'responseHours') =>
    [...new Set([...Object.keys(before[part]), ...Object.keys(after[part])])].map((key) => ({
      path: [part, key],
      before: String(before[part][key] ?? ''),
      after: String(after[part][key] ?? ''),
    }));
  const lines = [
    text('contact'),
    ...contactLines(before.escalation, after.escalation),
    text('name'),
    ...each('answers'),
    ...each('responseHours'),
    ...(['role', 'hours', 'zone', 'language', 'portalLanguage'] as const).map(text),
  ];
  return lines.filter((line) => line.before !== line.after);
}

/** A contact on one line: `Ana Ruiz – night shift – +34 …` */
export function contactText({ name, for: what, how }: EscalationContact): string {
  return [name, what, how].filter(Boolean).join(' – ');
}

/** Contacts are the same where their names are: of two with one name, the first is compared with the first. */
function contactLines(
  before: readonly EscalationContact[],
  after: readonly EscalationContact[],
): Difference[] {
  const path = ['escalation'];
  const left = [...after];
  const lines = before.map((contact): Difference => {
    const place = left.findIndex(({ name }) => name === contact.name);
    const [same] = place < 0 ? [] : left.splice(place, 1);
    return { path, before: contactText(contact), after: same === undefined ? '' : contactText(same) };
  });
  return [...lines, ...left.map((contact) => ({ path, before: '', after: contactText(contact) }))];
}
