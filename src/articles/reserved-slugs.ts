/** Names below a locale that belong to the site's own pages. */
const OWN_PAGES = ['404', 'accessibility', 'articles', 'search', 'wizard'];

/**
 * Whether a slug's address belongs to a page of the site, so that no article may have it: a name of
 * its own, anything below the wizard, or a `~`, which joins an article's two languages.
 */
export function isReservedSlug(slug: string): boolean {
  return OWN_PAGES.includes(slug) || slug.startsWith('wizard/') || slug.includes('~');
}
