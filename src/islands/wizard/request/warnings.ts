import { entryOf } from '../../../lib/entry.ts';
import { fill } from '../../../lib/fill.ts';
import type { Bound, FormField, RequestWords } from '../../../wizard/contract/request-data.ts';
import type { Secret } from '../../../wizard/request/checks.ts';
import type { Values } from '../../../wizard/request/draft.ts';
import { formatWithUtc } from '../../../wizard/request/time/local-time.ts';
import { LONGEST_SCOPE, shortened } from '../../../wizard/request/title.ts';
import { boundValue } from './asked.ts';
import { type Moment, momentOf } from './began.ts';
import type { Findings } from './use-checks.ts';

/** What a warning is about. */
export type WarningKind = 'secret' | 'contact' | 'language' | 'missing' | 'length' | 'time';

/** Something to be said about a field, at the field and again beside the ways out. */
export interface Warning {
  kind: WarningKind;
  field: string;
  /** What the form calls the field. */
  label: string;
  /** A whole sentence that says what is wrong; it does not repeat the label. */
  text: string;
  /** Of a secret: where it stands. */
  secrets?: readonly Secret[];
  /** Of a time that the clocks showed twice: the two that may be meant, in words. */
  either?: { earlier: string; later: string };
}

interface Looked {
  fields: readonly FormField[];
  bound: Bound;
  values: Values;
  findings: Findings;
  locale: string;
  now: Date;
}

/** How many pieces of a text a warning quotes. */
const MOST_QUOTED = 3;

/** All that is to be said about the fields, in their order; of one field, the gravest first. */
export function warningsIn(looked: Looked, strings: RequestWords): Warning[] {
  return looked.fields.flatMap((field) => {
    const { id, label } = field;
    const said = [
      secretIn(looked, id, strings),
      contactIn(looked, id, strings),
      field.input === 'moment' ? timeIn(looked, id, strings) : undefined,
      lengthIn(looked, id, strings),
      languageIn(looked, id, strings),
      looked.findings.missing.includes(id) ? { kind: 'missing', text: strings.emptyField } : undefined,
    ] satisfies (Said | undefined)[];
    return said.filter((each) => each !== undefined).map((each) => ({ ...each, field: id, label }));
  });
}

type Said = Omit<Warning, 'field' | 'label'>;

function secretIn({ findings }: Looked, id: string, strings: RequestWords): Said | undefined {
  const secrets = findings.secrets[id];
  if (secrets === undefined) return undefined;
  const kinds = new Set(secrets.map(({ kind }) => entryOf(strings, `secret.${kind}`, 'kind of secret')));
  return { kind: 'secret', text: fill(strings.secretFound, { kinds: [...kinds].join(', ') }), secrets };
}

function contactIn({ findings, bound }: Looked, id: string, strings: RequestWords): Said | undefined {
  if (id !== bound.contact || findings.contacts.length === 0) return undefined;
  const value = findings.contacts.map((each) => each.value).join(', ');
  return { kind: 'contact', text: fill(strings.customerContact, { value }) };
}

function languageIn({ findings, values }: Looked, id: string, strings: RequestWords): Said | undefined {
  const stretches = findings.notEnglish[id];
  if (stretches === undefined) return undefined;
  const text = boundValue(values, id);
  const pieces = stretches
    .slice(0, MOST_QUOTED)
    .map(({ start, end }) => shortened(text.slice(start, end), 40));
  const words = pieces.join(' · ') + (stretches.length > MOST_QUOTED ? ' …' : '');
  return { kind: 'language', text: fill(strings.notEnglish, { words }) };
}

/** A scope that the title shortens: a title that lacks it silently says less than its writer believes. */
function lengthIn({ bound, values }: Looked, id: string, strings: RequestWords): Said | undefined {
  if (id !== bound.title.scope) return undefined;
  const line =
    boundValue(values, id)
      .trim()
      .split(/[\r\n]/, 1)[0] ?? '';
  const text = shortened(line, LONGEST_SCOPE);
  return text === line ? undefined : { kind: 'length', text: fill(strings.titleShort, { text }) };
}

function timeIn({ values, locale, now }: Looked, id: string, strings: RequestWords): Said | undefined {
  const moment: Moment = momentOf(values, id, now);
  const { time, zone } = moment;
  if (time.kind === 'future') return { kind: 'time', text: strings.timeFuture };
  if (time.kind !== 'skipped' && time.kind !== 'twice') return undefined;
  const either = {
    earlier: formatWithUtc(time.earlier, locale, zone),
    later: formatWithUtc(time.later, locale, zone),
  };
  if (time.kind === 'twice') return { kind: 'time', text: strings.timeTwice, either };
  return { kind: 'time', text: fill(strings.timeSkipped, either) };
}
