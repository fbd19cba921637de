import { parentPort, workerData } from 'node:worker_threads';
import { sourceConverter, type Work } from './convert-source.ts';
import { diskStore } from './disk-store.ts';

/** What a worker is started with. */
export interface WorkerData {
  root: string;
  to: string;
  work: Work;
}

/** A source to convert. */
export interface Task {
  path: string;
  slug: string;
}

/** Sent once, when all is loaded: a source's time counts from then. */
export const READY = 'ready';

const { root, to, work } = workerData as WorkerData;
const convert = sourceConverter(work, diskStore(root, to));
parentPort?.on('message', ({ path, slug }: Task) => parentPort?.postMessage(convert(path, slug)));
parentPort?.postMessage(READY);
