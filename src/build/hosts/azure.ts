import { REVALIDATE, type SiteRules } from './site-rules.ts';

/**
 * `staticwebapp.config.json` of Azure Static Web Apps
 * (https://learn.microsoft.com/azure/static-web-apps/configuration). It has one page for what is missing, and leads
 * all that begins with an address to one other.
 */
export function azureConfig({ base, headers, lifetimes, types, redirects, notFound }: SiteRules): string {
  return `${JSON.stringify(
    {
      trailingSlash: 'always',
      globalHeaders: Object.fromEntries([
        ...headers.map(({ name, value }) => [name, value]),
        ['Cache-Control', REVALIDATE],
      ]),
      routes: [
        ...redirects.map(({ from, to, below }) => ({
          route: below ? `${from}*` : from,
          redirect: to,
          statusCode: 301,
        })),
        // What a route does not say it has from `globalHeaders`.
        ...lifetimes.map(({ prefix, value }) => ({
          route: `${prefix}*`,
          headers: { 'Cache-Control': value },
        })),
      ],
      responseOverrides: { 404: { rewrite: notFound.at(-1)?.page ?? `${base}404.html` } },
      mimeTypes: Object.fromEntries([...types].map(([ending, type]) => [`.${ending}`, type])),
    },
    null,
    1,
  )}\n`;
}
