import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  message: string;
  /** Id of the input that mends it. */
  target: string;
}

/** Says what is wrong, takes the focus when it appears, and leads to the input. */
export function ErrorSummary({ title, message, target }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <div class="wizard-errors" tabIndex={-1} ref={summary}>
      {/* The alert is inside what takes the focus: on one element the two would be announced in any order. */}
      <div role="alert">
        <h2>{title}</h2>
        <a href={`#${target}`} onClick={(event) => focusInput(event, target)}>
          {message}
        </a>
      </div>
    </div>
  );
}

/** Brings the question into view before its first answer takes the focus: the answer alone says too little. */
function focusInput(event: Event, target: string): void {
  event.preventDefault();
  const input = document.getElementById(target);
  input?.closest('fieldset')?.scrollIntoView();
  input?.focus({ preventScroll: true });
}
