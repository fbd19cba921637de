import { directionOf } from '../i18n/direction.ts';
import type { Locale } from '../i18n/locales.ts';
import { localePath, sitePath } from '../i18n/paths.ts';
import type { Translate } from '../i18n/translate.ts';

/** The web app manifest of a locale (https://www.w3.org/TR/appmanifest/); its colours are those of the sign. */
export function webManifest(locale: Locale, t: Translate): object {
  const icon = (name: string, sizes: string, purpose: string) => ({
    src: sitePath(`${name}.png`),
    sizes,
    type: 'image/png',
    purpose,
  });
  return {
    id: localePath(locale),
    name: t('site.name'),
    description: t('site.description'),
    lang: locale,
    dir: directionOf(locale),
    start_url: localePath(locale),
    // All languages are one application: a link to another one stays inside.
    scope: sitePath(),
    display: 'minimal-ui',
    background_color: '#14262e',
    theme_color: '#14262e',
    icons: [
      icon('icon-192', '192x192', 'any'),
      icon('icon-512', '512x512', 'any'),
      icon('icon-maskable', '512x512', 'maskable'),
    ],
  };
}
