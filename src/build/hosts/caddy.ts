import type { ServerPlace } from './nginx.ts';
import { asPattern, REVALIDATE, type SiteRules } from './site-rules.ts';

/**
 * A `Caddyfile`. It asks for no certificate and has no port of administration: it stands behind what does. Addresses
 * are matched by expressions, since Caddy's own patterns take `/zh-CN/` for `/zh-cn/`; all stands in routes, since
 * Caddy sorts what does not; a folder without its slash has a redirect of ours, since Caddy's own loses the query.
 */
export function caddyConfig(rules: SiteRules, { root, port }: ServerPlace): string {
  const { base, headers, lifetimes, types, redirects, notFound } = rules;
  const below = (prefix: string) => `path_regexp ^${asPattern(prefix)}`;
  const lines = <T>(items: Iterable<T>, line: (item: T, index: number) => string) =>
    [...items].map(line).join('\n');
  const outside =
    base === '/'
      ? { matcher: '', route: '' }
      : { matcher: `@outside not ${below(base.slice(0, -1))}(/|$)`, route: 'error @outside 404' };
  const serve = `${base === '/' ? '' : `uri strip_prefix ${base.slice(0, -1)}\n      `}file_server {
        precompressed br gzip
      }`;
  return `{
  admin off
  auto_https off
}
(answers) {
  root * ${root}
  header -Server
${lines(headers, ({ name, value }) => `  header ${name} "${value}"`)}
  header Cache-Control "${REVALIDATE}"
}
:${port} {
${lines(types, ([ending]) => `  @${ending} path *.${ending}`)}
${lines(lifetimes, ({ prefix }, index) => `  @kept${index} ${below(prefix)}`)}
${lines(redirects, ({ from, below: isPrefix }, index) => `  @moved${index} ${below(from)}${isPrefix ? '' : '$'}`)}
  ${outside.matcher}
  @unslashed path_regexp unslashed ^${asPattern(base.slice(0, -1))}(/.*[^/])$
  route {
    import answers
    ${outside.route}
${lines(types, ([ending, type]) => `    header @${ending} Content-Type "${type}"`)}
${lines(lifetimes, ({ value }, index) => `    header @kept${index} Cache-Control "${value}"`)}
${lines(
  redirects,
  ({ from, to }, index) => `    route @moved${index} {
      uri replace ${from} ${to} 1
      redir {uri} 301
    }`,
)}
    route @unslashed {
      @folder file {re.unslashed.1}/index.html
      route @folder {
        rewrite * {path}/
        redir {uri} 301
      }
    }
    ${serve}
  }
  handle_errors {
    import answers
    header Content-Type "${types.get('html')}"
${lines(notFound, ({ prefix }, index) => `    @missing${index} ${below(prefix)}`)}
${lines(
  notFound,
  ({ page }, index) => `    handle @missing${index} {
      rewrite * ${page}
      ${serve}
    }`,
)}
  }
}
`;
}
