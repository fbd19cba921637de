import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { readSettings } from '../../content-files/settings.ts';
import type { Output } from '../output.ts';
import { sitePart } from '../parts.ts';

/** Sent to browsers, but by no bundle of ours: the script and the WebAssembly of the search. */
const BESIDE_BUNDLES = ['pagefind'];
const FILE = 'licences.txt';

/**
 * Writes `licences.txt`: every package whose code browsers get, with the text of its licence. Which they are is read
 * from what was bundled, so that none can be forgotten.
 *
 * @param output the folder that it is written to
 */
export function browserPackages(output: Output): AstroIntegration {
  const folders = new Set<string>();
  const collect = (): Plugin => ({
    name: 'browser-packages',
    generateBundle(_, bundle) {
      // The pages are rendered by a bundle, too; that one stays here.
      if (this.environment?.name === 'ssr' || this.environment?.name === 'prerender') return;
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const id of Object.keys(part.modules)) {
          const folder = packageFolder(id);
          if (folder !== undefined) folders.add(folder);
        }
      }
    },
  });
  return {
    name: 'browser-packages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collect()], worker: { plugins: () => [collect()] } } });
      },
      'astro:build:done': () => {
        if (!sitePart().isShared) return;
        const all = [...folders, ...BESIDE_BUNDLES.map((name) => path.resolve('node_modules', name))];
        output.write(path.join(readSettings().outDir, FILE), licenceText(all));
      },
    },
  };
}

/** Folder of the package that a module is of; undefined for our own. */
export function packageFolder(id: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0];
}

/** The packages, sorted by name, each with its version, its licence and the text of it. */
export function licenceText(folders: readonly string[]): string {
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    ) as {
      name: string;
      version: string;
      license?: string;
    };
    const file = readdirSync(folder, { withFileTypes: true }).find(
      (entry) => entry.isFile() && /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry.name),
    )?.name;
    const text = file === undefined ? '' : `\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
    return `${name} ${version}: ${license ?? 'see its text'}\n${text}`;
  });
  return `Software that browsers get from this site, beside its own (MIT).\n\n${[...new Set(parts)].sort().join('\n----\n\n')}`;
}
