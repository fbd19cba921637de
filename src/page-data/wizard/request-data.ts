import type { Content } from '../../content-files/content.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { wizardPath } from '../../i18n/paths.ts';
import { entryOf } from '../../lib/entry.ts';
import { OUT_WORDS } from '../../wizard/contract/out-words.ts';
import {
  type CoachData,
  type FormField,
  type FormQuestion,
  type LocalWords,
  type Phrase,
  REQUEST_WORDS,
  type RequestData,
  type RequestLate,
  type RequestStart,
} from '../../wizard/contract/request-data.ts';
import type { Item, RequestBinding, RequestOutcome } from '../../wizard/flow/flow-schema.ts';
import type { Texts } from '../../wizard/flow/text-schema.ts';
import type { Wizard } from '../../wizard/flow/wizard.ts';
import { profileUse } from '../../wizard/profile/use.ts';
import { islandWords } from './island-words.ts';
import { updateData } from './update-data.ts';
import { questionViews } from './walk-data.ts';
import { optionText, questionText, shortName, textsOf, wizardOf } from './words.ts';

/** What the request's island gets for an outcome. */
export function requestData(
  content: Content,
  locale: Locale,
  node: string,
  outcome: RequestOutcome,
): RequestData {
  const wizard = wizardOf(content);
  const { states: _, ...bound } = wizard.flow.request;
  return {
    routing: wizard.routing,
    node,
    home: wizardPath(locale),
    titles: Object.fromEntries(
      Object.entries(textsOf(wizard, locale).outcomes).map(([id, { title }]) => [id, title]),
    ),
    strings: islandWords(content, locale, REQUEST_WORDS),
    profile: profileUse(wizard.flow),
    questions: formQuestions(content, locale),
    fields: outcome.request.map((item) => formField(content, locale, item)),
    filing: outcome.filing,
    bound,
    own: localWords(content, locale, outcome),
    english: localWords(content, ORIGINAL_LOCALE, outcome),
    out: islandWords(content, locale, OUT_WORDS),
    update: updateData(content, locale),
    coach: coachData(wizard, locale, outcome),
  };
}

/** What comes late to the form of an outcome. @throws where it ends in no request */
export function lateRequest(content: Content, locale: Locale, node: string): RequestLate {
  const outcome = entryOf(wizardOf(content).flow.outcomes, node, 'outcome');
  if (outcome.kind !== 'request')
    throw new Error(`Unexpected outcome "${node}", expected one that ends in a request.`);
  return requestParts(requestData(content, locale, node, outcome), locale).late;
}

/** What of it the page hands to the form, and what comes late. */
export function requestParts(
  { titles, own, english, out, update, coach, fields, questions, ...start }: RequestData,
  locale: Locale,
): { start: RequestStart; late: RequestLate } {
  const required = fields.filter((field) => field.required).map((field) => ({ ...field, phrases: [] }));
  return {
    start: {
      ...start,
      fields: required,
      questions: questions.map(shortened),
      locale,
      late: `${wizardPath(locale, start.node)}request.json`,
    },
    late: { titles, own, english, out, update, coach, fields, questions },
  };
}

/** What of a question shows before anything can be chosen. */
function shortened({ options, ...question }: FormQuestion): FormQuestion {
  return { ...question, options: options.map(({ id, label, hint }) => ({ id, label, hint })) };
}

/** What the form asks, as it is asked on a page of its own. */
function formQuestions(content: Content, locale: Locale): FormQuestion[] {
  const { routing } = wizardOf(content);
  return Object.entries(questionViews(content, locale))
    .filter(([id]) => routing.questions[id]?.inForm === true)
    .map(([id, { title, why, options }]) => ({ id, title, why, options }));
}

function formField(content: Content, locale: Locale, { use: id, when }: Item): FormField {
  const wizard = wizardOf(content);
  const field = entryOf(wizard.flow.fields, id, 'field');
  const { label, hint, options } = entryOf(textsOf(wizard, locale).fields, id, 'text of a field');
  const { required } = field;
  const asked = { id, required, when, label, hint, phrases: [], verbatim: false };
  if (field.input === 'moment') return { ...asked, input: field.input };
  if (field.input !== 'choice') {
    const { input, verbatim } = field;
    const phrases = field.phrases.map((phrase) => phraseView(content, locale, id, phrase));
    return { ...asked, input, verbatim, phrases };
  }
  if (options === undefined) throw new Error(`Unexpected choice "${id}" without texts of its options.`);
  return { ...asked, input: 'choice', options: field.options, optionLabels: options };
}

function phraseView(content: Content, locale: Locale, field: string, { use, when }: Item): Phrase {
  const inLocale = (each: Locale) =>
    entryOf(entryOf(textsOf(wizardOf(content), each).phrases, field, 'phrases of a field'), use, 'phrase');
  const own = locale === ORIGINAL_LOCALE ? undefined : inLocale(locale);
  return { when, english: inLocale(ORIGINAL_LOCALE), own };
}

function localWords(content: Content, locale: Locale, outcome: RequestOutcome): LocalWords {
  const wizard = wizardOf(content);
  const texts = textsOf(wizard, locale);
  const strings = islandWords(content, locale, ['draft.sev', 'draft.since', 'draft.number', 'draft.filed']);
  return {
    locale,
    severity: strings['draft.sev'],
    since: strings['draft.since'],
    filing: { number: strings['draft.number'], filed: strings['draft.filed'] },
    answers: Object.fromEntries(
      wizard.flow.request.states.map((state) => [state.question, statedAnswer(texts, state)]),
    ),
    fields: Object.fromEntries(
      outcome.request.map(({ use }) => {
        const { draft, options } = entryOf(texts.fields, use, 'text of a field');
        return [use, { label: draft, options }];
      }),
    ),
  };
}

/** How the request names a question and those of its answers that it states. */
function statedAnswer(texts: Texts, { question, only }: RequestBinding['states'][number]) {
  const { draft: label, options } = questionText(texts, question);
  if (label === undefined) throw new Error(`Unexpected question "${question}" without its words for drafts.`);
  const stated = Object.entries(options).filter(([id]) => only?.includes(id) ?? true);
  return {
    label,
    options: Object.fromEntries(stated.map(([id, words]) => [id, words.draft ?? shortName(words)])),
  };
}

function coachData(wizard: Wizard, locale: Locale, { firstResponse }: RequestOutcome): CoachData | undefined {
  if (firstResponse === undefined || firstResponse === 'one-business-day') return firstResponse;
  const { question, hours } = firstResponse;
  return {
    question,
    cards: Object.entries(hours).map(([id, time]) => {
      const { label, hint, commits } = optionText(textsOf(wizard, locale), question, id);
      const { options } = entryOf(wizard.flow.questions, question, 'question');
      const commitsWhen = options.find((option) => option.id === id)?.commits;
      if (hint === undefined || commits === undefined)
        throw new Error(`Unexpected option "${id}" of "${question}" without hint or what it commits to.`);
      return { id, label, hint, commits, commitsWhen, hours: time };
    }),
  };
}
