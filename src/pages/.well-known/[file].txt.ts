import type { APIRoute } from 'astro';
import { SECURITY_CONTACT } from '../../content-files/security-contact.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** `security.txt` (RFC 9116), written where whoever runs the site names a contact in `SECURITY_CONTACT`. */
export function getStaticPaths() {
  return SECURITY_CONTACT ? [{ params: { file: 'security' }, props: { contact: SECURITY_CONTACT } }] : [];
}

export const GET: APIRoute<{ contact: string }> = ({ props, site }) => {
  const canonical = new URL('/.well-known/security.txt', site);
  const expires = new Date(Date.now() + YEAR).toISOString();
  return new Response(`Contact: ${props.contact}\nExpires: ${expires}\nCanonical: ${canonical}\n`);
};
