import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ProfileWords } from '../../../wizard/contract/profile-data.ts';

interface Props {
  strings: ProfileWords;
  onForget: () => void;
}

/** Forgets the profile after asking once. */
export function Forget({ strings, onForget }: Props) {
  const [asked, setAsked] = useState<boolean>();
  const button = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asked === true) no.current?.focus();
    if (asked === false) button.current?.focus();
  }, [asked]);
  if (asked !== true)
    return (
      <button class="button quiet" type="button" ref={button} onClick={() => setAsked(true)}>
        {strings['profile.forget']}
      </button>
    );
  return (
    <div class="wizard-clear" role="alertdialog" aria-labelledby="profile-forget">
      <p id="profile-forget">{strings['profile.forgetAsk']}</p>
      <div class="wizard-actions">
        <button
          class="button"
          type="button"
          onClick={() => {
            setAsked(false);
            onForget();
          }}
        >
          {strings['profile.forgetYes']}
        </button>
        <button class="button quiet" type="button" ref={no} onClick={() => setAsked(false)}>
          {strings['profile.forgetNo']}
        </button>
      </div>
    </div>
  );
}
