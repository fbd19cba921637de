import type { Profile } from '../../../wizard/profile/profile.ts';
import { profileStore } from '../../../wizard/profile/profile-store.ts';

/** The profile as it stands in this tab. */
export interface TabProfile {
  /** The one that is used; `undefined` where there is none, or where it is left aside. */
  profile: Profile | undefined;
  /** The one that is left aside in this tab: “not me”. */
  aside: Profile | undefined;
  /** Kept on the device with consent, and not in the tab alone. */
  isKept: boolean;
  /** What is kept could not be read: it is of another version. */
  isRefused: boolean;
}

/** As the server writes a page. */
export const NOBODY: TabProfile = { profile: undefined, aside: undefined, isKept: false, isRefused: false };

// One value for all islands of a page: what one of them changes, the others show.
const store = profileStore(
  () => localStorage,
  () => sessionStorage,
);
const listeners = new Set<() => void>();
let loaded: TabProfile | undefined;

/** The profile of this tab, read at the first call; on the server, nobody's. */
export function tabProfile(): TabProfile {
  if (typeof document === 'undefined') return NOBODY;
  if (loaded !== undefined) return loaded;
  // A page that comes back from the browser's memory may have been left for the profile's own page.
  addEventListener('pageshow', ({ persisted }) => persisted && changed());
  loaded = load();
  return loaded;
}

/** Calls back whenever the profile changes in this page. @returns ends that */
export function onProfile(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Leaves the profile aside in this tab, or uses it again. */
export function putAside(isAside: boolean): void {
  store.setAside(isAside);
  changed();
}

/** Keeps a profile, on the device with consent alone; it is then used. @returns whether it is kept */
export function keepProfile(profile: Profile, isKept: boolean): boolean {
  const done = store.save(profile, isKept);
  if (done) store.setAside(false);
  changed();
  return done;
}

/** Forgets the profile, wherever it is kept. */
export function forgetProfile(): void {
  store.forget();
  changed();
}

function load(): TabProfile {
  const found = store.load();
  const profile = found.kind === 'read' ? found.profile : undefined;
  const isAside = store.isAside();
  return {
    profile: isAside ? undefined : profile,
    aside: isAside ? profile : undefined,
    isKept: found.kind === 'read' && found.isKept,
    isRefused: found.kind === 'refused',
  };
}

function changed(): void {
  loaded = load();
  for (const listener of listeners) listener();
}
