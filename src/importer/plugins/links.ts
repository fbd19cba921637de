import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { ResolvedLink } from '../links.ts';

/** One link of an article as the report tells it. */
export interface ReportedLink extends ResolvedLink {
  /** As written in the source. */
  from: string;
}

/**
 * Rewrites the links of an article to addresses of the site; those that lead out of the docset's pages are
 * reported.
 */
export function links(resolve: (href: string) => ResolvedLink, found: ReportedLink[]) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node: Element) => {
      const { href } = node.properties;
      if (node.tagName !== 'a' || typeof href !== 'string') return;
      const resolved = resolve(href);
      found.push({ from: href, ...resolved });
      node.properties = { ...node.properties, href: resolved.href };
      if (resolved.class === 'nowhere') {
        file.message(
          `Unexpected link to "${href}", which the docset does not hold`,
          node,
          'importer:link-nowhere',
        );
      }
    });
  };
}
