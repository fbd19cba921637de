import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** Id of the question, which names the dialog. */
  id: string;
  /** What stands on the button. */
  label: ComponentChildren;
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
  /** Whether the button takes the focus again after a yes; else what comes of it does. */
  focusAfterYes?: boolean;
}

/** A button whose deed takes something away: it asks once before it does it, and takes the focus again after a no. */
export function AskFirst({ id, label, question, yes, no, onYes, focusAfterYes = false }: Props) {
  const [asked, setAsked] = useState<boolean>();
  const button = useRef<HTMLButtonElement>(null);
  const stay = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asked === true) stay.current?.focus();
    if (asked === false) button.current?.focus();
  }, [asked]);
  if (asked !== true)
    return (
      <button class="button quiet" type="button" ref={button} onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  return (
    <div class="wizard-clear" role="alertdialog" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <div class="wizard-actions">
        <button
          class="button"
          type="button"
          onClick={() => {
            setAsked(focusAfterYes ? false : undefined);
            onYes();
          }}
        >
          {yes}
        </button>
        <button class="button quiet" type="button" ref={stay} onClick={() => setAsked(false)}>
          {no}
        </button>
      </div>
    </div>
  );
}
