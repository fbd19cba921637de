import type { ProfileFault } from '../profile/problems.ts';
import type { ProfileChoices } from '../profile/profile.ts';
import type { WizardKey, Words } from './words.ts';

/** Words of the profile's page, with a sentence for each thing that can be wrong with a file. */
export const PROFILE_WORDS = [
  'profile',
  'profileAside',
  'profileAgain',
  'profile.name',
  'profile.nameHint',
  'profile.walk',
  'profile.walkHint',
  'profile.times',
  'profile.timesHint',
  'profile.request',
  'profile.contact',
  'profile.contactHint',
  'profile.role',
  'profile.roleHint',
  'profile.hours',
  'profile.hoursHint',
  'profile.language',
  'profile.portalLanguage',
  'profile.escalationHint',
  'profile.contactName',
  'profile.contactFor',
  'profile.contactHow',
  'profile.contactNumber',
  'profile.add',
  'profile.remove',
  'profile.keep',
  'profile.keepHint',
  'profile.save',
  'profile.savedTab',
  'profile.savedDevice',
  'profile.notSaved',
  'profile.forget',
  'profile.forgetAsk',
  'profile.forgetYes',
  'profile.forgetNo',
  'profile.forgotten',
  'profile.export',
  'profile.exported',
  'profile.file',
  'profile.fileHint',
  'profile.team',
  'profile.teamHint',
  'profile.changes',
  'profile.changesNone',
  'profile.before',
  'profile.after',
  'profile.unsaid',
  'profile.take',
  'profile.leave',
  'profile.left',
  'profile.refusedFile',
  'profile.refusedKept',
  'profile.refusedForm',
  'profile.notRead',
  'escalation',
  'required',
  'optional',
  'outFailed',
  'zone',
  'zoneHint',
  'zoneNone',
  'zoneFound',
] as const satisfies readonly WizardKey[];

export type ProfileWords = Words<(typeof PROFILE_WORDS)[number]>;

/** Options in words, by id. */
export type OptionLabels = Readonly<Record<string, string>>;

/** What the profile's page hands to its island. */
export interface ProfileData {
  locale: string;
  /** Path of the wizard in the reader's locale, with a slash at its end. */
  home: string;
  strings: ProfileWords;
  bad: Readonly<Record<ProfileFault, string>>;
  choices: ProfileChoices;
  /** Question → what it is called, and its options. */
  answers: Readonly<Record<string, { label: string; options: OptionLabels }>>;
  responseHours: OptionLabels;
  language: OptionLabels;
  portalLanguage: OptionLabels;
  /** Address of the profile that the site comes with. */
  team: string | undefined;
}
