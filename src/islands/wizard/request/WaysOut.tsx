import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../wizard/contract/words.ts';
import { isHeldBack, type Standing } from './standing.ts';

/** A way by which a text leaves the page. */
export interface Way {
  label: string;
  /** Does it, and says what came of it. */
  run: () => string | Promise<string>;
}

interface Props {
  ways: readonly Way[];
  standing: readonly Standing[];
  /** Whether the text was looked at; nothing leaves before. */
  isReady: boolean;
  /** Gets what looks at the text. @returns `undefined` where that failed */
  load: () => Promise<unknown>;
  /** What the warnings say by kind. */
  say: Readonly<Partial<Record<Standing['kind'], string>>>;
  strings: Words<'outNow' | 'outAnyway' | 'outStay' | 'outTakeOut' | 'outTaken' | 'outChecking' | 'outFailed'>;
  /** More to know before choosing a way. */
  children?: ComponentChildren;
}

/** The ways out of the page, and what is to be known before one is taken: it is said again each time. */
export function WaysOut({ ways, standing, isReady, load, say, strings, children }: Props) {
  const [asked, setAsked] = useState<number>();
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [result, setResult] = useState('');
  const before = useRef<HTMLDivElement>(null);
  const buttons = useRef<HTMLParagraphElement>(null);
  const isHeld = asked !== undefined && isReady && isHeldBack(standing, confirmed);

  const take = async (index: number) => {
    setAsked(undefined);
    setResult('');
    try {
      setResult((await ways[index]?.run()) ?? '');
    } catch {
      setResult(strings.outFailed);
    }
  };
  const press = (index: number) => {
    if (isReady && !isHeldBack(standing, confirmed)) {
      // At once: some browsers let nothing onto the clipboard but in the press itself.
      void take(index);
      return;
    }
    if (asked === index) before.current?.focus();
    setResult(isReady ? '' : strings.outChecking);
    setAsked(index);
    if (isReady) return;
    void load().then((loaded) => {
      if (loaded !== undefined) return;
      setAsked(undefined);
      setResult(strings.outFailed);
    });
  };
  useEffect(() => {
    if (asked === undefined || !isReady) return;
    if (isHeldBack(standing, confirmed)) {
      setResult('');
      before.current?.focus();
    } else void take(asked);
  }, [asked, isReady]);

  const goOn = () => {
    if (asked === undefined) return;
    setConfirmed([...confirmed, ...standing.flatMap(({ secretIn }) => secretIn ?? [])]);
    void take(asked);
    buttons.current?.querySelectorAll('button')[asked]?.focus();
  };
  const stay = () => {
    setAsked(undefined);
    document.getElementById(standing[0]?.targets[0]?.input ?? '')?.focus();
  };
  return (
    <div class="wizard-out no-print">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups inputs, and this groups what is said. */}
      <div
        class="wizard-standing"
        role="group"
        aria-label={strings.outNow}
        tabIndex={-1}
        ref={before}
        data-held={isHeld ? '' : undefined}
        hidden={standing.length === 0}
      >
        {isHeld && <h4>{strings.outNow}</h4>}
        {standing.map((warning) => (
          <Warning
            key={`${warning.kind} ${warning.targets[0]?.input}`}
            warning={warning}
            say={say[warning.kind] ?? ''}
            label={strings.outTakeOut}
            onTakenOut={() => {
              setResult(strings.outTaken);
              before.current?.focus();
            }}
          />
        ))}
        {isHeld && (
          <p class="wizard-actions">
            <button class="button" type="button" onClick={stay}>
              {strings.outStay}
            </button>
            <button class="button quiet" type="button" onClick={goOn}>
              {ways[asked]?.label}: {strings.outAnyway}
            </button>
          </p>
        )}
      </div>
      {children}
      <p class="wizard-actions" ref={buttons}>
        {ways.map(({ label }, index) => (
          <button class="button quiet" type="button" key={label} onClick={() => press(index)}>
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

interface WarningProps {
  warning: Standing;
  say: string;
  label: string;
  onTakenOut: () => void;
}

function Warning({ warning: { kind, targets, takeOut }, say, label, onTakenOut }: WarningProps) {
  return (
    <p class="notice" data-warning={kind}>
      {say}:{' '}
      {targets.map(({ input, label: name }, index) => (
        <span key={input}>
          {index > 0 && ' · '}
          <a href={`#${input}`} onClick={(event) => focusInput(event, input)}>
            {name}
          </a>
        </span>
      ))}
      {takeOut !== undefined && (
        <>
          {' '}
          <button
            class="button quiet"
            type="button"
            onClick={() => {
              takeOut();
              onTakenOut();
            }}
          >
            {label}
          </button>
        </>
      )}
    </p>
  );
}

/** Goes to an input without an entry of the history: Back is for the step before. */
function focusInput(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
