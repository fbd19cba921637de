import { z } from 'zod';

/** `content/redirects.yaml`: slug of a page that is no more → slug of an article, or address elsewhere. */
export const redirectsSchema = z.record(
  z.string(),
  z.union([z.url({ protocol: /^https?$/ }), z.string().regex(/^[^:]+$/)]),
);
export type Redirects = z.output<typeof redirectsSchema>;

/** Whether a redirect leads out of the site. */
export function isExternal(target: string): boolean {
  return target.includes(':');
}
