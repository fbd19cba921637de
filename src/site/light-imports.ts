import type { Plugin } from 'vite';

/**
 * Replaces Vite's helper around `import()`, which preloads a chunk's own imports and styles: ours have none, and it
 * weighs more than all script that an article page may run before it is used.
 */
export function lightImports(): Plugin {
  return {
    name: 'light-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
