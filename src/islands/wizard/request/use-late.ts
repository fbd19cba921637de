import { useEffect, useState } from 'preact/hooks';
import type { RequestLate } from '../../../wizard/contract/request-data.ts';
import { addLateStyles } from './late-styles.ts';

/** What the form does without at first: `undefined` until it is there. */
export function useLate(address: string): {
  late: RequestLate | undefined;
  hasFailed: boolean;
  /** Tries again. */
  load: () => void;
} {
  const [late, setLate] = useState<RequestLate>();
  const [hasFailed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    fetchLate(address).then(setLate, () => setFailed(true));
  };
  useEffect(() => {
    addLateStyles();
    load();
  }, []);
  return { late, hasFailed, load };
}

async function fetchLate(address: string): Promise<RequestLate> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected status ${response.status} for ${address}.`);
  return (await response.json()) as RequestLate;
}
