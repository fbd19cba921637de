import { Worker } from 'node:worker_threads';
import { type Problem, problem } from '../lib/problem.ts';
import { failed, type Result } from '../lib/result.ts';
import type { Work } from './convert-source.ts';
import type { Converter } from './import-docset.ts';
import type { Imported } from './import-file.ts';
import type { Task, WorkerData } from './worker.ts';

/** What a source may use. */
export interface Budget {
  seconds: number;
  memoryMiB: number;
}

/** A hundred times what the largest known article takes, on a busy machine. */
export const BUDGET: Budget = { seconds: 20, memoryMiB: 1024 };

interface Job extends Task {
  resolve: (outcome: Result<Imported>) => void;
}

/**
 * Converts in worker threads. A source that uses more than its budget ends its worker and is refused; another worker
 * goes on with the next.
 *
 * @param root folder of the source
 * @param to content folder
 */
export function convertInWorkers(
  root: string,
  to: string,
  count = 1,
  budget = BUDGET,
): (work: Work) => Converter {
  return (work) => {
    const queue: Job[] = [];
    const workers = new Set<Worker>();
    const idle: Worker[] = [];
    let isClosed = false;
    for (let index = 0; index < count; index++) add();
    return {
      width: count * 4,
      convert: (path, slug) =>
        new Promise((resolve) => {
          queue.push({ path, slug, resolve });
          next();
        }),
      close: async () => {
        isClosed = true;
        await Promise.all([...workers].map((worker) => worker.terminate()));
      },
    };

    function add(): void {
      const data: WorkerData = { root, to, work };
      const worker = new Worker(new URL('worker.ts', import.meta.url), {
        workerData: data,
        resourceLimits: { maxOldGenerationSizeMb: budget.memoryMiB },
      });
      workers.add(worker);
      worker.once('message', () => {
        forget(worker);
        idle.push(worker);
        next();
      });
      // A worker that cannot even start: so would the next.
      worker.once('error', (error: Error) => {
        workers.delete(worker);
        for (const { path, resolve } of queue.splice(0)) resolve(failed(fault(path, error)));
      });
    }

    /** Only of what is listened to here: a worker has listeners of its own. */
    function forget(worker: Worker): void {
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
    }

    function next(): void {
      const worker = idle.pop();
      if (worker === undefined) return;
      const job = queue.shift();
      if (job === undefined) idle.push(worker);
      else run(worker, job);
    }

    function run(worker: Worker, { path, slug, resolve }: Job): void {
      const timer = setTimeout(() => end(`more than ${budget.seconds} seconds`), budget.seconds * 1000);
      const settle = (outcome: Result<Imported>) => {
        clearTimeout(timer);
        forget(worker);
        resolve(outcome);
        next();
      };
      worker.once('message', (outcome: Result<Imported>) => {
        idle.push(worker);
        settle(outcome);
      });
      worker.once('error', (error: Error & { code?: string }) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') replace(`more than ${budget.memoryMiB} MiB of memory`);
        else replace(undefined, error);
      });
      worker.postMessage({ path, slug } satisfies Task);

      function end(use: string): void {
        forget(worker);
        void worker.terminate();
        replace(use);
      }

      function replace(use: string | undefined, error?: Error): void {
        workers.delete(worker);
        if (!isClosed) add();
        const found =
          use === undefined
            ? fault(path, error)
            : problem('import/too-slow', { file: path }, `Unexpected use of ${use}.`, SLOW_HINT);
        settle(failed(found));
      }
    }
  };
}

function fault(file: string, error: Error | undefined): Problem {
  return problem('import/fault', { file }, `The importer failed: ${error?.message}`, FAULT_HINT);
}

const SLOW_HINT = 'Split the article, or take what is nested, repeated or very long out of it.';
const FAULT_HINT = 'Please report it, with the file. The others are imported.';
