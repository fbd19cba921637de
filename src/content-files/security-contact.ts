import process from 'node:process';

/** Where to report a vulnerability of this site, as a URI: `mailto:…` or `https://…`. Whoever runs the site sets it. */
export const SECURITY_CONTACT = process.env['SECURITY_CONTACT'];
