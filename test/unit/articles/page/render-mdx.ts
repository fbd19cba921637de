import { Fragment, h } from 'preact';
import { render } from 'preact-render-to-string';
import { evaluate, type HastPluginList } from 'satteri';

/**
 * Compiles MDX with Sätteri, as the site does, and renders it.
 *
 * @param mdx an article's body
 * @param hastPlugins the plugins to try
 */
export function renderMdx(mdx: string, hastPlugins: HastPluginList): string {
  const jsx = (type: unknown, props: unknown) => h(type as string, props as Record<string, unknown>);
  const { default: Content } = evaluate(mdx, {
    hastPlugins,
    elementAttributeNameCase: 'html',
    Fragment,
    jsx,
    jsxs: jsx,
  }) as { default: () => never };
  return render(h(Content, {}));
}
