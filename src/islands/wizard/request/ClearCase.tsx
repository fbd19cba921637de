import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RequestWords } from '../../../wizard/contract/request-data.ts';
import { clear } from './tab-cases.ts';

interface Props {
  /** Of the case. */
  id: string;
  /** What tells it from others, for readers who hear the button alone; absent where it is the one shown. */
  name?: string | undefined;
  strings: RequestWords;
}

/** Clears a case after asking once. Undone is it by `Cleared`. */
export function ClearCase({ id, name, strings }: Props) {
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
        {strings.clear} {name !== undefined && <span class="visually-hidden">{name}</span>}
      </button>
    );
  const question = `clear-${id}`;
  return (
    <div class="wizard-clear" role="alertdialog" aria-labelledby={question}>
      <p id={question}>{strings.clearAsk}</p>
      <div class="wizard-actions">
        <button
          class="button"
          type="button"
          onClick={() => {
            setAsked(undefined);
            clear(id);
          }}
        >
          {strings.clearYes}
        </button>
        <button class="button quiet" type="button" ref={no} onClick={() => setAsked(false)}>
          {strings.clearNo}
        </button>
      </div>
    </div>
  );
}
