import type { Content } from '../../content-files/content.ts';
import { localeName } from '../../content-files/words.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import type { CoachData, LocalWords, RequestData } from '../../wizard/contract/request-data.ts';
import type { Outcome } from '../../wizard/flow/flow-schema.ts';
import { wizardStrings } from './walk-data.ts';
import { wizardOf, wordsOf } from './words.ts';

/** Answers that the request states, in its order. */
const STATED = ['kind', 'service', 'cloud', 'severity', 'category', 'vehicle', 'health'] as const;
/** Of these, only what says something to Microsoft. */
const OPTIONS: Partial<Record<string, readonly string[]>> = { health: ['not-shown'] };
const MESSAGES = ['received', 'escalated', 'solved'] as const;

/** What the request's island gets for an outcome. */
export function requestData(content: Content, locale: Locale, node: string, outcome: Outcome): RequestData {
  const { flow, routing } = wizardOf(content);
  const texts = wordsOf(wizardOf(content), locale);
  return {
    routing,
    node,
    strings: wizardStrings(content, locale),
    fields: outcome.request.map(({ use, when }) => {
      const { input, required, options } = flow.fields[use] ?? { input: 'line', required: false };
      const { label = use, hint, options: optionLabels } = texts.fields[use] ?? {};
      return { id: use, input, required, options, when, label, hint, optionLabels };
    }),
    own: localWords(content, locale, outcome),
    english: localWords(content, ORIGINAL_LOCALE, outcome),
    customers: Object.fromEntries(content.locales.map((each) => [each, customerWords(content, each)])),
    coach: coachData(content, locale, outcome),
  };
}

function localWords(content: Content, locale: Locale, outcome: Outcome): LocalWords {
  const texts = wordsOf(wizardOf(content), locale);
  const strings = wizardStrings(content, locale);
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

function customerWords(content: Content, locale: Locale) {
  const strings = wizardStrings(content, locale);
  const services = wordsOf(wizardOf(content), locale).questions['service']?.options ?? {};
  return {
    name: localeName(content, locale),
    services: Object.fromEntries(Object.entries(services).map(([id, { label }]) => [id, label])),
    messages: Object.fromEntries(MESSAGES.map((kind) => [kind, strings[`message.${kind}`] ?? ''])),
  };
}

function coachData(content: Content, locale: Locale, { firstResponse }: Outcome): CoachData | undefined {
  if (firstResponse === undefined || firstResponse === 'one-business-day') return firstResponse;
  const { question, hours } = firstResponse;
  const options = wordsOf(wizardOf(content), locale).questions[question]?.options ?? {};
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
