import { useEffect, useState } from 'preact/hooks';
import type { RequestData } from '../../../wizard/contract/request-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import type { Profile } from '../../../wizard/profile/profile.ts';
import { answersOf } from '../../../wizard/profile/use.ts';
import type { Case } from '../../../wizard/request/cases.ts';
import { readLink } from '../../../wizard/walk/answers.ts';
import type { Standing } from '../../../wizard/walk/standing.ts';
import { tabProfile } from '../profile/tab-profile.ts';
import { changeAddress, nodeHref, type Place, readOutcomePlace, walkedAt } from '../walk/place.ts';
import { knownWith } from './asked.ts';
import { arriveAt } from './use-case.ts';

/** What is known at the outcome of the page. */
export interface UsedPlace {
  /** How the address stands to it. */
  standing: Standing;
  stage: string | undefined;
  /** All that is known: answered on the way, in the profile and in the form. */
  known: Answers;
  /** What of it a link carries: not what the profile answers. */
  walked: Answers;
}

/**
 * Reads the page's address with the profile, and says where the reader is. What the form asks is kept in the case; the
 * address follows it, so that a reload and the rest of the page have it.
 *
 * @returns `undefined` before the script ran
 */
export function usePlace(
  data: Pick<RequestData, 'routing' | 'node' | 'home' | 'profile'>,
  profile: Profile | undefined,
  current: Case | undefined,
): UsedPlace | undefined {
  const { routing, node } = data;
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    const read = readOutcomePlace(routing, location.search, answersOf(data.profile, tabProfile().profile));
    setPlace(read);
    arriveAt(node, walkedAt(node, read), read.standing(node).inForm);
  }, [profile]);
  const standing = place?.standing(node);
  const known = standing && knownWith(standing, current?.answers);
  const chosen = standing && JSON.stringify(standing.inForm.map((question) => known?.[question]));
  useEffect(() => {
    if (place === undefined || standing === undefined || current === undefined) return;
    const { answers, stage } = readLink(routing, new URLSearchParams(location.search));
    if (standing.inForm.every((question) => answers[question] === known?.[question])) return;
    const kept = Object.entries(answers).filter(([question]) => !standing.inForm.includes(question));
    const asked = Object.entries(known ?? {}).filter(([question]) => standing.inForm.includes(question));
    changeAddress(nodeHref(data, node, Object.fromEntries([...kept, ...asked]), stage));
  }, [chosen, current?.id]);
  if (place === undefined || standing === undefined || known === undefined) return undefined;
  return {
    standing,
    stage: place.link.stage,
    known,
    walked: knownWith({ known: walkedAt(node, place), inForm: standing.inForm }, current?.answers),
  };
}
