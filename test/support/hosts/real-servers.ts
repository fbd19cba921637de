import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caddyConfig } from '../../../src/build/hosts/caddy.ts';
import { nginxConfig } from '../../../src/build/hosts/nginx.ts';
import type { SiteRules } from '../../../src/build/hosts/site-rules.ts';

/** A server that was started. */
export interface RunningServer {
  origin: string;
  stop: () => Promise<void>;
}

/** Whether a program is on this machine; says so where it is not, since tests of it are left out then. */
export function isInstalled(program: string, debianPackages: string): boolean {
  const found = spawnSync('which', [program]).status === 0;
  if (!found) console.warn(`Left out: ${program} is not installed (apt-get install ${debianPackages}).`);
  return found;
}

/** Starts nginx on a folder. @param work an empty folder for its files */
export async function startNginx(rules: SiteRules, root: string, work: string): Promise<RunningServer> {
  const port = await freePort();
  mkdirSync(work, { recursive: true });
  const config = path.join(work, 'nginx.conf');
  writeFileSync(config, nginxConfig(rules, { root, port }));
  return start('nginx', ['-p', work, '-c', config, '-g', 'daemon off;'], port);
}

/** Starts Caddy on a folder. @param work an empty folder for its files */
export async function startCaddy(rules: SiteRules, root: string, work: string): Promise<RunningServer> {
  const port = await freePort();
  mkdirSync(work, { recursive: true });
  const config = path.join(work, 'Caddyfile');
  writeFileSync(config, caddyConfig(rules, { root, port }));
  return start('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], port, {
    XDG_CONFIG_HOME: work,
    XDG_DATA_HOME: work,
  });
}

/** Starts Apache on a folder, which holds its `.htaccess`. @param work an empty folder for its files */
export async function startApache(root: string, work: string): Promise<RunningServer> {
  const port = await freePort();
  mkdirSync(work, { recursive: true });
  const config = path.join(work, 'apache.conf');
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'negotiation'];
  writeFileSync(
    config,
    `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName localhost
TypesConfig /dev/null
Listen ${port}
PidFile ${work}/apache.pid
ErrorLog ${work}/error.log
DocumentRoot ${root}
User www-data
Group www-data
<Directory ${root}>
  AllowOverride All
  Options FollowSymLinks
  Require all granted
</Directory>
`,
  );
  return start('apache2', ['-d', work, '-f', config, '-DFOREGROUND'], port);
}

async function start(
  program: string,
  args: string[],
  port: number,
  env: Record<string, string> = {},
): Promise<RunningServer> {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  const origin = `http://localhost:${port}`;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}: ${said}`);
    try {
      await fetch(origin);
      return { origin, stop: () => end(child) };
    } catch {
      await wait(50);
    }
  }
  await end(child);
  throw new Error(`${program} does not answer: ${said}`);
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((done) => server.close(() => done()));
  return port;
}
