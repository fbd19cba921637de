import type { Content } from '../../content-files/content.ts';
import { localeName } from '../../content-files/words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sitePath, wizardPath } from '../../i18n/paths.ts';
import { entryOf } from '../../lib/entry.ts';
import { type OptionLabels, PROFILE_WORDS, type ProfileData } from '../../wizard/contract/profile-data.ts';
import { profileChoices } from '../../wizard/profile/choices.ts';
import { PROFILE_FAULTS, type ProfileFault } from '../../wizard/profile/problems.ts';
import { islandWords } from './island-words.ts';
import { optionText, questionText, shortName, textsOf, wizardOf } from './words.ts';

/** Name of the file that the site serves where it comes with a profile: one address for all locales. */
const TEAM = 'team';

/** `getStaticPaths` of that file: none where the content has no profile. */
export function teamFiles({ team }: Content): { params: { team: string } }[] {
  return team === undefined ? [] : [{ params: { team: TEAM } }];
}

/** What the profile's page hands to its island. */
export function profilePage(content: Content, locale: Locale): ProfileData {
  const wizard = wizardOf(content);
  const texts = textsOf(wizard, locale);
  const { fills, times } = wizard.flow.profile;
  const choices = profileChoices(wizard.flow, content.locales);
  const nameOf = (question: string, option: string) => shortName(optionText(texts, question, option));
  const named = (options: readonly string[], name: (option: string) => string): OptionLabels =>
    Object.fromEntries(options.map((option) => [option, name(option)]));
  const ofField = fills.language === undefined ? {} : texts.fields[fills.language]?.options;
  const keys = PROFILE_FAULTS.map((kind) => `profile.bad.${kind}` as const);
  const bad = islandWords(content, locale, keys);
  return {
    locale,
    home: wizardPath(locale),
    strings: islandWords(content, locale, PROFILE_WORDS),
    bad: Object.fromEntries(PROFILE_FAULTS.map((kind) => [kind, bad[`profile.bad.${kind}`]])) as Record<
      ProfileFault,
      string
    >,
    choices,
    answers: Object.fromEntries(
      Object.entries(choices.answers).map(([question, options]) => [
        question,
        {
          label: questionText(texts, question).draft ?? questionText(texts, question).title,
          options: named(options, (option) => nameOf(question, option)),
        },
      ]),
    ),
    responseHours: named(choices.responseHours, (option) => nameOf(times?.question ?? '', option)),
    language: named(choices.language, (option) => entryOf(ofField ?? {}, option, 'option of a field')),
    portalLanguage: named(choices.portalLanguage, (each) => localeName(content, each as Locale)),
    team: content.team === undefined ? undefined : sitePath(`${TEAM}.json`),
  };
}
