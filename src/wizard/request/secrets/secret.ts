/** What a secret is: by it the reader is told what to take out. */
export type SecretKind =
  | 'password'
  | 'one-time-code'
  | 'key'
  | 'token'
  | 'private-key'
  | 'connection'
  | 'recovery-key'
  | 'product-key'
  | 'card'
  | 'iban';

/** A secret in a text: the characters from `start` up to `end` (UTF-16 units). */
export interface Secret {
  kind: SecretKind;
  start: number;
  end: number;
}

/** Finds secrets in a text in its plain form. */
export type Detector = (text: string) => Secret[];
