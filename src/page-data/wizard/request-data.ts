import { getWizard } from '../../content-files/flow.ts';
import { LOCALES, localeName } from '../../content-files/strings.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import type { CoachData, LocalWords, RequestData } from '../../wizard/contract/request-data.ts';
import type { Outcome } from '../../wizard/flow/flow-schema.ts';
import { wizardStrings } from './walk-data.ts';
import { wordsOf } from './words.ts';

/** Answers that the request states, in its order. */
const STATED = ['kind', 'service', 'cloud', 'severity', 'category', 'vehicle', 'health'] as const;
/** Of these, only what says something to Microsoft. */
const OPTIONS: Partial<Record<string, readonly string[]>> = { health: ['not-shown'] };
const MESSAGES = ['received', 'escalated', 'solved'] as const;

/** What the request's island gets for an outcome. */
export function requestData(locale: Locale, node: string, outcome: Outcome): RequestData {
  const { flow, routing } = getWizard();
  const texts = wordsOf(getWizard(), locale);
  return {
    routing,
    node,
    strings: wizardStrings(locale),
    fields: outcome.request.map(({ use, when }) => {
      const { input, required, options } = flow.fields[use] ?? { input: 'line', required: false };
      const { label = use, hint, options: optionLabels } = texts.fields[use] ?? {};
      return { id: use, input, required, options, when, label, hint, optionLabels };
    }),
    own: localWords(locale, outcome),
    english: localWords(ORIGINAL_LOCALE, outcome),
    customers: Object.fromEntries(LOCALES.map((each) => [each, customerWords(each)])),
    coach: coachData(locale, outcome),
  };
}

function localWords(locale: Locale, outcome: Outcome): LocalWords {
  const texts = wordsOf(getWizard(), locale);
  const strings = wizardStrings(locale);
  const answers = STATED.map((question) => {
    const options = Object.entries(texts.questions[question]?.options ?? {})
      .filter(([option]) => OPTIONS[question]?.includes(option) ?? true)
      .map(([option, { label }]) => [
        option,
        question === 'health' ? (strings['draft.healthNone'] ?? '') : label,
      ]);
    return [question, { label: strings[`draft.${question}`] ?? '', options: Object.fromEntries(options) }];
  });
  return {
    locale,
    severity: strings['draft.sev'] ?? '',
    since: strings['draft.since'] ?? '',
    answers: Object.fromEntries(answers),
    fields: Object.fromEntries(
      outcome.request.map(({ use }) => [
        use,
        { label: texts.fields[use]?.draft ?? use, options: texts.fields[use]?.options },
      ]),
    ),
  };
}

function customerWords(locale: Locale) {
  const strings = wizardStrings(locale);
  const services = wordsOf(getWizard(), locale).questions['service']?.options ?? {};
  return {
    name: localeName(locale),
    services: Object.fromEntries(Object.entries(services).map(([id, { label }]) => [id, label])),
    messages: Object.fromEntries(MESSAGES.map((kind) => [kind, strings[`message.${kind}`] ?? ''])),
  };
}

function coachData(locale: Locale, { firstResponse }: Outcome): CoachData | undefined {
  if (firstResponse === undefined || firstResponse === 'one-business-day') return firstResponse;
  const { question, hours } = firstResponse;
  const options = wordsOf(getWizard(), locale).questions[question]?.options ?? {};
  return {
    question,
    cards: Object.entries(hours).map(([id, time]) => ({
      id,
      label: options[id]?.label ?? id,
      hint: options[id]?.hint ?? '',
      commits: options[id]?.commits ?? '',
      hours: time,
    })),
  };
}
