import { useEffect, useState } from 'preact/hooks';
import type { OutcomeUpdate } from '../../../wizard/contract/update-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { knownAt, readPlace } from '../walk/place.ts';
import { CustomerUpdate } from './CustomerUpdate.tsx';
import { arriveAt } from './use-case.ts';

/** The message to the customer on an outcome that ends in no request. */
export function OutcomeMessage({ routing, node, first, data }: OutcomeUpdate) {
  const [known, setKnown] = useState<Answers>({});
  useEffect(() => {
    const answers = knownAt(node, readPlace(routing, location.search));
    setKnown(answers);
    arriveAt(node, answers);
  }, []);
  return <CustomerUpdate data={data} known={known} first={first} hasSymptom={false} />;
}
