import type { ProfileWords } from '../../../wizard/contract/profile-data.ts';
import { AskFirst } from '../AskFirst.tsx';

interface Props {
  strings: ProfileWords;
  onForget: () => void;
}

/** Forgets the profile after asking once. */
export function Forget({ strings, onForget }: Props) {
  return (
    <AskFirst
      id="profile-forget"
      label={strings['profile.forget']}
      question={strings['profile.forgetAsk']}
      yes={strings['profile.forgetYes']}
      no={strings['profile.forgetNo']}
      onYes={onForget}
      focusAfterYes
    />
  );
}
