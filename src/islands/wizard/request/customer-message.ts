import { fill } from '../../../lib/fill.ts';
import {
  type CustomerWords,
  MESSAGES,
  type Message,
  PARTS,
  type Part,
} from '../../../wizard/contract/update-data.ts';
import { cleanLine } from '../../../wizard/request/clean-text.ts';
import { readLocalTime } from '../../../wizard/request/time/local-time.ts';

/** Stands where something is still to be filled in. */
const GAP = '[…]';

/** The message of a choice in the form. @throws where there is none */
export function messageNamed(name: string): Message {
  const message = MESSAGES.find((each) => each === name);
  if (message === undefined)
    throw new Error(`Unexpected message "${name}", expected ${MESSAGES.join(', ')}.`);
  return message;
}

/** What the message says; a part that is absent or blank is a hole. */
export type Reported = Readonly<Partial<Record<Part, string>>>;

/** A message, and what it still lacks, in the order in which it lacks it. */
export interface CustomerMessage {
  text: string;
  holes: Part[];
}

/** The parts that a message has to be filled with, in its order. */
export function partsOf(template: string): Part[] {
  const names = [...template.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  return [...new Set(names)].flatMap((name) => PARTS.filter((part) => part === name));
}

/** Writes a message to a customer: each part on one line, without what would turn the text around. */
export function customerMessage(template: string, reported: Reported): CustomerMessage {
  const holes = partsOf(template).filter((part) => cleanLine(reported[part] ?? '') === '');
  const values = Object.fromEntries(
    PARTS.map((part) => [part, holes.includes(part) ? GAP : cleanLine(reported[part] ?? '')]),
  );
  return { text: fill(template, values), holes };
}

/** The words of a message as the customer is addressed; a language with one form has it for both. */
export function messageWords(words: CustomerWords, isInformal: boolean, message: Message): string {
  return ((isInformal ? words.informal : undefined) ?? words.formal)[message];
}

/**
 * A time as a customer reads it, with the zone's name; nothing where none was typed.
 *
 * @param local as `<input type="datetime-local">` gives it, in `zone`
 */
export function customerTime(local: string, zone: string, locale: string): string {
  const read = readLocalTime(local, zone, new Date(0), 'earlier');
  if (read.kind === 'none') return '';
  const at = read.kind === 'skipped' ? read.later : 'at' in read ? read.at : read.earlier;
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(at);
}
