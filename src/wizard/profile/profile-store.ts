import type { KeyValueStorage } from '../request/case-store.ts';
import { PROFILE_VERSION, type Profile, profileFile, TEXT_PARTS } from './profile.ts';

/** Where a profile is kept: in the device's storage with consent, else in the tab's. */
export const PROFILE_KEY = 'wizard-profile';
/** In the tab's storage: whether the profile is left aside there. */
export const ASIDE_KEY = 'wizard-profile-aside';

/** What became of reading. */
export type LoadedProfile =
  /** `isKept`: on the device, with consent, and not in the tab alone. */
  | { kind: 'read'; profile: Profile; isKept: boolean }
  | { kind: 'empty' }
  /** What is there is of another version, or broken. It is put aside, not deleted, when another takes its place. */
  | { kind: 'refused' };

/**
 * Keeps the profile. Storages are functions, since asking for one may itself throw.
 *
 * @param device outlives the tab: used with consent alone
 * @param tab goes with the tab
 */
export function profileStore(device: () => KeyValueStorage, tab: () => KeyValueStorage) {
  const places = [
    { storage: tab, isKept: false },
    { storage: device, isKept: true },
  ];
  return {
    /** The tab's own profile, else the one kept on the device. */
    load(): LoadedProfile {
      let isRefused = false;
      for (const { storage, isKept } of places) {
        const text = attempt(() => storage().getItem(PROFILE_KEY));
        const profile = typeof text === 'string' ? parseStored(text) : undefined;
        if (profile !== undefined) return { kind: 'read', profile, isKept };
        isRefused ||= typeof text === 'string';
      }
      return { kind: isRefused ? 'refused' : 'empty' };
    },
    /**
     * Keeps a profile in one of the two places, and nothing in the other.
     *
     * @param isKept the reader's consent to keep it on the device
     * @returns whether it is kept; where not, what was kept before stays
     */
    save(profile: Profile, isKept: boolean): boolean {
      const [to, from] = isKept ? [device, tab] : [tab, device];
      const done = attempt(() => {
        putAside(to());
        to().setItem(PROFILE_KEY, profileFile(profile));
        return true;
      });
      if (done !== true) return false;
      attempt(() => putAside(from()));
      attempt(() => from().removeItem(PROFILE_KEY));
      return true;
    },
    /** Forgets it in both places, and what was put aside. */
    forget(): void {
      for (const { storage } of places)
        for (const key of [PROFILE_KEY, `${PROFILE_KEY}.refused`, ASIDE_KEY])
          attempt(() => storage().removeItem(key));
    },
    /** Whether the profile is left aside in this tab. */
    isAside: () => attempt(() => tab().getItem(ASIDE_KEY)) === 'yes',
    /** Leaves it aside in this tab, or uses it again. */
    setAside(isAside: boolean): void {
      attempt(() => (isAside ? tab().setItem(ASIDE_KEY, 'yes') : tab().removeItem(ASIDE_KEY)));
    },
  };
}

/** Reads what `save()` wrote; it was checked then, so only its shape is looked at. `undefined` for all else. */
export function parseStored(text: string): Profile | undefined {
  const stored = attempt((): unknown => JSON.parse(text));
  if (!isGroup(stored) || stored['version'] !== PROFILE_VERSION) return undefined;
  const { answers = {}, responseHours = {}, escalation = [] } = stored;
  const texts = TEXT_PARTS.map((part) => [part, stored[part] ?? ''] as const);
  const isWhole =
    texts.every(([, value]) => typeof value === 'string') &&
    isGroup(answers) &&
    Object.values(answers).every((value) => typeof value === 'string') &&
    isGroup(responseHours) &&
    Object.values(responseHours).every((value) => typeof value === 'number' && value > 0) &&
    Array.isArray(escalation) &&
    escalation.every(
      (contact) =>
        isGroup(contact) && ['name', 'for', 'how'].every((key) => typeof contact[key] === 'string'),
    );
  return isWhole
    ? ({ ...Object.fromEntries(texts), answers, responseHours, escalation } as unknown as Profile)
    : undefined;
}

function putAside(storage: KeyValueStorage): void {
  const text = storage.getItem(PROFILE_KEY);
  if (text !== null && parseStored(text) === undefined) storage.setItem(`${PROFILE_KEY}.refused`, text);
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `undefined` where a browser's storage is closed, full, or holds no JSON. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
