import { useEffect, useState } from 'preact/hooks';
import { entryOf } from '../../../lib/entry.ts';
import { fill } from '../../../lib/fill.ts';
import type { PanelData } from '../../../wizard/contract/walk-data.ts';
import { answersOf } from '../../../wizard/profile/use.ts';
import { ProfileNote } from '../profile/ProfileNote.tsx';
import { onProfile, tabProfile } from '../profile/tab-profile.ts';
import { AnswerList, AssumedList } from './AnswerList.tsx';
import { answerRows } from './answer-rows.ts';
import { Notices } from './Notices.tsx';
import { goToTarget, leaveOnly, showOutcome, showTitle } from './outcome-page.ts';
import { linkNotices, type Notice, nodeHref, onAddress, type Place, readOutcomePlace } from './place.ts';

/** Shows how the reader came to an outcome, and leaves of the page what their answers call for. */
export function OutcomePanel({ data, labels, titles, node }: PanelData) {
  const [place, setPlace] = useState<Place>();
  // An outcome that the answers exclude is not shown until it is asked for: its steps are for another problem. The
  // page stays, rather than going on by itself, since the link and its answers disagree and the reader should know.
  const [isAskedFor, setAskedFor] = useState(false);
  useEffect(() => {
    const read = () => {
      const profile = answersOf(data.profile, tabProfile().profile);
      const found = readOutcomePlace(data.routing, location.search, profile);
      const standing = found.standing(node);
      showOutcome(standing.kind !== 'excluded');
      if (standing.kind !== 'excluded') leaveOnly(standing);
      setAskedFor(false);
      setPlace(found);
    };
    read();
    const ends = [onProfile(read), onAddress(read)];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  const isRead = place !== undefined;
  useEffect(() => {
    if (isRead) goToTarget();
  }, [isRead]);
  if (place === undefined) return null;
  const { strings, home } = data;
  const { link, resolution } = place;
  const { answers, stage } = link;
  const titleOf = (id: string) => labels[id]?.title ?? entryOf(titles, id, 'node');
  const wayTo = (id: string): NonNullable<Notice['way']> => ({
    href: nodeHref(data, id, answers, stage),
    label: titleOf(id),
  });
  const { kind, path, open } = place.standing(node);
  const isExcluded = kind === 'excluded';
  const [next] = open;
  // Opened by itself: the questions would leave of it what the case calls for.
  if (Object.keys(answers).length === 0 && stage === undefined)
    return next === undefined ? null : (
      <div>
        <a class="wizard-back" href={nodeHref(data, next, {})}>
          {strings.alone}
        </a>
      </div>
    );
  const leads = resolution.kind === 'outcome' ? strings.elsewhere : strings.open;
  const notices = [
    ...linkNotices(data, place),
    ...(isExcluded ? [{ text: leads, way: wayTo(resolution.current) }] : []),
    ...(next !== undefined ? [{ text: strings.open, way: wayTo(next) }] : []),
  ];
  const { assumed, profiled, answered } = answerRows(data, labels, path, answers, stage);
  // What the form asks is changed there: the way back is to the last question of the walk.
  const last = answered.findLast(({ question }) => data.routing.questions[question]?.inForm !== true);
  const show = () => {
    showOutcome(true);
    showTitle();
    setAskedFor(true);
  };
  return (
    <div>
      {last !== undefined && (
        <a class="wizard-back" href={last.href}>
          {strings.back}
        </a>
      )}
      {isExcluded && !isAskedFor && <h1>{strings.elsewhereTitle}</h1>}
      <Notices notices={notices} />
      {isExcluded && !isAskedFor && (
        <button class="button quiet" type="button" onClick={show}>
          {fill(strings.showAnyway, { title: titleOf(node) })}
        </button>
      )}
      {assumed.length > 0 && (
        <div class="wizard-answers">
          <AssumedList strings={strings} rows={assumed} />
        </div>
      )}
      <ProfileNote
        strings={strings}
        home={home}
        isUsed={profiled.length > 0}
        said={profiled.map(({ answer }) => answer)}
      />
      <details class="wizard-answers">
        <summary>{strings.answers}</summary>
        <AnswerList strings={strings} rows={answered} />
        <AnswerList strings={strings} rows={profiled} />
        <p>
          <a href={home}>{strings.restart}</a>
          <span aria-hidden="true"> · </span>
          <a href={`${home}profile/`}>{strings.profile}</a>
        </p>
      </details>
    </div>
  );
}
