import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../wizard/contract/words.ts';
import type { Values } from '../../../wizard/request/draft.ts';
import { focusField } from './FieldLink.tsx';
import { isHeldBack, textsWithSecrets, warningsOf } from './held.ts';
import type { UsedChecks } from './use-checks.ts';
import type { Warning } from './warnings.ts';
import type { Way } from './ways.ts';

/** Ways out that stand elsewhere than among the buttons. */
export interface FurtherWays {
  ways: readonly Way[];
  /**
   * Shows them, each with a button whose `data-way` is its id.
   *
   * @param press takes a way
   * @param taken id of the last that was taken
   */
  show: (press: (way: Way) => void, taken: string | undefined) => ComponentChildren;
}

interface Props {
  ways: readonly Way[];
  /** What stands against sending, and the texts that it is about, by field. */
  warnings: readonly Warning[];
  values: Values;
  checks: UsedChecks;
  strings: Words<'outNow' | 'outAnyway' | 'outStay' | 'outFailed' | 'checking'>;
  /** The warnings, as they are shown. */
  children?: ComponentChildren;
  /** What is chosen before a button is pressed. */
  choice?: ComponentChildren;
  further?: FurtherWays;
}

/** The ways out of the page. What stands against sending is shown beside them, and said again before one is taken. */
export function WaysOut({ ways, warnings, values, checks, strings, children, choice, further }: Props) {
  const [asked, setAsked] = useState<string>();
  const [taken, setTaken] = useState<string>();
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [result, setResult] = useState('');
  const before = useRef<HTMLDivElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const isHeld = (way: Way) => isHeldBack(warningsOf(way, warnings), values, confirmed);
  const way = [...ways, ...(further?.ways ?? [])].find(({ id }) => id === asked);
  const held = checks.ready && way !== undefined && isHeld(way) ? way : undefined;

  const take = async (one: Way) => {
    setAsked(undefined);
    setTaken(undefined);
    setResult('');
    try {
      setResult(await one.run());
      setTaken(one.id);
    } catch {
      setResult(strings.outFailed);
    }
  };
  const press = async (one: Way) => {
    if (checks.ready && !isHeld(one)) {
      // Within the press: some browsers let nothing onto the clipboard later.
      await take(one);
      return;
    }
    setAsked(one.id);
    if (checks.ready) {
      setResult('');
      if (asked === one.id) before.current?.focus();
      return;
    }
    setResult(strings.checking);
    if ((await checks.load()) !== undefined) return;
    setAsked(undefined);
    setResult(strings.outFailed);
  };
  useEffect(() => {
    if (way === undefined || !checks.ready) return;
    setResult('');
    if (isHeld(way)) before.current?.focus();
    else void take(way);
  }, [asked, checks.ready]);

  const goOn = (one: Way) => {
    setConfirmed([...confirmed, ...textsWithSecrets(warningsOf(one, warnings), values)]);
    whole.current?.querySelector<HTMLElement>(`[data-way="${one.id}"]`)?.focus();
    void take(one);
  };
  const stay = (one: Way) => {
    setAsked(undefined);
    const [first] = warningsOf(one, warnings);
    if (first !== undefined) focusField(first.field);
  };
  return (
    <div class="wizard-out no-print" ref={whole}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups inputs, and this groups what is said. */}
      <div
        class="wizard-before"
        role="group"
        aria-label={strings.outNow}
        tabIndex={-1}
        ref={before}
        data-held={held === undefined ? undefined : ''}
      >
        {children}
        {held !== undefined && (
          <p class="wizard-actions">
            <button class="button" type="button" onClick={() => stay(held)}>
              {strings.outStay}
            </button>
            <button class="button quiet" type="button" data-go-on="" onClick={() => goOn(held)}>
              {held.label}: {strings.outAnyway}
            </button>
          </p>
        )}
      </div>
      {choice}
      <p class="wizard-actions">
        {ways.map((one) => (
          <button
            class="button quiet"
            type="button"
            key={one.id}
            data-way={one.id}
            onClick={() => void press(one)}
          >
            {one.label}
          </button>
        ))}
      </p>
      <p role="status" class="wizard-result">
        {result}
      </p>
      {further?.show((one) => void press(one), taken)}
    </div>
  );
}
