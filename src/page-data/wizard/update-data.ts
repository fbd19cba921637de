import type { Content } from '../../content-files/content.ts';
import { localeName } from '../../content-files/words.ts';
import type { Locale } from '../../i18n/locales.ts';
import {
  type CustomerWords,
  MESSAGES,
  type Message,
  UPDATE_WORDS,
  type UpdateData,
} from '../../wizard/contract/update-data.ts';
import type { WizardKey } from '../../wizard/contract/words.ts';
import { islandWords } from './island-words.ts';
import { questionText, shortName, textsOf, wizardOf } from './words.ts';

/** What the island with the messages to a customer gets. */
export function updateData(content: Content, locale: Locale): UpdateData {
  const { title } = wizardOf(content).flow.request;
  return {
    locale,
    strings: islandWords(content, locale, UPDATE_WORDS),
    customers: Object.fromEntries(content.locales.map((each) => [each, customerWords(content, each)])),
    serviceQuestion: title.service,
    symptomField: title.symptom ?? 'symptom',
  };
}

function customerWords(content: Content, locale: Locale): CustomerWords {
  const wizard = wizardOf(content);
  const { service } = wizard.flow.request.title;
  const services = service === undefined ? {} : questionText(textsOf(wizard, locale), service).options;
  const formal = messagesOf(content, locale, (message) => `message.${message}`);
  const informal = messagesOf(content, locale, (message) => `messageInformal.${message}`);
  const differs = MESSAGES.some((message) => formal[message] !== informal[message]);
  return {
    name: localeName(content, locale),
    services: Object.fromEntries(Object.entries(services).map(([id, option]) => [id, shortName(option)])),
    formal,
    ...(differs ? { informal } : {}),
  };
}

function messagesOf(
  content: Content,
  locale: Locale,
  keyOf: (message: Message) => WizardKey,
): CustomerWords['formal'] {
  const wordOf = (message: Message): string => {
    const key = keyOf(message);
    return islandWords(content, locale, [key])[key];
  };
  return {
    received: wordOf('received'),
    incident: wordOf('incident'),
    escalated: wordOf('escalated'),
    next: wordOf('next'),
    solved: wordOf('solved'),
  };
}
