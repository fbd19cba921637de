import type { Bound, FormField } from '../../../wizard/contract/request-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import type { Values } from '../../../wizard/request/draft.ts';
import { formatMoment, fromLocalInput } from '../../../wizard/request/moments.ts';
import { customerContact } from '../../../wizard/request/warnings.ts';
import { decide } from '../../../wizard/walk/conditions.ts';

/** The fields that these answers call for; those that depend on what was not answered are among them. */
export function fieldsFor(fields: readonly FormField[], known: Answers): FormField[] {
  return fields.filter(({ when }) => when === undefined || decide(when, known) !== false);
}

/** What stands in the fields that are asked: nothing where nothing was typed. */
export function valuesOf(fields: readonly FormField[], typed: Values): Values {
  return Object.fromEntries(fields.map(({ id }) => [id, typed[id] ?? '']));
}

/** What stands in a field that the flow may bind; nothing where it binds none, or where it is not asked. */
export function boundValue(values: Values, field: string | undefined): string {
  return (field === undefined ? undefined : values[field]) ?? '';
}

/** The customer's contact where the partner's belongs; see {@link customerContact}. */
export function contactOfCustomer({ contact, tenant, customer }: Bound, values: Values): string | undefined {
  return customerContact({
    contact: boundValue(values, contact),
    tenant: boundValue(values, tenant),
    customer: boundValue(values, customer),
  });
}

/** Whether support is asked for in another language than English. */
export function isLocalSupport({ language }: Bound, values: Values): boolean {
  return language !== undefined && values[language.field] === language.local;
}

/** Writes what a field for a moment holds, in a language and zone; what is half typed stays as it is. */
export function momentIn(locale: string, zone: string): (value: string) => string {
  return (value) => {
    const moment = fromLocalInput(value);
    return moment === undefined ? value : formatMoment(moment, locale, zone);
  };
}
