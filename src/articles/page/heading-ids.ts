import Slugger from 'github-slugger';
import type { HastPluginDefinition } from 'satteri';

/** A heading of an article as Astro lists it. */
export interface ArticleHeading {
  depth: number;
  slug: string;
  text: string;
}

/**
 * Sätteri plugin that gives every heading an id, as Astro's own processor does after the plugins of a project, and
 * collects the headings.
 *
 * @param headings where they are put, in the order of the page
 */
export function headingIds(headings: ArticleHeading[]): HastPluginDefinition {
  const slugger = new Slugger();
  return {
    name: 'heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const text = context.textContent(node);
        const { id } = node.properties;
        const slug = typeof id === 'string' ? id : slugger.slug(text);
        headings.push({ depth: Number(node.tagName[1]), slug, text });
        if (typeof id !== 'string') context.setProperty(node, 'id', slug);
      },
    },
  };
}
