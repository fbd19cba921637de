import type { APIRoute } from 'astro';
import { readSettings } from '../../content-files/settings.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** `security.txt` (RFC 9116), written where whoever runs the site names a contact in `SECURITY_CONTACT`. */
export function getStaticPaths() {
  const { securityContact } = readSettings();
  return securityContact ? [{ params: { file: 'security' }, props: { contact: securityContact } }] : [];
}

export const GET: APIRoute<{ contact: string }> = ({ props, site }) => {
  const canonical = new URL('/.well-known/security.txt', site);
  const expires = new Date(Date.now() + YEAR).toISOString();
  return new Response(`Contact: ${props.contact}\nExpires: ${expires}\nCanonical: ${canonical}\n`);
};
