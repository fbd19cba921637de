import type { Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import type { ResolvedLink } from '../links.ts';
import { walk } from '../walk.ts';

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
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'element' || node.tagName !== 'a') return undefined;
      const { href } = node.properties;
      if (typeof href !== 'string') return undefined;
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
      return undefined;
    });
  };
}
