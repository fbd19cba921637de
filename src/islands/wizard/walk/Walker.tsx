import type { TargetedMouseEvent, TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Questions, WalkerData } from '../../../wizard/contract/walk-data.ts';
import { answersOf } from '../../../wizard/profile/use.ts';
import { ProfileNote } from '../profile/ProfileNote.tsx';
import { onProfile, tabProfile } from '../profile/tab-profile.ts';
import { leaveCurrentCase } from '../request/leave-case.ts';
import { OpenCases } from '../request/OpenCases.tsx';
import { AnswerList, AssumedList } from './AnswerList.tsx';
import { answerRows } from './answer-rows.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Notices } from './Notices.tsx';
import { nodeHref } from './place.ts';
import { QuestionOptions } from './QuestionOptions.tsx';
import {
  countedIn,
  describedBy,
  labelsOf,
  leftWords,
  moveOn,
  offered,
  stateAt,
  stepsBefore,
  unanswered,
  type WalkState,
  withAnswer,
} from './walk-state.ts';
import {
  chosenBeforeScript,
  isWide,
  keepLanguageLinks,
  removeOptionLinks,
  showStage,
} from './wizard-page.ts';

interface Props {
  data: WalkerData;
  questions: Questions;
  /** The question that this page asks. */
  node: string;
  /** What follows the question in the tab's title. */
  siteName?: string | undefined;
  /** Where a walk in an article begins: it leaves the page's address and title alone, and keeps its steps in memory. */
  embedded?: WalkState | undefined;
}

/** Asks one question after the other. The address holds the state: each step is an entry of the history. */
export function Walker({ data, questions, node, siteName, embedded }: Props) {
  const [state, setState] = useState<WalkState>(() => embedded ?? unanswered(data, questions, node));
  const [chosen, setChosen] = useState(() => chosenBeforeScript(node));
  const [failed, setFailed] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { strings, home } = data;
  const { node: asked, answers, stage, notices } = state;

  const show = (next: WalkState, focus: boolean) => {
    setState(next);
    // A walk that begins anew may be about another customer.
    if (Object.keys(next.answers).length === 0) leaveCurrentCase();
    // At first, what a quick reader chose before the script ran holds; not if they have gone on to another question.
    setChosen((before) => (focus || next.node !== node ? undefined : before) ?? offered(questions, next));
    setFailed(0);
    if (focus) requestAnimationFrame(() => heading.current?.focus());
  };

  /** Shows what an address says. */
  const showAddress = (address: { pathname: string; search: string }, focus: boolean) => {
    const next = stateAt(data, questions, address, answersOf(data.profile, tabProfile().profile));
    if (next.kind === 'leave') location.replace(next.href);
    else show(next.state, focus);
  };

  useEffect(() => {
    if (embedded !== undefined) {
      show(embedded, true);
      return;
    }
    removeOptionLinks();
    showAddress(location, false);
    const onPopState = () => showAddress(location, true);
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);

  // A profile that is left aside answers no more: the question that is shown stays, with what stands before it.
  useEffect(
    () => onProfile(() => showAddress(new URL(nodeHref(data, asked, answers, stage), location.href), false)),
    [state],
  );

  const question = questions[asked];
  useEffect(() => {
    if (question === undefined || embedded !== undefined) return;
    document.title = `${failed > 0 ? `${strings.error}: ` : ''}${question.title} – ${siteName}`;
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
    const next = moveOn(data, state, option);
    // The entry that is left holds its own answer, so that the browser's Back finds it chosen.
    if (embedded === undefined)
      history.replaceState(null, '', nodeHref(data, asked, withAnswer(state, option), stage));
    if (next.kind === 'leave') {
      location.assign(next.href);
      return;
    }
    if (embedded === undefined) history.pushState(null, '', next.href);
    show(next.state, true);
    if (embedded === undefined) scrollTo(0, 0);
  };

  /** In an article, links to questions are followed in place. */
  const follow = (event: TargetedMouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (embedded === undefined || opensElsewhere || !link?.pathname.startsWith(home)) return;
    event.preventDefault();
    showAddress(link, true);
  };

  const before = stepsBefore(data, state);
  const rows = answerRows(data, labelsOf(questions), before, answers, stage);
  const previous = rows.answered.at(-1);
  // Ids of their own: an article may have a heading of any name.
  const first = `wizard-${asked}`;
  const Heading = embedded === undefined ? 'h1' : 'h2';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the clicks on the links inside.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter is a click.
    <div class="wizard-walk" onClick={follow}>
      {previous !== undefined && (
        <a class="wizard-back" href={previous.href}>
          {strings.back}
        </a>
      )}
      <Notices notices={notices} />
      {failed > 0 && (
        <ErrorSummary key={failed} title={strings.errorTitle} message={strings.errorChoose} target={first} />
      )}
      <form action={home} method="get" onSubmit={submit} noValidate>
        <fieldset aria-describedby={describedBy(question.why, failed > 0)}>
          <legend>
            <Heading tabIndex={-1} ref={heading}>
              {question.title}
            </Heading>
          </legend>
          {question.why !== undefined && <p id="wizard-why">{question.why}</p>}
          {failed > 0 && (
            <p id="wizard-error" class="wizard-error">
              {strings.errorChoose}
            </p>
          )}
          <QuestionOptions
            name={asked}
            options={question.options}
            first={first}
            chosen={chosen}
            answers={countedIn(data, state)}
            onChoose={setChosen}
          />
        </fieldset>
        <p class="wizard-left" data-left="">
          {leftWords(data, state)}
        </p>
        <button class="button" type="submit">
          {strings.continue}
        </button>
      </form>
      {rows.assumed.length + rows.answered.length > 0 && (
        <details class="wizard-answers" open={isWide()}>
          <summary>{strings.answers}</summary>
          <AssumedList strings={strings} rows={rows.assumed} />
          <AnswerList strings={strings} rows={rows.answered} />
          <p>
            <a href={home}>{strings.restart}</a>
          </p>
        </details>
      )}
      <ProfileNote strings={strings} home={home} isUsed={rows.profiled.length > 0}>
        <AnswerList strings={strings} rows={rows.profiled} />
      </ProfileNote>
      {embedded === undefined && <OpenCases data={data} />}
    </div>
  );
}
