import { useEffect, useState } from 'preact/hooks';
import { NOBODY, onProfile, type TabProfile, tabProfile } from './tab-profile.ts';

/** Gives the profile of this tab; a component that uses it is drawn anew when it changes. Nobody's before the script ran. */
export function useProfile(): TabProfile {
  const [tab, show] = useState(NOBODY);
  useEffect(() => {
    show(tabProfile());
    return onProfile(() => show(tabProfile()));
  }, []);
  return tab;
}
