/** Why a page ranks below those that are the thing itself. */
export const STANDINGS = ['current', 'announcement', 'archived', 'other-cloud'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * What the rank of a page is multiplied by. Smaller factors gain no need of those that were measured, and hide such a
 * page from who asks for it in its own words.
 */
export const STANDING: Readonly<Record<Standing, number>> = {
  current: 1,
  announcement: 0.7,
  archived: 0.65,
  'other-cloud': 0.75,
};

/** Names of folders and pages that say it, as docsets have them. */
const TOLD: [Standing, RegExp][] = [
  ['archived', /(?:^|\/)(?:archived?|legacy|retired|deprecated|previous-versions)\//],
  ['announcement', /(?:^|\/)(?:announcements?|news|blog|whats-new|release-notes)(?:\/|$)/],
  ['other-cloud', /(?:^|[/-])(?:china|21vianet|germany|us-gov(?:ernment|t)?)(?:[/-]|$)/],
];

/** What a page's path says of its standing. */
export function standingByPath(path: string): Standing {
  return TOLD.find(([, names]) => names.test(path))?.[0] ?? 'current';
}
