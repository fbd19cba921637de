import type { Condition, RequestBinding } from '../flow/flow-schema.ts';
import type { Routing } from '../flow/routing.ts';
import type { ProfileUse } from '../profile/use.ts';
import type { DraftWords } from '../request/draft.ts';
import type { FilingWords } from '../request/filing.ts';
import type { OutWords } from './out-words.ts';
import type { UpdateData } from './update-data.ts';
import type { QuestionView } from './walk-data.ts';
import type { WizardKey, Words } from './words.ts';

/** Words of the request and its tools. */
export const REQUEST_WORDS = [
  'request',
  'requestLead',
  'requestKept',
  'optional',
  'moreFields',
  'choose',
  'examples',
  'complete',
  'clear',
  'cleared',
  'customerContact',
  'secretFound',
  'secret.password',
  'secret.one-time-code',
  'secret.key',
  'secret.token',
  'secret.private-key',
  'secret.connection',
  'secret.recovery-key',
  'secret.product-key',
  'secret.card',
  'secret.iban',
  'takeOut',
  'takenOut',
  'notEnglish',
  'emptyField',
  'titleShort',
  'timeSkipped',
  'timeTwice',
  'timeFuture',
  'zone',
  'zoneHint',
  'zoneNone',
  'zoneFound',
  'phrases',
  'phrasesFor',
  'warnings',
  'warnMissing',
  'warnLanguage',
  'checking',
  'checksFailed',
  'retry',
  'required',
  'notKept',
  'notRead',
  'clearAsk',
  'clearYes',
  'clearNo',
  'undo',
  'restored',
  'caseAsk',
  'caseAskLead',
  'caseGoOn',
  'caseOpen',
  'caseStart',
  'cases',
  'caseName',
  'caseBegun',
  'caseHere',
  'caseFiled',
  'caseShow',
  'caseHide',
  'caseNoCustomer',
  'profileFrom',
  'outFailed',
] as const satisfies readonly WizardKey[];

export type RequestWords = Words<(typeof REQUEST_WORDS)[number]>;

/** What an outcome that ends in a request hands to its island. */
export interface RequestData {
  routing: Routing;
  /** The outcome. */
  node: string;
  /** Path of the wizard in the reader's locale, with a slash at its end. */
  home: string;
  /** Outcome → its title, for those that a case may be open for. */
  titles: Readonly<Record<string, string>>;
  strings: RequestWords;
  /** What the flow takes from the agent's profile. */
  profile: ProfileUse;
  /** The questions that the form asks. */
  questions: FormQuestion[];
  fields: FormField[];
  /** Whether the reader files it and gets a number; else it goes to somebody as a message. */
  filing: boolean;
  /** Which questions and fields the request takes its parts from. */
  bound: Bound;
  /** The draft's words in the reader's language, and in English, which the response times ask for. */
  own: LocalWords;
  english: LocalWords;
  /** Words of what comes after the fields. */
  out: OutWords;
  update: UpdateData;
  coach: CoachData | undefined;
}

/** What the form itself does without: it comes when the form does, so that the page's first view need not carry it. */
export const LATE = [
  'titles',
  'own',
  'english',
  'out',
  'update',
  'coach',
  'fields',
  'questions',
] as const satisfies readonly (keyof RequestData)[];
export type RequestLate = Pick<RequestData, (typeof LATE)[number]>;

/** What the page hands to the form. */
export interface RequestStart extends Omit<RequestData, keyof RequestLate> {
  locale: string;
  /** What of them shows before anything can be chosen. */
  questions: FormQuestion[];
  /** The fields that are required, without their phrases: all of them come late. */
  fields: FormField[];
  /** Address of the {@link RequestLate}. */
  late: string;
}

/** The flow's binding but for the stated answers, which come with their words. */
export type Bound = Omit<RequestBinding, 'states'>;

/** A question that the form asks. */
export interface FormQuestion extends Pick<QuestionView, 'title' | 'why' | 'options'> {
  id: string;
}

interface AskedField {
  id: string;
  required: boolean;
  /** For which answers it is asked. */
  when?: Condition | undefined;
  label: string;
  hint?: string | undefined;
  /** Ready English that may be put into it. */
  phrases: readonly Phrase[];
  /** Whether it holds what others wrote: then it may be in any language. */
  verbatim: boolean;
}

/** A ready phrase. */
export interface Phrase {
  when?: Condition | undefined;
  english: string;
  /** What it says, in the reader's language; absent where that is English. */
  own?: string | undefined;
}

/** A field as the form shows it. */
export type FormField = AskedField &
  (
    | { input: 'line' | 'text' | 'moment' }
    | { input: 'choice'; options: readonly string[]; optionLabels: Readonly<Record<string, string>> }
  );

export interface LocalWords extends DraftWords {
  locale: string;
  /** What filing adds to the draft. */
  filing: FilingWords;
}

/** A severity, what it means and asks for, and within how many hours the first response is documented. */
export interface CoachCard {
  id: string;
  label: string;
  hint: string;
  commits: string;
  /** For which other answers it asks that; for all where absent. */
  commitsWhen?: Condition | undefined;
  hours: number;
}

/** The documented first response: by severity, or one business day. */
export type CoachData = { question: string; cards: CoachCard[] } | 'one-business-day';
