import type { Element, Nodes, Root } from 'hast';
import { isAllowedAddress } from '../../allow-list.ts';
import type { ResolvedLink } from '../../docset/resolve-link.ts';
import type { Tell } from '../tell.ts';
import { walk } from '../walk.ts';

/** One link of an article as the report tells it. */
export interface ReportedLink extends ResolvedLink {
  /** As written in the source. */
  from: string;
}

/** Addresses within a page that no source has written. */
const FOOTNOTE = '#user-content-fn';

function isEmpty({ children }: Element): boolean {
  return children.every((child) =>
    child.type === 'element'
      ? child.tagName !== 'img' && child.tagName !== 'x-image' && isEmpty(child)
      : child.type !== 'text' || child.value.trim() === '',
  );
}

/**
 * Rewrites the links of an article to addresses of the site; those that lead out of the docset's pages are reported. A
 * link without text, which translation left behind, shows nothing and goes. So does one whose address, once resolved,
 * is not on the allow-list; its text stays.
 */
export function links(resolve: (href: string) => ResolvedLink, found: ReportedLink[]) {
  return (tree: Root, tell: Tell): void => {
    walk<Nodes>(tree, (node, index, parent) => {
      if (node.type !== 'element' || node.tagName !== 'a') return undefined;
      const { href } = node.properties;
      if (typeof href !== 'string' || href.startsWith(FOOTNOTE)) return undefined;
      const resolved = resolve(href);
      const isAllowed = isAllowedAddress(resolved.href);
      if (!isAllowed || isEmpty(node)) {
        if (isAllowed) tell('import/empty-link', node, `Unexpected link to "${href}" without text, left out`);
        else tell('import/bad-address', node, `Unexpected address "${resolved.href}" of "${href}", left out`);
        parent.children.splice(index, 1, ...node.children);
        return index;
      }
      found.push({ from: href, ...resolved });
      node.properties = { ...node.properties, href: resolved.href };
      if (resolved.class === 'nowhere') {
        tell(
          'import/link-nowhere',
          node,
          `Unexpected link to "${href}", which the docset does not hold: it leads to ${resolved.href}`,
        );
      }
      return undefined;
    });
  };
}
