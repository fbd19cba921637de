import type { Content } from '../../content-files/content.ts';
import { localePath, localeSegment } from '../../i18n/paths.ts';
import { movedPage, movedPages } from '../../page-data/moved-page.ts';
import type { SiteFacts } from './write-host-files.ts';

/** What the content says of how its site is served. @param base the site's sub-path, with a slash at both ends */
export function siteFacts(content: Content, base: string): SiteFacts {
  // Paths of the content know no base here: Vite gives it to what it bundles alone.
  const below = (path: string) => base + path.slice(1);
  return {
    base,
    locales: content.locales,
    // Readers are asked before they are sent to another site.
    moved: movedPages(content).flatMap(({ params, props }) => {
      const locale = content.locales.find((each) => localeSegment(each) === params.locale) ?? '';
      const { href, isExternal } = movedPage(content, locale, props.target);
      return isExternal ? [] : [{ from: below(localePath(locale, params.moved)), to: below(href) }];
    }),
  };
}
