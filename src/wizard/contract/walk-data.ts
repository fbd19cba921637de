import type { Condition } from '../flow/flow-schema.ts';
import type { Routing } from '../flow/routing.ts';
import type { ProfileUse } from '../profile/use.ts';
import type { WizardKey, Words } from './words.ts';

/** Words of how the reader came here, on a question's page and on an outcome's. */
export const PANEL_WORDS = [
  'back',
  'restart',
  'answers',
  'given',
  'open',
  'alone',
  'newer',
  'elsewhereTitle',
  'showAnyway',
  'change',
  'changeAnswer',
  'dropped',
  'rejected',
  'versions',
  'elsewhere',
  'profile',
  'profileFrom',
  'profileNotMe',
  'profileAside',
  'profileAgain',
] as const satisfies readonly WizardKey[];

/** Words of the questions themselves; those of the request and its tools come with them. */
export const WALK_WORDS = [
  'continue',
  'early',
  'excluded',
  'goOn',
  'error',
  'errorTitle',
  'errorChoose',
  'cases',
  'left',
  'leftNone',
] as const satisfies readonly WizardKey[];

/** What every wizard page hands to its island. */
export interface WizardData {
  routing: Routing;
  /** What the flow takes from the agent's profile. */
  profile: ProfileUse;
  /** Path of the wizard in the reader's locale, with a slash at its end: `/es/wizard/`. */
  home: string;
  strings: Words<(typeof PANEL_WORDS)[number]>;
  /** What old links should know, by flow version. */
  versions: Readonly<Record<string, string>>;
}

/** What the pages of questions hand to theirs. */
export interface WalkerData extends WizardData {
  strings: Words<(typeof PANEL_WORDS | typeof WALK_WORDS)[number]>;
}

/** A question in the reader's language. */
export interface QuestionView {
  title: string;
  why?: string | undefined;
  /** Absent where it lies beside the stages. */
  stage?: string | undefined;
  options: {
    id: string;
    label: string;
    hint?: string | undefined;
    /** Cases in which it is the answer. */
    examples?: string | undefined;
    /** What choosing it asks of the reader, and for which other answers: for all where absent. */
    commits?: string | undefined;
    commitsWhen?: Condition | undefined;
  }[];
}

/** Question id → its words. */
export type Questions = Readonly<Record<string, QuestionView>>;

/** Titles of questions and labels of options. */
export type Labels = Readonly<Record<string, { title: string; options: Readonly<Record<string, string>> }>>;

/** What `/<locale>/wizard/questions.json` holds: all that a walk needs in one language. */
export interface WalkData {
  data: WalkerData;
  questions: Questions;
}

/** What the page of an outcome hands to the panel that says how the reader came there. */
export interface PanelData {
  data: WizardData;
  labels: Labels;
  /** Titles of the outcomes. */
  titles: Readonly<Record<string, string>>;
  /** The outcome of this page. */
  node: string;
}
