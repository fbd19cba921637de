import { useEffect, useState } from 'preact/hooks';
import type { OutcomeUpdate } from '../../../wizard/contract/update-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { answersOf } from '../../../wizard/profile/use.ts';
import { tabProfile } from '../profile/tab-profile.ts';
import { knownAt, readOutcomePlace, walkedAt } from '../walk/place.ts';
import { CustomerUpdate } from './CustomerUpdate.tsx';
import { addLateStyles } from './late-styles.ts';
import { arriveAt } from './use-case.ts';

/** The message to the customer on an outcome that ends in no request. */
export function OutcomeMessage({ routing, profile, node, first, data }: OutcomeUpdate) {
  const [known, setKnown] = useState<Answers>({});
  useEffect(() => {
    addLateStyles();
    const place = readOutcomePlace(routing, location.search, answersOf(profile, tabProfile().profile));
    setKnown(knownAt(node, place));
    arriveAt(node, walkedAt(node, place));
  }, []);
  return <CustomerUpdate data={data} known={known} first={first} hasSymptom={false} />;
}
