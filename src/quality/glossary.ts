import { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';

/**
 * `content/terms/own.yaml`: how a term is to be said, by language, the best way first. `keep` marks what is not
 * translated: a language that has a form of its own all the same names it.
 */
export const glossarySchema = z.array(
  z
    .strictObject({
      en: z.string().min(1),
      keep: z.boolean().optional(),
      /** Why, and what must not be said. */
      note: z.string().optional(),
      forms: z.record(z.string(), z.array(z.string().min(1)).min(1)).default({}),
    })
    .refine(({ keep, forms }) => keep === true || Object.keys(forms).length > 0, {
      error: 'Unexpected term without forms, expected `forms` by language or `keep: true`.',
    }),
);
export type Glossary = z.output<typeof glossarySchema>;
export type GlossaryTerm = Glossary[number];

/** The ways in which a term may be said in a language; none where the glossary does not say. */
export function formsOf({ en, keep, forms }: GlossaryTerm, locale: Locale): readonly string[] {
  const own = (forms[locale] ?? []).map((form) => form.replace(/\*$/, ''));
  return keep === true ? [...own, en] : own;
}

/** The forms that are whole words, to be shown: `отклонени*` is only looked for. */
export function shownForms({ en, keep, forms }: GlossaryTerm, locale: Locale): readonly string[] {
  const own = (forms[locale] ?? []).filter((form) => !form.endsWith('*'));
  return keep === true && own.length === 0 ? [en] : own;
}
