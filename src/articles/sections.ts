import type { Slug } from './names.ts';
import { type NavigationNode, sectionId, slugsOf } from './navigation.ts';

/** A heading of the navigation with what stands below it. */
export interface Section {
  /** Its name in addresses: an article in it, so that it is English and the same in every locale. */
  key: string;
  title: string;
  /** Its own page, where the heading is one. */
  slug: Slug | undefined;
  /** Where it stands in the tree: `[0, 2]` is the third entry of the first. */
  place: readonly number[];
  items: readonly NavigationNode[];
  /** The articles in it, at any depth and each once; its own page, where it has one, comes first. */
  slugs: readonly Slug[];
}

/** Fewer headings than this at the top are titles over the sections below them, as for a docset of several products. */
const FEW = 4;

/** A navigation, looked over once so that any number of pages can ask for their place in it. */
export interface Outline {
  /** From top to bottom, each before those below it. */
  sections: readonly Section[];
  /** By {@link sectionId} of their place. */
  at: ReadonlyMap<string, Section>;
  /** Where each article stands first. */
  places: ReadonlyMap<Slug, readonly number[]>;
  /** The articles in reading order, each once. */
  slugs: readonly Slug[];
  /** Where each article stands among them. */
  order: ReadonlyMap<Slug, number>;
}

/**
 * Looks over a navigation.
 *
 * @param isArticle whether the content has an article of this slug; others are left out
 */
export function outlineOf(nodes: readonly NavigationNode[], isArticle: (slug: Slug) => boolean): Outline {
  const sections = sectionsOf(nodes, isArticle);
  const places = new Map<Slug, readonly number[]>();
  const place = (items: readonly NavigationNode[], above: readonly number[]) => {
    for (const [index, { slug, items: below = [] }] of items.entries()) {
      const here = [...above, index];
      if (slug !== undefined && isArticle(slug) && !places.has(slug)) places.set(slug, here);
      place(below, here);
    }
  };
  place(nodes, []);
  const slugs = [...places.keys()];
  return {
    sections,
    at: new Map(sections.map((section) => [sectionId(section.place), section])),
    places,
    slugs,
    order: new Map(slugs.map((slug, index) => [slug, index])),
  };
}

/** How deep the main sections stand: at the top, or where few headings stand there, right below these. */
export function mainDepth({ sections }: Outline): 1 | 2 {
  const top = sections.filter(({ place }) => place.length === 1);
  return top.length < FEW && sections.some(({ place }) => place.length === 2) ? 2 : 1;
}

/** The main section that an article stands in; what stands above these belongs to the heading there. */
export function mainSection(outline: Outline, slug: Slug): Section | undefined {
  const place = sectionAround(outline, slug)?.place ?? [];
  return outline.at.get(sectionId(place.slice(0, mainDepth(outline))));
}

/** The sections that an article stands in, outermost first; none at the top of the navigation or outside of it. */
export function sectionsAbove({ places, at }: Outline, slug: Slug): Section[] {
  const place = places.get(slug) ?? [];
  return place.slice(0, -1).flatMap((_, depth) => at.get(sectionId(place.slice(0, depth + 1))) ?? []);
}

/** The innermost section that an article stands in: its own, where it heads one. */
export function sectionAround(outline: Outline, slug: Slug): Section | undefined {
  const own = outline.at.get(sectionId(outline.places.get(slug) ?? []));
  return own?.slug === slug ? own : sectionsAbove(outline, slug).at(-1);
}

/**
 * The headings of a navigation from top to bottom, each before those below it. One without an article at any depth is
 * left out: nothing could be read there.
 *
 * A section is called by its own page, else by the first article in it that no other section is called by; where they
 * are all taken, by its first article with a number, which no slug can hold (`get-help~2`).
 */
function sectionsOf(
  nodes: readonly NavigationNode[],
  isArticle: (slug: Slug) => boolean,
): readonly Section[] {
  const found = headings(nodes, []).flatMap(({ node, place }) => {
    const slugs = slugsOf([node]).filter(isArticle);
    const slug = node.slug !== undefined && isArticle(node.slug) ? node.slug : undefined;
    return slugs.length === 0 ? [] : [{ node, place, slug, slugs }];
  });
  const taken = new Set<string>();
  const own = found.map(({ slug }) => (slug === undefined || taken.has(slug) ? undefined : take(slug)));
  return found.map(({ node, place, slug, slugs }, index) => ({
    key: own[index] ?? take(slugs.find((each) => !taken.has(each)) ?? numbered(slugs[0])),
    title: node.title,
    slug,
    place,
    items: node.items ?? [],
    slugs,
  }));

  function take(key: string): string {
    taken.add(key);
    return key;
  }

  function numbered(slug = ''): string {
    let number = 2;
    while (taken.has(`${slug}~${number}`)) number++;
    return `${slug}~${number}`;
  }
}

function headings(
  nodes: readonly NavigationNode[],
  above: readonly number[],
): { node: NavigationNode; place: number[] }[] {
  return nodes.flatMap((node, index) => {
    if (node.items === undefined) return [];
    const place = [...above, index];
    return [{ node, place }, ...headings(node.items, place)];
  });
}
