import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { Behaviour } from './file-server.ts';

const typeOf = (types: Record<string, string>, file: string) => types[path.extname(file)] ?? '';

/** Reads `staticwebapp.config.json` of a folder as Azure documents it. */
export function azureBehaviour(root: string): Behaviour {
  const config = JSON.parse(readFileSync(path.join(root, 'staticwebapp.config.json'), 'utf8')) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; redirect?: string; headers?: Record<string, string> }[];
    responseOverrides: Record<string, { rewrite: string }>;
    mimeTypes: Record<string, string>;
  };
  const ruleOf = (pathname: string) =>
    config.routes.find(({ route }) =>
      route.endsWith('*') ? pathname.startsWith(route.slice(0, -1)) : pathname === route,
    );
  return {
    redirect: (pathname, search) => {
      const to = ruleOf(pathname)?.redirect;
      return to === undefined ? undefined : to + search;
    },
    headers: (pathname, file) => ({
      ...config.globalHeaders,
      ...ruleOf(pathname)?.headers,
      'Content-Type': typeOf(config.mimeTypes, file),
    }),
    missing: () => config.responseOverrides['404']?.rewrite ?? '',
  };
}

/** Reads `cloudfront.json`: runs its function and sends its headers, as CloudFront before S3 does. */
export function cloudfrontBehaviour(file: string): Behaviour {
  const config = JSON.parse(readFileSync(file, 'utf8'));
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = config.responseHeadersPolicy;
  const headers: Record<string, string> = {
    'Content-Security-Policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
    'Strict-Transport-Security': `max-age=${security.StrictTransportSecurity.AccessControlMaxAgeSec}`,
    ...Object.fromEntries(
      custom.Items.map((item: { Header: string; Value: string }) => [item.Header, item.Value]),
    ),
  };
  const run = vm.runInNewContext(`${config.viewerRequestFunction.code};handler`) as (event: unknown) => {
    headers?: { location?: { value: string } };
  };
  return {
    redirect: (pathname, search) => {
      const querystring = Object.fromEntries(
        // As they stand in the address, not decoded.
        search
          .slice(1)
          .split('&')
          .flatMap((pair) => (pair === '' ? [] : [[pair.split('=')[0], { value: pair.split('=')[1] }]])),
      );
      return run({ request: { uri: pathname, querystring } }).headers?.location?.value;
    },
    headers: (pathname, sent) => ({
      ...headers,
      'Cache-Control': config.uploads.cacheControl.find(({ prefix }: { prefix: string }) =>
        pathname.startsWith(prefix),
      ).value,
      'Content-Type': typeOf(config.uploads.contentType, sent),
    }),
    missing: () => config.customErrorResponses.Items[0].ResponsePagePath,
  };
}
