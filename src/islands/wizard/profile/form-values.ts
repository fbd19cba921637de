import {
  type EscalationContact,
  NO_PROFILE,
  PROFILE_VERSION,
  type Profile,
  TEXT_PARTS,
  type TextPart,
} from '../../../wizard/profile/profile.ts';

/** What stands in the form: hours as they are typed. */
export interface FormValues {
  texts: Readonly<Record<TextPart, string>>;
  answers: Readonly<Record<string, string>>;
  hours: Readonly<Record<string, string>>;
  escalation: readonly EscalationContact[];
}

/** A contact of which nothing is typed. */
export const NO_CONTACT: EscalationContact = { name: '', for: '', how: '' };

/** Puts a profile into the form. @param zone what stands there where the profile names none */
export function valuesIn(profile: Profile = NO_PROFILE, zone = ''): FormValues {
  const texts = Object.fromEntries(TEXT_PARTS.map((part) => [part, profile[part]])) as Record<
    TextPart,
    string
  >;
  return {
    texts: { ...texts, zone: profile.zone || zone },
    answers: profile.answers,
    hours: Object.fromEntries(
      Object.entries(profile.responseHours).map(([option, hours]) => [option, String(hours)]),
    ),
    escalation: profile.escalation,
  };
}

/** The form as a file would hold it, to be checked like one: contacts of which nothing is typed are left out. */
export function dataIn({ texts, answers, hours, escalation }: FormValues): object {
  const typed = Object.entries(hours).filter(([, text]) => text.trim() !== '');
  return {
    version: PROFILE_VERSION,
    ...texts,
    answers: Object.fromEntries(Object.entries(answers).filter(([, option]) => option !== '')),
    responseHours: Object.fromEntries(
      typed.map(([option, text]) => [option, Number(text.trim().replace(',', '.'))]),
    ),
    escalation: escalation.filter((contact) => Object.values(contact).some((text) => text.trim() !== '')),
  };
}
