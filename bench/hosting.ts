// npm run bench -- hosting [FOLDER]
// Readers of the site behind nginx on this machine: requests a second, how long they take, bytes. Bounded: so many
// readers, for so many seconds. FOLDER is a site that was built before; without one it is built.
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteRules } from '../src/build/hosts/site-rules.ts';
import { compressFiles } from '../src/build/hosts/write-host-files.ts';
import { siteHashes } from '../src/build/site-hashes.ts';
import { buildAndServe } from '../test/support/built-site.ts';
import { isInstalled, startNginx } from '../test/support/hosts/real-servers.ts';

const READERS = [1, 16, 64];
const SECONDS = 5;
/** What readers ask for in turn: pages of each kind, and what they load. */
const ADDRESSES = [
  '/es/',
  '/es/escalate-problems-to-microsoft/',
  '/ru/wizard/',
  '/zh-cn/wizard/report-technical/',
  '/en/search/?q=error',
  '/favicon.svg',
  '/offline/manifest.json',
];

/** Builds the site, or takes a built one, serves it by nginx, and prints a table. */
export async function run([built]: string[]): Promise<void> {
  if (!isInstalled('nginx', 'nginx-light libnginx-mod-http-brotli-static')) return;
  const site =
    built === undefined ? await buildAndServe() : { outDir: path.resolve(built), stop: async () => {} };
  const work = mkdtempSync(path.join(tmpdir(), 'hosting-'));
  // nginx reads as a user of its own.
  chmodSync(work, 0o755);
  const folder = path.join(work, 'site');
  cpSync(site.outDir, folder, { recursive: true });
  chmodSync(folder, 0o755);
  await compressFiles(folder);
  const rules = siteRules({ base: '/', locales: [], moved: [], hashes: await siteHashes(folder) });
  const server = await startNginx(rules, folder, path.join(work, 'nginx'));
  const rows = [];
  for (const readers of READERS) rows.push({ readers, ...(await load(server.origin, readers)) });
  console.table(rows);
  await server.stop();
  await site.stop();
  rmSync(work, { recursive: true });
}

async function load(origin: string, readers: number): Promise<Record<string, number>> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const times: number[] = [];
  let bytes = 0;
  let failed = 0;
  const end = performance.now() + SECONDS * 1000;
  const read = async (first: number) => {
    for (let turn = first; performance.now() < end; turn += 1) {
      const before = performance.now();
      const answer = await ask(agent, origin + ADDRESSES[turn % ADDRESSES.length]);
      times.push(performance.now() - before);
      bytes += answer.bytes;
      if (answer.status !== 200) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: readers }, (_, index) => read(index)));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1));
  return {
    'requests/s': Math.round(times.length / SECONDS),
    'median ms': at(0.5),
    'p99 ms': at(0.99),
    'bytes/request': Math.round(bytes / times.length),
    failed,
  };
}

function ask(agent: Agent, address: string): Promise<{ status: number | undefined; bytes: number }> {
  return new Promise((done, fail) => {
    get(address, { agent, headers: { 'Accept-Encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      response.on('end', () => done({ status: response.statusCode, bytes }));
      response.on('error', fail);
    }).on('error', fail);
  });
}
