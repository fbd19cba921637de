import type { Flow } from '../flow/flow-schema.ts';
import type { Answers } from '../flow/routing.ts';
import type { Values } from '../request/draft.ts';
import type { Profile } from './profile.ts';

/** What a flow takes from a profile. */
export interface ProfileUse {
  /** Question → options that a profile may answer it with. */
  answers: Readonly<Record<string, readonly string[]>>;
  /** Part of a profile → the field of the request that it fills. */
  fills: Readonly<Partial<Record<'contact' | 'hours' | 'language', string | undefined>>>;
  /** Which question the response times belong to, and which question's answer they hold under: the plan's. */
  times?: { question: string; options: readonly string[]; under?: string | undefined } | undefined;
}

/** Takes out of a flow what it takes from a profile. */
export function profileUse({ profile, questions }: Pick<Flow, 'profile' | 'questions'>): ProfileUse {
  const { answers, fills, times } = profile;
  const optionsOf = (question: string) => questions[question]?.options.map(({ id }) => id) ?? [];
  return {
    answers: Object.fromEntries(answers.map(({ question, only }) => [question, only ?? optionsOf(question)])),
    fills,
    times: times && { question: times.question, options: times.only, under: times.under },
  };
}

/** What a profile answers of a flow. An option that the flow no longer offers is asked again. */
export function answersOf({ answers }: ProfileUse, profile: Profile | undefined): Answers {
  const said = Object.entries(profile?.answers ?? {}).filter(
    ([question, option]) => Object.hasOwn(answers, question) && answers[question]?.includes(option),
  );
  return Object.fromEntries(said);
}

/** Field → what a profile puts into it. Working hours stand there with their zone. */
export function fillsOf({ fills }: ProfileUse, profile: Profile | undefined): Values {
  if (profile === undefined) return {};
  const { contact, hours, zone, language } = profile;
  const texts = { contact, hours: hours !== '' && zone !== '' ? `${hours} (${zone})` : hours, language };
  return Object.fromEntries(
    Object.entries(fills).flatMap(([part, field]): [string, string][] => {
      const text = texts[part as keyof typeof texts];
      return text === '' || field === undefined ? [] : [[field, text]];
    }),
  );
}

/**
 * The hours of the profile's contract, by option. They hold for the profile's own plan: where the walk was answered with
 * another, none.
 *
 * @param known answers that count, the profile's among them
 */
export function contractHours(
  { times }: ProfileUse,
  profile: Profile | undefined,
  known: Answers,
): Readonly<Record<string, number>> {
  if (times === undefined || profile === undefined) return {};
  const { under } = times;
  if (under !== undefined && known[under] !== profile.answers[under]) return {};
  return Object.fromEntries(
    Object.entries(profile.responseHours).filter(([option]) => times.options.includes(option)),
  );
}
