import type { Element } from 'hast';
import type { MdxJsxAttribute } from 'mdast-util-mdx';
import { find, html } from 'property-information';

/** Gives an element's properties as JSX attributes with HTML's own names, which Astro writes as they are. */
export function attributesOf({ properties }: Element): MdxJsxAttribute[] {
  return Object.entries(properties).flatMap(([key, value]): MdxJsxAttribute[] => {
    if (value === null || value === undefined || value === false) return [];
    const { attribute, commaSeparated } = find(html, key);
    const joined = Array.isArray(value) ? value.join(commaSeparated ? ', ' : ' ') : String(value);
    // The serialiser leaves what looks like a reference as it is.
    const text = joined.replace(/&(?=#?\w+;)/g, '&amp;');
    return [{ type: 'mdxJsxAttribute', name: attribute, value: value === true ? null : text }];
  });
}
