import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that are worth looking through all of the heap for. */
const MUCH = 150e6;
/** What was left when garbage was collected last. */
let left = 0;

/**
 * Collects garbage now, before a step that needs much memory: on a machine with plenty of it V8 would sooner take more.
 * Where little was taken since, there is little to collect, and a build of one changed article asks for it in each step.
 */
export function freeMemory(): void {
  if (process.memoryUsage().heapUsed < left + MUCH) return;
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  left = process.memoryUsage().heapUsed;
}
