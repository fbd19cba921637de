import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a measured program (`--import`): writes what the process used into the file named by the environment. */
if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(
      process.env['USAGE_FILE'] ?? '/dev/null',
      JSON.stringify({
        cpuMs: (userCPUTime + systemCPUTime) / 1000,
        childMs: childMs(),
        peakMiB: maxRSS / 1024,
      }),
    );
  });
}

/**
 * User and system time of processes that this one started and that ended; `null` where the system does not tell. Linux
 * says it in hundredths of a second, in the 16th and 17th field of `/proc/PID/stat` (proc_pid_stat(5)); the second, a name,
 * may have spaces.
 */
function childMs(): number | null {
  const file = '/proc/self/stat';
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, 'utf8').replace(/^.*\)/, '2').split(' ');
  return (Number(fields[14]) + Number(fields[15])) * 10;
}
