import type { Case, Cases } from './cases.ts';

/** As much of `Storage` as is needed; the browser's own throws where it is blocked or full. */
export interface KeyValueStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What became of reading. */
export type Loaded =
  | { kind: 'read'; cases: Cases }
  | { kind: 'empty' }
  /** What is there is not ours to read: of another version, broken or too large. It is not lost. */
  | { kind: 'refused'; why: 'version' | 'broken' | 'too-large' }
  /** The browser gives no storage: text lives as long as the page. */
  | { kind: 'blocked' };

/** What became of keeping. */
export type Kept = 'kept' | 'full' | 'blocked' | 'too-large';

const VERSION = 1;
/** Characters; a tab's storage holds some 5 million. */
const LARGEST = 1_000_000;
const MOST_CASES = 50;

/** Writes cases for storage; what was cleared is not among them. */
export function serializeCases({ open, current }: Cases): string {
  return JSON.stringify({ version: VERSION, current, open });
}

/** Reads what `serializeCases()` wrote; whatever else comes is refused whole. */
export function parseCases(text: string): Exclude<Loaded, { kind: 'blocked' }> {
  if (text.length > LARGEST) return { kind: 'refused', why: 'too-large' };
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { kind: 'refused', why: 'broken' };
  }
  if (!isRecord(stored)) return { kind: 'refused', why: 'broken' };
  const { version, current, open } = stored;
  if (version !== VERSION) return { kind: 'refused', why: 'version' };
  if (!isOptional(current) || !Array.isArray(open) || open.length > MOST_CASES || !open.every(isCase))
    return { kind: 'refused', why: 'broken' };
  if (new Set(open.map(({ id }) => id)).size !== open.length) return { kind: 'refused', why: 'broken' };
  return { kind: 'read', cases: { open, current, cleared: undefined } };
}

/**
 * Keeps the cases of a tab. `storage` is a function, since asking for `sessionStorage` may itself throw. What `load()`
 * refuses is put aside under `<key>.refused` before anything takes its place.
 */
export function caseStore(storage: () => KeyValueStorage, key: string) {
  let isSafe = false;
  const putAside = () => {
    if (isSafe) return;
    const text = storage().getItem(key);
    if (text !== null && parseCases(text).kind === 'refused') storage().setItem(`${key}.refused`, text);
    isSafe = true;
  };
  return {
    load(): Loaded {
      try {
        const text = storage().getItem(key);
        return text === null ? { kind: 'empty' } : parseCases(text);
      } catch {
        return { kind: 'blocked' };
      }
    },
    /** Where keeping fails, what was kept before stays. */
    save(cases: Cases): Kept {
      const text = serializeCases(cases);
      if (text.length > LARGEST || cases.open.length > MOST_CASES) return 'too-large';
      try {
        putAside();
        if (cases.open.length === 0) storage().removeItem(key);
        else storage().setItem(key, text);
        return 'kept';
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
      }
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOptional(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function isTexts(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every((each) => typeof each === 'string');
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function isCase(value: unknown): value is Case {
  if (!isRecord(value)) return false;
  const { id, node, answers, values, number, filed, messageLocale, uid, sequence, opened, changed } = value;
  return (
    [id, node, number, uid].every((each) => typeof each === 'string') &&
    id !== '' &&
    isTexts(answers) &&
    isTexts(values) &&
    (filed === undefined || isTime(filed)) &&
    isOptional(messageLocale) &&
    Number.isSafeInteger(sequence) &&
    isTime(opened) &&
    isTime(changed)
  );
}
