import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { HOSTS, type HostName } from '../../src/build/hosts/hosts.ts';
import { fitRules } from '../../src/build/hosts/limits.ts';
import { lifetimeOf, type SiteRules, siteRules } from '../../src/build/hosts/site-rules.ts';
import { besideFolder, compressFiles, writeHostFiles } from '../../src/build/hosts/write-host-files.ts';
import { siteHashes } from '../../src/build/site-hashes.ts';
import { serveFolder } from '../support/hosts/file-server.ts';
import {
  isInstalled,
  type RunningServer,
  startApache,
  startCaddy,
  startNginx,
} from '../support/hosts/real-servers.ts';
import { azureBehaviour, cloudfrontBehaviour } from '../support/hosts/settings-files.ts';
import { underscoreBehaviour } from '../support/hosts/underscore.ts';

// A part of the built site, without most of the wizard: it holds every kind of file, and is compressed in a moment.
const outDir = inject('outDir');
const work = mkdtempSync(path.join(tmpdir(), 'hosting-'));
const site = path.join(work, 'site');
const LEFT_OUT =
  /\/wizard\/[^/]+\/|\/lexicon\/|\/spelling\/|\/weights\/|\/pagefind\/(?:en|ru)\/|~|\/social\/|\/packs\//;
const MOVED = { from: '/es/old-name/', to: '/es/provide-technical-support/' };
const facts = { base: '/', locales: ['es', 'ru', 'zh-CN', 'en'], moved: [MOVED] };
let rules: SiteRules;

beforeAll(async () => {
  cpSync(outDir, site, { recursive: true, filter: (file) => !LEFT_OUT.test(file.slice(outDir.length)) });
  // A server reads as a user of its own.
  chmodSync(work, 0o755);
  chmodSync(site, 0o755);
  await compressFiles(site);
  for (const name of Object.keys(HOSTS) as HostName[]) {
    // Both hosts read one name: each gets a folder of its own.
    const own = path.join(work, name);
    cpSync(site, own, { recursive: true, preserveTimestamps: true });
    await writeHostFiles(name, own, facts);
  }
  rules = siteRules({ ...facts, hashes: await siteHashes(site) });
}, 120_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Headers that a host sends by itself, where nothing says otherwise. */
const REVALIDATED = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/** How each host serves; a program of our own reads the files of those that nobody can run at home. */
const SERVERS: Record<Exclude<HostName, 'github'>, () => Promise<RunningServer>> = {
  nginx: () => startNginx(rules, path.join(work, 'nginx'), path.join(work, 'run-nginx')),
  caddy: () => startCaddy(rules, path.join(work, 'caddy'), path.join(work, 'run-caddy')),
  apache: () => startApache(path.join(work, 'apache'), path.join(work, 'run-apache')),
  cloudflare: () => {
    const root = path.join(work, 'cloudflare');
    const reader = { nearestMissing: true, overFiles: 'always', standard: REVALIDATED } as const;
    return serveFolder(root, underscoreBehaviour(root, reader));
  },
  netlify: () => {
    const root = path.join(work, 'netlify');
    const reader = { nearestMissing: false, overFiles: 'forced', standard: REVALIDATED } as const;
    return serveFolder(root, underscoreBehaviour(root, reader));
  },
  gitlab: () => {
    const root = path.join(work, 'gitlab');
    const reader = { nearestMissing: false, overFiles: 'never', standard: {} } as const;
    return serveFolder(root, underscoreBehaviour(root, reader));
  },
  azure: () => {
    const root = path.join(work, 'azure');
    return serveFolder(root, azureBehaviour(root));
  },
  cloudfront: () => {
    const root = path.join(work, 'cloudfront');
    return serveFolder(
      root,
      cloudfrontBehaviour(path.join(besideFolder(root, 'cloudfront'), 'cloudfront.json')),
    );
  },
};

type Packages = [program: string, packages: string];
const PACKAGES: Partial<Record<HostName, Packages>> & Record<'nginx' | 'caddy', Packages> = {
  nginx: ['nginx', 'nginx-light libnginx-mod-http-brotli-static'],
  caddy: ['caddy', 'caddy'],
  apache: ['apache2', 'apache2-bin'],
};

const first = (folder: string) => `${folder}${readdirSync(path.join(outDir, folder)).sort()[0]}`;
/** One address of every kind that answers with what it names. */
const FILES = [
  '/',
  '/es/',
  '/zh-cn/',
  '/ru/escalate-problems-to-microsoft/',
  '/es/search/?q=error',
  '/es/wizard/?kind=problem',
  '/en/escalate-problems-to-microsoft/index.md',
  '/en/feed.json',
  '/status.json',
  '/sitemap.xml',
  '/llms.txt',
  '/robots.txt',
  '/favicon.svg',
  '/favicon.ico',
  '/apple-touch-icon.png',
  '/pagefind/es/pagefind.js',
  first('/pagefind/zh-cn/index/'),
  first('/pagefind/es/fragment/'),
  first('/_astro/'),
];
/** Address → where it leads. */
const LEADS: [from: string, to: string][] = [
  ['/es', '/es/'],
  ['/es/search?q=a%20b', '/es/search/?q=a%20b'],
  ['/ru/escalate-problems-to-microsoft', '/ru/escalate-problems-to-microsoft/'],
  ['/zh-CN', '/zh-cn/'],
  ['/zh-CN/', '/zh-cn/'],
  ['/zh-CN/wizard/?kind=problem', '/zh-cn/wizard/?kind=problem'],
  [MOVED.from, MOVED.to],
];
/** Address of nothing → the page that says so. */
const MISSING: [from: string, page: string][] = [
  ['/nothing', '/404.html'],
  ['/_astro/nothing.js', '/404.html'],
  ['/es/nothing/', '/es/404.html'],
  ['/zh-cn/wizard/nothing/here/', '/zh-cn/404.html'],
];

/** In place of a test that a host has no use of. */
const ignore = (_name: string, _run: () => Promise<void>) => {};

describe.each(Object.entries(SERVERS) as [keyof typeof SERVERS, () => Promise<RunningServer>][])(
  '%s',
  (name, start) => {
    const { can, precompressed } = HOSTS[name];
    const needs = PACKAGES[name];
    const isHere = needs === undefined || isInstalled(...needs);
    let server: RunningServer;
    beforeAll(async () => {
      if (isHere) server = await start();
    });
    afterAll(() => server?.stop());
    const ask = (address: string, headers: Record<string, string> = {}) =>
      fetch(server.origin + address, { redirect: 'manual', headers });
    /** The headers that every answer carries. */
    const expectHeaders = (response: Response) => {
      // A policy that a host has no room for is cut.
      for (const { name: header, value } of can.headers ? fitRules(rules, HOSTS[name]).rules.headers : [])
        expect(response.headers.get(header), `${response.url} ${header}`).toBe(value);
    };
    const run = test.skipIf(!isHere);

    run('every kind of file has its type, its lifetime and all headers', async () => {
      for (const address of FILES) {
        const response = await ask(address);
        expect(response.status, address).toBe(200);
        expectHeaders(response);
        const { pathname } = new URL(response.url);
        const ending = pathname.endsWith('/') ? 'html' : pathname.slice(pathname.lastIndexOf('.') + 1);
        expect(response.headers.get('Content-Type'), address).toBe(rules.types.get(ending));
        if (can.headers)
          expect(response.headers.get('Cache-Control'), address).toBe(lifetimeOf(rules, pathname));
      }
    });

    run('an address without its slash, in other case or moved leads on, with its query', async () => {
      for (const [from, wanted] of can.redirects ? LEADS : LEADS.slice(0, 3)) {
        // There a page stands that sends readers on.
        if (name === 'gitlab' && from === MOVED.from) continue;
        // Azure leads all that begins so to one page.
        const to = name === 'azure' ? wanted.replace('/zh-cn/wizard/', '/zh-cn/') : wanted;
        const response = await ask(from);
        expect([301, 308], from).toContain(response.status);
        const location = response.headers.get('Location') ?? '';
        expect(location.replace(server.origin, ''), from).toBe(to);
      }
    });

    run('what is missing is answered in the language of its address', async () => {
      const titles = new Set<string>();
      for (const [from, page] of MISSING) {
        // CloudFront first adds the slash of a page.
        const response = await fetch(server.origin + from);
        expect(response.status, from).toBe(404);
        expectHeaders(response);
        expect(response.headers.get('Content-Type'), from).toBe(rules.types.get('html'));
        if (can.headers) expect(response.headers.get('Cache-Control'), from).not.toContain('immutable');
        const expected = await (await ask(can.ownMissing ? page : '/404.html')).text();
        expect(await response.text(), from).toBe(expected);
        titles.add(expected);
      }
      expect(titles.size).toBe(can.ownMissing ? 3 : 1);
    });

    // The others compress by themselves; GitLab documents that it sends ours, and no file of ours says so.
    const sendsOurs = precompressed && name !== 'gitlab';
    (sendsOurs ? run : ignore)('brotli and gzip come as they were built', async () => {
      for (const address of ['/es/', '/status.json', first('/_astro/'), '/llms.txt'])
        for (const encoding of ['br', 'gzip']) {
          const response = await ask(address, { 'Accept-Encoding': encoding });
          expect(response.status, `${address} ${encoding}`).toBe(200);
          expect(response.headers.get('Content-Encoding'), `${address} ${encoding}`).toBe(encoding);
          expect(response.headers.get('Vary'), address).toMatch(/accept-encoding/i);
          const { pathname } = new URL(response.url);
          const ending = pathname.endsWith('/') ? 'html' : pathname.slice(pathname.lastIndexOf('.') + 1);
          expect(response.headers.get('Content-Type'), address).toBe(rules.types.get(ending));
          expect(await response.text()).toBe(
            await (await ask(address, { 'Accept-Encoding': 'identity' })).text(),
          );
        }
      const whole = await ask('/es/', { 'Accept-Encoding': 'identity' });
      expect(whole.headers.get('Content-Encoding')).toBeNull();
    });
  },
);

test('every ending of a file that a build writes has a type', () => {
  const endings = new Set(
    readdirSync(outDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => path.extname(name).slice(1)),
  );
  expect([...endings].filter((ending) => !rules.types.has(ending))).toEqual([]);
});

const BELOW = { nginx: startNginx, caddy: startCaddy };

test.for((['nginx', 'caddy'] as const).filter((name) => isInstalled(...PACKAGES[name])))(
  '%s serves a site that stands below a path, and nothing beside it',
  async (name) => {
    const moved = { from: `/guide${MOVED.from}`, to: `/guide${MOVED.to}` };
    const below = siteRules({ ...facts, base: '/guide/', moved: [moved], hashes: await siteHashes(site) });
    const server = await BELOW[name](below, site, path.join(work, `run-${name}-below`));
    const ask = (address: string) =>
      fetch(server.origin + address, { redirect: 'manual', headers: { 'Accept-Encoding': 'br' } });
    try {
      for (const address of FILES.map((each) => `/guide${each}`)) {
        const response = await ask(address);
        const { pathname } = new URL(response.url);
        expect(response.status, address).toBe(200);
        expect(response.headers.get('Cache-Control'), address).toBe(lifetimeOf(below, pathname));
        for (const { name, value } of below.headers) expect(response.headers.get(name), address).toBe(value);
      }
      expect((await ask('/guide/es/')).headers.get('Content-Encoding')).toBe('br');
      for (const [from, to] of [['', '/'], ...LEADS])
        expect((await ask(`/guide${from}`)).headers.get('Location'), from).toBe(`/guide${to}`);
      for (const [from, page] of MISSING) {
        const response = await ask(`/guide${from}`);
        expect(response.status, from).toBe(404);
        expect(await response.text(), from).toBe(await (await ask(`/guide${page}`)).text());
      }
      expect((await ask('/es/')).status).toBe(404);
    } finally {
      await server.stop();
    }
  },
);
