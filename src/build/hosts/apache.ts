import { asPattern, isText, REVALIDATE, type SiteRules } from './site-rules.ts';

/**
 * `.htaccess` for Apache 2.4 with `AllowOverride All`; asks for `mod_headers`, `mod_mime`, `mod_dir` and `mod_rewrite`.
 * Lies in the folder of the site.
 */
export function apacheConfig(rules: SiteRules): string {
  const { base, headers, lifetimes, types, redirects, notFound } = rules;
  const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;
  const texts = [...types].filter(([, type]) => isText(type)).map(([ending]) => ending);
  const compressed = (name: string, ending: string) => `RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+)$ $1.${ending} [L]
<FilesMatch "\\.${ending}$">
  RemoveType .${ending}
  Header set Content-Encoding ${name}
  Header append Vary Accept-Encoding
</FilesMatch>`;
  return `Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash On
FileETag MTime Size
AddDefaultCharset utf-8
${[...types].map(([ending, type]) => `AddType "${type}" .${ending}`).join('\n')}
RemoveLanguage .es .ru .en
${headers.map(({ name, value }) => `Header always set ${name} ${quoted(value)}`).join('\n')}
Header always set Cache-Control "${REVALIDATE}"
${lifetimes
  .map(
    ({ prefix, value }) => `<If "%{REQUEST_URI} =~ m#^${asPattern(prefix)}#">
  Header always set Cache-Control "${value}"
</If>`,
  )
  .join('\n')}
${[...notFound]
  .reverse()
  .map(
    ({ prefix, page }) => `<If "%{REQUEST_URI} =~ m#^${asPattern(prefix)}#">
  ErrorDocument 404 ${page}
</If>`,
  )
  .join('\n')}
RewriteEngine On
RewriteBase ${base}
${redirects
  .map(
    ({ from, to, below }) =>
      `RewriteRule ^${asPattern(from.slice(base.length))}${below ? '(.*)' : ''}$ ${to}${below ? '$1' : ''} [R=301,L]`,
  )
  .join('\n')}
<FilesMatch "\\.(?:${texts.join('|')})(?:\\.br|\\.gz)?$">
  Header merge Vary Accept-Encoding
</FilesMatch>
${compressed('br', 'br')}
${compressed('gzip', 'gz')}
`;
}
