// What looks at typed text, in one piece: loaded when a field is first used, and no way out opens before it is there.

export { type ContactFields, type CustomerContact, findCustomerContacts } from './contact/find-contact.ts';
export { isEnglish, notEnglish, type Stretch } from './language/not-english.ts';
export { findSecrets, takeOut } from './secrets/find-secrets.ts';
export type { Secret, SecretKind } from './secrets/secret.ts';
