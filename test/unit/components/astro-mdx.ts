import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { MarkdownHeading } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createComponent, renderSlot, renderTemplate, unescapeHTML } from 'astro/runtime/server/index.js';
import { onTestFinished } from 'vitest';
import { ARTICLE_FEATURES, ARTICLE_PLUGINS } from '../../../src/articles/page/plugins.ts';

interface Plugin {
  transform: { handler: (this: object, code: string, id: string) => Promise<{ code: string }> };
}

/**
 * Makes what renders an article's body by the reference: the plugins that `@astrojs/mdx` gives to the bundler, and Astro's
 * own renderer. A component shows its name, its attributes and what stands inside.
 */
export async function renderWithAstro(
  names: readonly string[],
): Promise<(body: string) => Promise<{ html: string; headings: MarkdownHeading[] }>> {
  // Below node_modules, where the compiled modules find Astro.
  const folder = mkdtempSync(path.resolve('node_modules/.mdx-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const plugins = await mdxPlugins(pathToFileURL(`${folder}/`));
  const container = await AstroContainer.create();
  const { default: renderer } = await import('@astrojs/mdx/server.js');
  container.addServerRenderer({ name: 'astro:jsx', renderer });
  const components = Object.fromEntries(names.map((name) => [name, shownComponent(name)]));
  let count = 0;
  return async (body) => {
    const file = path.join(folder, `${count++}.mdx`);
    let code = body;
    for (const { transform } of plugins)
      ({ code } = await transform.handler.call({ environment: { name: 'ssr' } }, code, file));
    writeFileSync(`${file}.mjs`, code);
    const { Content, getHeadings } = await import(/* @vite-ignore */ pathToFileURL(`${file}.mjs`).href);
    return {
      html: await container.renderToString(Content, { props: { components } }),
      headings: getHeadings(),
    };
  };
}

/** The plugins of the integration, with the project's settings. */
async function mdxPlugins(root: URL): Promise<Plugin[]> {
  const plugins: Plugin[] = [];
  const nothing = () => undefined;
  const { hooks } = mdx({ optimize: true });
  const processor = satteri({ hastPlugins: ARTICLE_PLUGINS, features: ARTICLE_FEATURES });
  const config = { root, srcDir: root, base: '/', markdown: { syntaxHighlight: false, processor } };
  const setup = {
    config,
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins),
    addPageExtension: nothing,
    addContentEntryType: nothing,
    addRenderer: nothing,
  };
  await (hooks['astro:config:setup'] as unknown as (given: object) => Promise<void>)(setup);
  await (hooks['astro:config:done'] as unknown as (given: object) => Promise<void>)({
    config,
    logger: console,
  });
  return plugins;
}

function shownComponent(name: string) {
  return createComponent((result, props, slots) => {
    const start = unescapeHTML(`<!--${name} ${JSON.stringify(props)}-->`);
    return renderTemplate`${start}${renderSlot(result, slots['default'])}${unescapeHTML('<!--/-->')}`;
  });
}
