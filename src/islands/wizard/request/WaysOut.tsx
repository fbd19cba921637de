import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../wizard/contract/words.ts';
import type { Values } from '../../../wizard/request/draft.ts';
import { focusField } from './FieldLink.tsx';
import { isHeldBack, textsWithSecrets } from './held.ts';
import type { UsedChecks } from './use-checks.ts';
import type { Warning } from './warnings.ts';
import type { Way } from './ways.ts';

interface Props {
  ways: readonly Way[];
  /** What stands against sending, and the texts that it is about, by field. */
  warnings: readonly Warning[];
  values: Values;
  checks: UsedChecks;
  strings: Words<'outNow' | 'outAnyway' | 'outStay' | 'outFailed' | 'checking'>;
  /** The warnings, as they are shown. */
  children?: ComponentChildren;
}

/** The ways out of the page. What stands against sending is shown beside them, and said again before one is taken. */
export function WaysOut({ ways, warnings, values, checks, strings, children }: Props) {
  const [asked, setAsked] = useState<number>();
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [result, setResult] = useState('');
  const before = useRef<HTMLDivElement>(null);
  const buttons = useRef<HTMLParagraphElement>(null);
  const isHeld = isHeldBack(warnings, values, confirmed);
  const pressed = checks.ready && isHeld && asked !== undefined ? ways[asked] : undefined;

  const take = async (index: number) => {
    setAsked(undefined);
    setResult('');
    try {
      setResult((await ways[index]?.run()) ?? '');
    } catch {
      setResult(strings.outFailed);
    }
  };
  const press = async (index: number) => {
    if (checks.ready && !isHeld) {
      // Within the press: some browsers let nothing onto the clipboard later.
      await take(index);
      return;
    }
    setAsked(index);
    if (checks.ready) {
      setResult('');
      if (asked === index) before.current?.focus();
      return;
    }
    setResult(strings.checking);
    if ((await checks.load()) !== undefined) return;
    setAsked(undefined);
    setResult(strings.outFailed);
  };
  useEffect(() => {
    if (asked === undefined || !checks.ready) return;
    setResult('');
    if (isHeld) before.current?.focus();
    else void take(asked);
  }, [asked, checks.ready]);

  const goOn = () => {
    if (asked === undefined) return;
    setConfirmed([...confirmed, ...textsWithSecrets(warnings, values)]);
    buttons.current?.querySelectorAll('button')[asked]?.focus();
    void take(asked);
  };
  const stay = () => {
    setAsked(undefined);
    const [first] = warnings;
    if (first !== undefined) focusField(first.field);
  };
  return (
    <div class="wizard-out no-print">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups inputs, and this groups what is said. */}
      <div
        class="wizard-before"
        role="group"
        aria-label={strings.outNow}
        tabIndex={-1}
        ref={before}
        data-held={pressed === undefined ? undefined : ''}
      >
        {children}
        {pressed !== undefined && (
          <p class="wizard-actions">
            <button class="button" type="button" onClick={stay}>
              {strings.outStay}
            </button>
            <button class="button quiet" type="button" data-go-on="" onClick={goOn}>
              {pressed.label}: {strings.outAnyway}
            </button>
          </p>
        )}
      </div>
      <p class="wizard-actions" ref={buttons}>
        {ways.map(({ label }, index) => (
          <button class="button quiet" type="button" key={label} onClick={() => void press(index)}>
            {label}
          </button>
        ))}
      </p>
      <p role="status" class="wizard-result">
        {result}
      </p>
    </div>
  );
}
