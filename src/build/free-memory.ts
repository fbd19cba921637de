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
  collectGarbage();
  left = process.memoryUsage().heapUsed;
}

/**
 * Ends the process at once. Where V8 still compiles in the background and finds the heap full, its thread waits until the
 * main thread collects garbage, and `process.exit` waits until that thread ends: both wait for ever. With garbage collected
 * there is room.
 */
export function endProcess(code: number): never {
  collectGarbage();
  process.exit(code);
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
