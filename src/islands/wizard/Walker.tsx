import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { resolve } from '../../wizard/resolve.ts';
import type { Answers } from '../../wizard/routing.ts';
import { AnswerList, type Labels } from './AnswerList.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { linkNotices, nodeHref, readPlace, type WizardData } from './place.ts';

/** A question in the reader's language. */
export interface QuestionView {
  title: string;
  why?: string | undefined;
  stage: string;
  options: { id: string; label: string; hint?: string | undefined; commits?: string | undefined }[];
}

interface Props {
  data: WizardData;
  questions: Readonly<Record<string, QuestionView>>;
  /** The question that this page asks. */
  node: string;
  /** What follows the question in the tab's title. */
  siteName: string;
}

interface State {
  node: string;
  answers: Answers;
  stage?: string | undefined;
  notices: string[];
}

/** Asks one question after the other. The address holds the state: each step is an entry of the history. */
export function Walker({ data, questions, node, siteName }: Props) {
  const [{ node: asked, answers, stage, notices }, setState] = useState<State>({
    node,
    answers: {},
    notices: [],
  });
  const [chosen, setChosen] = useState(() => chosenBeforeScript(node));
  const [failed, setFailed] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { strings, routing, home } = data;

  const show = (state: State, focus: boolean) => {
    setState(state);
    setChosen((before) => offered(questions, state) ?? (focus ? undefined : before));
    setFailed(0);
    if (focus) requestAnimationFrame(() => heading.current?.focus());
  };

  /** Shows what the address says. */
  const readAddress = (focus: boolean) => {
    const place = readPlace(routing, location.search);
    const { link, resolution } = place;
    const own = location.pathname.slice(home.length).replace(/\/$/, '');
    const named = questions[own] !== undefined ? own : undefined;
    const goesOn = named === undefined && !isEmpty(link.answers, link.stage);
    if (goesOn && resolution.isOutcome) {
      location.replace(nodeHref(data, resolution.current, link.answers, link.stage));
      return;
    }
    const next = named ?? (goesOn ? resolution.current : routing.start);
    show({ node: next, answers: link.answers, stage: link.stage, notices: linkNotices(data, place) }, focus);
  };

  useEffect(() => {
    document.querySelector('.wizard-links')?.remove();
    readAddress(false);
    const onPopState = () => readAddress(true);
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);

  const question = questions[asked];
  useEffect(() => {
    if (question === undefined) return;
    document.title = `${failed > 0 ? `${strings['error']}: ` : ''}${question.title} – ${siteName}`;
    showStage(question.stage);
    keepLanguageLinks(asked);
  }, [asked, failed]);
  if (question === undefined) return null;

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // From the form, not from the state: an answer may have been chosen before the script was there.
    const option = new FormData(event.currentTarget).get(asked);
    if (typeof option !== 'string') {
      setFailed(failed + 1);
      return;
    }
    const given = { ...answers, [asked]: option };
    const { current, isOutcome } = resolve(routing, given, stage);
    const href = nodeHref(data, current, given, stage);
    if (isOutcome) {
      location.assign(href);
      return;
    }
    history.pushState(null, '', href);
    show({ node: current, answers: given, stage, notices: [] }, true);
    scrollTo(0, 0);
  };

  const { path } = resolve(routing, answers, stage);
  const before = path.slice(0, indexOf(path, asked));
  const previous = before.at(-1);
  const first = `${asked}`;
  return (
    <div class="wizard-walk">
      {previous !== undefined && (
        <a class="wizard-back" href={nodeHref(data, previous.question, answers, stage)}>
          {strings['back']}
        </a>
      )}
      {notices.map((notice) => (
        <p class="notice" key={notice}>
          {notice}
        </p>
      ))}
      {failed > 0 && (
        <ErrorSummary
          key={failed}
          title={strings['errorTitle'] ?? ''}
          message={strings['errorChoose'] ?? ''}
          target={first}
        />
      )}
      <form action={home} method="get" onSubmit={submit} noValidate>
        <fieldset aria-describedby={describedBy(question.why, failed)}>
          <legend>
            <h1 tabIndex={-1} ref={heading}>
              {question.title}
            </h1>
          </legend>
          {question.why !== undefined && <p id="why">{question.why}</p>}
          {failed > 0 && (
            <p id="error" class="wizard-error">
              {strings['errorChoose']}
            </p>
          )}
          <div class="wizard-options">
            {question.options.map(({ id, label, hint, commits }, index) => {
              const input = index === 0 ? first : `${asked}-${id}`;
              return (
                <div class="wizard-option" key={`${asked}-${id}`}>
                  <input
                    type="radio"
                    name={asked}
                    id={input}
                    value={id}
                    checked={chosen === id}
                    onChange={() => setChosen(id)}
                    aria-describedby={hint === undefined ? undefined : `${input}-hint`}
                  />
                  <label for={input}>{label}</label>
                  {hint !== undefined && (
                    <p id={`${input}-hint`}>
                      {hint} {commits}
                    </p>
                  )}
                </div>
              );
            })}
          </div>
        </fieldset>
        <button class="button" type="submit">
          {strings['continue']}
        </button>
      </form>
      {(before.length > 0 || stage !== undefined) && (
        <section class="wizard-answers" aria-labelledby="answers">
          <h2 id="answers">{strings['answers']}</h2>
          <AnswerList
            data={data}
            labels={labelsOf(questions)}
            path={before}
            answers={answers}
            stage={stage}
          />
        </section>
      )}
    </div>
  );
}

/** Moves the mark of where the reader stands. */
function showStage(current: string): void {
  for (const stage of document.querySelectorAll<HTMLElement>('[data-stage]')) {
    const isCurrent = stage.dataset['stage'] === current;
    stage.toggleAttribute('data-current', isCurrent);
    if (isCurrent) stage.setAttribute('aria-current', 'step');
    else stage.removeAttribute('aria-current');
  }
}

/** Lets the language menu follow: it was written for the question that the page was loaded with. */
function keepLanguageLinks(node: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
    link.pathname = link.pathname.replace(/\/wizard\/(?:[^/]+\/)?$/, `/wizard/${node}/`);
}

function describedBy(why: string | undefined, failed: number): string | undefined {
  return [why === undefined ? [] : ['why'], failed > 0 ? ['error'] : []].flat().join(' ') || undefined;
}

/** What a quick reader chose on the page as it was served; the island must not take it back. */
function chosenBeforeScript(node: string): string | undefined {
  if (typeof document === 'undefined') return undefined;
  return document.querySelector<HTMLInputElement>(`input[name="${node}"]:checked`)?.value;
}

/** The stored answer of the question shown, if it is one that is offered. */
function offered(questions: Props['questions'], { node, answers }: State): string | undefined {
  return questions[node]?.options.find(({ id }) => id === answers[node])?.id;
}

function indexOf(path: readonly { question: string }[], node: string): number {
  const index = path.findIndex(({ question }) => question === node);
  return index < 0 ? path.length : index;
}

function isEmpty(answers: Answers, stage: string | undefined): boolean {
  return stage === undefined && Object.keys(answers).length === 0;
}

function labelsOf(questions: Props['questions']): Labels {
  return Object.fromEntries(
    Object.entries(questions).map(([id, { title, options }]) => [
      id,
      { title, options: Object.fromEntries(options.map((option) => [option.id, option.label])) },
    ]),
  );
}
