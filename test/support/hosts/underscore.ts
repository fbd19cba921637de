import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TYPES } from '../../../src/build/hosts/site-rules.ts';
import type { Behaviour } from './file-server.ts';

/** How the hosts that read `_headers` and `_redirects` differ. */
interface Reader {
  /** A page nearer to what is missing answers for it. */
  nearestMissing: boolean;
  /** A redirect counts where a file is: always, only with `!`, never. */
  overFiles: 'always' | 'forced' | 'never';
  /** What is said of an answer that no rule speaks of. */
  standard: Record<string, string>;
}

/** Reads `_headers` and `_redirects` of a folder as Cloudflare Pages, Netlify and GitLab Pages document them. */
export function underscoreBehaviour(
  root: string,
  { nearestMissing, overFiles, standard }: Reader,
): Behaviour {
  const read = (name: string) => {
    const file = path.join(root, name);
    return existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
      : [];
  };
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of read('_headers')) {
    if (!line.startsWith(' ')) rules.push({ pattern: asPattern(line), headers: [] });
    else rules.at(-1)?.headers.push(split(line.trim()));
  }
  const redirects = read('_redirects').map((line) => {
    const [from = '', to = '', status = ''] = line.split(' ');
    return { pattern: asPattern(from), to, status };
  });
  const isFile = (pathname: string) =>
    existsSync(path.join(root, pathname, pathname.endsWith('/') ? 'index.html' : ''));
  return {
    redirect: (pathname, search) => {
      const rule = redirects.find(
        ({ pattern, status }) => status.startsWith('301') && pattern.test(pathname),
      );
      if (rule === undefined) return undefined;
      const wins = overFiles === 'always' || (overFiles === 'forced' && rule.status.endsWith('!'));
      if (!wins && isFile(pathname)) return undefined;
      return rule.to.replace(':splat', rule.pattern.exec(pathname)?.[1] ?? '') + search;
    },
    headers: (pathname, file) => {
      const sent: Record<string, string> = {
        'Content-Type': TYPES.get(path.extname(file).slice(1)) ?? '',
        ...standard,
      };
      const said = new Set<string>();
      for (const { headers } of rules.filter(({ pattern }) => pattern.test(pathname)))
        for (const [name, value] of headers) {
          // Two rules that say the same header are joined.
          sent[name] = said.has(name) ? `${sent[name]}, ${value}` : value;
          said.add(name);
        }
      return sent;
    },
    missing: (pathname) => {
      const rule = redirects.find(({ pattern, status }) => status === '404' && pattern.test(pathname));
      if (rule !== undefined) return rule.to;
      const nearer = `/${pathname.split('/')[1]}/404.html`;
      return nearestMissing && existsSync(path.join(root, nearer)) ? nearer : '/404.html';
    },
  };
}

function asPattern(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('(.*)')}$`);
}

function split(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}
