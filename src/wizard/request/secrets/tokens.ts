import type { Detector, Secret, SecretKind } from './secret.ts';

interface Pattern {
  kind: SecretKind;
  /** With flag `d` where a group `value` is the secret and the rest its name. */
  pattern: RegExp;
}

// Every quantifier that may meet its own kind again has an upper bound, so that no text takes long.
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'private-key',
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY[^-]{0,12}-----(?:[^-]{0,20000}-----END [A-Z0-9 ]{0,30}-----)?/g,
  },
  { kind: 'private-key', pattern: /PuTTY-User-Key-File-\d[\s\S]{0,8000}?Private-MAC: \w{40,64}/g },
  // Microsoft Entra: a client secret has its generation, a digit, and `Q~` after three characters.
  { kind: 'key', pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{20,60}/g },
  // JSON Web Token (RFC 7519) and its encrypted form: base64url of an object that begins with {"
  { kind: 'token', pattern: /\beyJ[\w-]{8,4000}\.(?:eyJ)?[\w-]{8,8000}(?:\.[\w-]{0,8000}){0,3}/g },
  // Microsoft's own refresh and session tokens.
  { kind: 'token', pattern: /\b[01]\.A[\w-]{8,20}\.[\w-]{2,6}\.?[\w-]{40,4000}/g },
  { kind: 'token', pattern: /\bBearer\s{1,4}(?<value>(?=[\w.~+/-]{0,60}\d)[\w.~+/-]{16,4000}={0,2})/dgi },
  {
    kind: 'password',
    pattern: /\bAuthorization["']?\s{0,4}:\s{0,4}["']?Basic\s{1,4}(?<value>[A-Za-z\d+/]{8,400}={0,2})/dgi,
  },
  // A storage key is 64 bytes in base64, a key of Service Bus, Event Hubs or IoT Hub 32.
  { kind: 'key', pattern: /(?<![\w+/])[\w+/]{86}==/g },
  {
    kind: 'key',
    pattern: /\b(?:AccountKey|SharedAccessKey|SharedSecret)\s?=\s?(?<value>[\w%+/.~-]{8,200}={0,2})/dgi,
  },
  // A shared access signature ends what it allows with `sig`.
  { kind: 'key', pattern: /(?<![\w])sig=(?<value>[\w%+/.~-]{12,200}={0,2})/dgi },
  {
    kind: 'token',
    pattern:
      /\b(?:refresh|access|id|auth|session|csrf|bearer)[_ -]?token["']?\s{0,3}[:=]\s{0,3}["']?(?<value>(?=[\w.~+/%-]{0,60}\d)[\w.~+/%-]{12,4000}={0,2})/dgi,
  },
  // Azure DevOps: 52 characters of base32, today 84 with a mark near the end.
  { kind: 'token', pattern: /(?<![\w])(?=[a-z]{0,20}[2-7])[a-z2-7]{52}(?![\w])/g },
  { kind: 'token', pattern: /(?<![\w])[A-Za-z\d]{60,90}AZDO[A-Za-z\d]{4}(?![\w])/g },
  { kind: 'token', pattern: /\bgh[pousr]_[A-Za-z\d]{20,255}\b/g },
  { kind: 'token', pattern: /\bgithub_pat_\w{20,255}/g },
  { kind: 'token', pattern: /\bglpat-[\w.-]{16,64}/g },
  { kind: 'token', pattern: /\bnpm_[A-Za-z\d]{30,40}\b/g },
  { kind: 'token', pattern: /\bxox[abeoprs]-[\w-]{10,255}/g },
  { kind: 'token', pattern: /\bxapp-\d-[\w-]{10,255}/g },
  { kind: 'key', pattern: /\bsk-(?=[\w-]{0,40}\d)(?=[\w-]{0,60}[A-Za-z])[\w-]{16,255}/g },
  { kind: 'key', pattern: /\b[rs]k_(?:live|test)_[A-Za-z\d]{10,200}/g },
  { kind: 'key', pattern: /\b(?:AKIA|ASIA)[A-Z\d]{16}\b/g },
  {
    kind: 'key',
    pattern: /\baws_?secret_?(?:access_?)?key["']?\s{0,3}[:=]\s{0,3}["']?(?<value>[\w+/]{40})/dgi,
  },
  { kind: 'key', pattern: /\bAIza[\w-]{30,40}/g },
  { kind: 'token', pattern: /\bya29\.[\w-]{20,400}/g },
  { kind: 'key', pattern: /\bSG\.[\w-]{16,32}\.[\w-]{32,64}/g },
  { kind: 'key', pattern: /\bhttps:\/\/hooks\.slack\.com\/services\/(?<value>[\w/]{20,100})/dgi },
  { kind: 'key', pattern: /\.webhook\.office\.com\/webhookb2\/(?<value>[\w@/-]{40,300})/dgi },
  // `scheme://user:password@host`
  {
    kind: 'connection',
    pattern: /\b[a-z][a-z\d+.-]{1,30}:\/\/[^\s:/@"'<>]{0,100}:(?<value>[^\s/@"'<>]{1,200})@(?=[\w[])/dgi,
  },
  {
    kind: 'password',
    pattern: /ConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?["'](?<value>[^"'\n]{3,100})["']/dgi,
  },
  // `curl -u user:password`
  {
    kind: 'password',
    pattern: /\scurl?\s[^\n]{0,200}?(?:-u|--user)\s{1,3}["']?[^\s:"']{1,64}:(?<value>[^\s"']{3,100})/dgi,
  },
  { kind: 'password', pattern: /\s--?pass(?:word|wd)?[ =]["']?(?<value>[^\s"'-][^\s"']{3,100})/dgi },
  // `ana@contoso.com / Winter22!`
  {
    kind: 'password',
    pattern:
      /@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\s?[:|/]\s?(?<value>(?=\S{0,39}\d)(?=\S{0,39}[a-z])(?=\S{0,39}[A-Z])(?=\S{0,39}[!@#$%^&*+?])\S{7,40})(?!\S)/dg,
  },
  // An app password of Microsoft or Google is sixteen letters.
  {
    kind: 'password',
    pattern:
      /(?:app(?:lication)? password|contraseña de aplicaci[oó]n|пароль приложения|应用(?:专用)?密码)\s?[:=—-]?\s?(?<value>[a-z]{16}|[a-z]{4}(?: [a-z]{4}){3})(?![\w])/dgi,
  },
  // A product key opens a paid product to whoever reads it, and support asks for its last five characters at most.
  {
    kind: 'product-key',
    pattern:
      /(?<![\w-])(?=[A-Z\d-]{0,28}\d)(?=[A-Z\d-]{0,28}[A-Z])(?:[B-DF-HJ-NP-RTV-Y2-9]{5}-){4}[B-DF-HJ-NP-RTV-Y2-9]{5}(?![\w-])/g,
  },
];

// A word in the place of a value, as documentation writes it.
const EXAMPLE = /^(?:[*x•.…-]{3,}|[<[{(].*|redacted|removed|your[-_]?\w*)$/i;

/** Secrets that their own shape gives away: keys and tokens of services, private keys, connection strings. */
export const tokenSecrets: Detector = (text) => PATTERNS.flatMap((pattern) => matchesOf(pattern, text));

function matchesOf({ kind, pattern }: Pattern, text: string): Secret[] {
  const found: Secret[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = match.groups?.['value'] ?? match[0];
    const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index + match[0].length];
    if (!EXAMPLE.test(value)) found.push({ kind, start, end });
  }
  return found;
}
