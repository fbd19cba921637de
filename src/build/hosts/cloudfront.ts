import { POLICY_HEADER, REVALIDATE, type SiteRules } from './site-rules.ts';

/**
 * What S3 and CloudFront are to be told, as JSON: the policy of headers and the pages of errors in the form of
 * CloudFront's API, the code of its function, and what each file carries when it is uploaded.
 */
export function cloudfrontConfig(rules: SiteRules): string {
  const { headers, lifetimes, types, notFound } = rules;
  const site = notFound.at(-1)?.page ?? '/404.html';
  const value = (name: string) => headers.find((header) => header.name === name)?.value ?? '';
  const OF_THEIR_OWN = [
    POLICY_HEADER,
    'Referrer-Policy',
    'X-Content-Type-Options',
    'Strict-Transport-Security',
  ];
  const others = headers.filter(({ name }) => !OF_THEIR_OWN.includes(name));
  const seconds = Number(/\d+/.exec(value('Strict-Transport-Security'))?.[0]);
  return `${JSON.stringify(
    {
      responseHeadersPolicy: {
        Name: 'partner-support-guide',
        SecurityHeadersConfig: {
          ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value(POLICY_HEADER) },
          ContentTypeOptions: { Override: true },
          ReferrerPolicy: { Override: true, ReferrerPolicy: value('Referrer-Policy') },
          StrictTransportSecurity: { Override: true, AccessControlMaxAgeSec: seconds },
        },
        CustomHeadersConfig: {
          Quantity: others.length,
          Items: others.map(({ name, value: text }) => ({ Header: name, Value: text, Override: true })),
        },
      },
      // S3 says 403 for what is not there, unless it may list its files.
      customErrorResponses: {
        Quantity: 2,
        Items: [403, 404].map((ErrorCode) => ({
          ErrorCode,
          ResponsePagePath: site,
          ResponseCode: '404',
          ErrorCachingMinTTL: 10,
        })),
      },
      viewerRequestFunction: { runtime: 'cloudfront-js-2.0', code: functionCode(rules) },
      uploads: {
        cacheControl: [...lifetimes, { prefix: rules.base, value: REVALIDATE }],
        contentType: Object.fromEntries([...types].map(([ending, type]) => [`.${ending}`, type])),
      },
    },
    null,
    1,
  )}\n`;
}

/** CloudFront's own JavaScript: redirects, `/es` → `/es/`, and the file of a folder. */
function functionCode({ redirects }: SiteRules): string {
  const exact = Object.fromEntries(redirects.filter(({ below }) => !below).map(({ from, to }) => [from, to]));
  const below = redirects.filter((each) => each.below).map(({ from, to }) => [from, to]);
  return `var exact = ${JSON.stringify(exact)};
var below = ${JSON.stringify(below)};
function go(to, query) {
  var pairs = [];
  for (var name in query) {
    var values = query[name].multiValue || [query[name]];
    for (var i = 0; i < values.length; i++) pairs.push(name + '=' + values[i].value);
  }
  var location = to + (pairs.length ? '?' + pairs.join('&') : '');
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: location } } };
}
function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (exact[uri]) return go(exact[uri], request.querystring);
  for (var i = 0; i < below.length; i++) {
    if (uri.indexOf(below[i][0]) === 0) return go(below[i][1] + uri.slice(below[i][0].length), request.querystring);
  }
  if (uri.endsWith('/')) request.uri = uri + 'index.html';
  else if (uri.split('/').pop().indexOf('.') < 0) return go(uri + '/', request.querystring);
  return request;
}
`;
}
