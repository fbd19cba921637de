import type { ComponentChildren } from 'preact';
import { fill } from '../../../lib/fill.ts';
import type { Words } from '../../../wizard/contract/words.ts';
import { ownerOf } from '../../../wizard/profile/profile.ts';
import { putAside } from './tab-profile.ts';
import { useProfile } from './use-profile.ts';

interface Props {
  strings: Words<'profile' | 'profileFrom' | 'profileNotMe' | 'profileAside' | 'profileAgain'>;
  /** Path of the wizard, with a slash at its end. */
  home: string;
  /** Whether something on the page is taken from the profile. */
  isUsed: boolean;
  /** What that is, in a line; or in full. */
  said?: readonly string[];
  children?: ComponentChildren;
}

/**
 * Says whose profile answers, with “not me”: desks are shared. Left aside, it says so, with the way back. One button does
 * both, so that the focus stays where it was.
 */
export function ProfileNote({ strings, home, isUsed, said = [], children }: Props) {
  const { profile, aside } = useProfile();
  const shown = aside ?? (isUsed ? profile : undefined);
  if (shown === undefined) return null;
  const isAside = aside !== undefined;
  return (
    <div class="wizard-profile" data-profile={isAside ? 'aside' : 'used'}>
      <p>
        <span>
          {isAside
            ? fill(strings.profileAside, { name: shown.name })
            : [fill(strings.profileFrom, { name: ownerOf(shown) }), ...said].join(' · ')}
        </span>{' '}
        <button class="button quiet" type="button" onClick={() => putAside(!isAside)}>
          {isAside ? strings.profileAgain : strings.profileNotMe}
        </button>{' '}
        <a href={`${home}profile/`}>{strings.profile}</a>
      </p>
      {!isAside && children}
    </div>
  );
}
