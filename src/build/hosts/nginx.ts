import { asPattern, isText, REVALIDATE, type SiteRules } from './site-rules.ts';

/** Where a server of our own finds the site and listens. */
export interface ServerPlace {
  /** Folder of the built site, absolute or as the server's own working folder has it. */
  root: string;
  port: number;
}

/**
 * A whole `nginx.conf` for Debian's packages `nginx-light` and `libnginx-mod-http-brotli-static`. No log of addresses:
 * they hold what people search for and answer.
 */
export function nginxConfig(rules: SiteRules, { root, port }: ServerPlace): string {
  const { base, headers, lifetimes, types, redirects, notFound } = rules;
  const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;
  // Below a sub-path the folder stands for the sub-path, not for the whole host.
  const place = (prefix: string) =>
    base === '/' ? '' : ` alias ${root.replace(/\/$/, '')}/${prefix.slice(base.length)};`;
  const texts = [...types.values()].filter(isText).map((type) => type.split(';')[0]);
  return `worker_processes auto;
pid nginx.pid;
error_log stderr;
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
events { worker_connections 2048; }
http {
  access_log off;
  server_tokens off;
  sendfile on;
  types {
${[...types].map(([ending, type]) => `    ${type.split(';')[0]} ${ending};`).join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${texts.filter((type) => type !== 'text/html').join(' ')};
  gzip_static on;
  gzip_vary on;
  brotli_static on;
  map $uri $lifetime {
    default "${REVALIDATE}";
${lifetimes.map(({ prefix, value }) => `    "~^${asPattern(prefix)}" "${value}";`).join('\n')}
  }
  server {
    listen ${port};
    absolute_redirect off;
    ${base === '/' ? `root ${root};` : 'root /var/empty;'}
    index index.html;
${headers.map(({ name, value }) => `    add_header ${name} ${quoted(value)} always;`).join('\n')}
    add_header Cache-Control $lifetime always;
${redirects
  .map(({ from, to, below }) =>
    below
      ? `    location ^~ ${from} { rewrite ^${asPattern(from)}(.*)$ ${to}$1 permanent; }`
      : `    location = ${from} { return 301 ${to}$is_args$args; }`,
  )
  .join('\n')}
${notFound
  .map(({ prefix, page }) => `    location ${prefix} { error_page 404 ${page};${place(prefix)} }`)
  .join('\n')}
  }
}
`;
}
