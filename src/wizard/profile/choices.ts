import type { Flow } from '../flow/flow-schema.ts';
import type { ProfileChoices } from './profile.ts';
import { profileUse } from './use.ts';

/** What a profile may say of a flow and of a site in these locales. */
export function profileChoices(flow: Flow, locales: readonly string[]): ProfileChoices {
  const { answers, times, fills } = profileUse(flow);
  const field = fills.language === undefined ? undefined : flow.fields[fills.language];
  return {
    answers,
    responseHours: times?.options ?? [],
    language: field?.input === 'choice' ? field.options : [],
    portalLanguage: locales,
  };
}
