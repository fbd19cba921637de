import { rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readSettings } from '../content-files/settings.ts';
import { withPolicy } from './csp.ts';
import { freeMemory } from './free-memory.ts';
import { AFTER_PAGES, type Output } from './output.ts';
import { sitePart } from './parts.ts';
import { type PageAddress, readAddress } from './sitemap.ts';

/** Astro writes it into the body, where HTML allows no style; base.css says the same. */
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
/** JSON for an island: quotation marks as they are take 300 bytes less of a page of the wizard, compressed. */
const ISLAND_DATA = /(<astro-island [^>]*? props=)"([^"']*)"/g;
/** Astro's name of an island, made from the path of the project on the disk: a build elsewhere would differ by it. */
const ISLAND_NAME = /(<astro-island) uid="[^"]*"/g;
/** A line so often says that the build goes on; no more of them than a log can take. */
const TELL_EVERY_MS = 5000;

/** Bytes in memory from which garbage is collected: what the first pages work out for all leaves much of it. */
const ROOM = 1.1e9;

/** What the steps after the pages know of them, without reading them again. */
export interface MadePages {
  /** Address of the page, from the site's root → what it says of itself. */
  addresses: Map<string, PageAddress>;
  /** The folder that they are written to. */
  output: Output;
}

/**
 * Finishes each page where Astro makes it, with its content security policy and what the sitemap says of it, and writes
 * it; Astro itself writes its assets alone, to a folder of their own. Pages of another part of the site are not made.
 * Tells how far the build is.
 *
 * @param made filled while the pages are made
 */
export function pages(made: MadePages): AstroIntegration {
  return {
    name: 'pages',
    hooks: {
      // Below the project, where Astro's work files of each build lie apart from those of another.
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        sitePart();
        updateConfig({ outDir: pathToFileURL(`${assetsFolder()}/`) });
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((standard) => finishing(standard, made, (line) => logger.info(line)));
      },
      'astro:build:done': async () => {
        const { outDir } = readSettings();
        await made.output.take(assetsFolder(), outDir);
        await rm(assetsFolder(), { recursive: true });
        await made.output.dropOld(outDir, AFTER_PAGES);
      },
    },
  };
}

function finishing(
  standard: AstroPrerenderer,
  made: MadePages,
  tell: (line: string) => void,
): AstroPrerenderer {
  let all = 0;
  let done = 0;
  let told = performance.now();
  let room = ROOM;
  return {
    ...standard,
    name: 'finished-pages',
    async getStaticPaths() {
      freeMemory();
      const { owns } = sitePart();
      const everywhere = await standard.getStaticPaths();
      const paths = everywhere.filter(({ pathname }) => owns(`${pathname.replace(/^\/|\/$/g, '')}/`));
      all = paths.length;
      return paths;
    },
    async render(request, options) {
      const result = await standard.render(request, options);
      const finished = await finish(result instanceof Response ? result : result.response, request, made);
      done += 1;
      if (done % 50 === 0 && process.memoryUsage.rss() > room) {
        freeMemory();
        room = Math.max(room, process.memoryUsage.rss() * 1.25);
      }
      if (performance.now() - told > TELL_EVERY_MS) {
        told = performance.now();
        tell(`${done} of ${all} pages and files`);
      }
      return result instanceof Response ? finished : { ...result, response: finished };
    },
  };
}

/** Writes what Astro rendered, a page with its policy; without a body Astro writes nothing. */
async function finish(response: Response, { url }: Request, made: MadePages): Promise<Response> {
  const { status, headers } = response;
  if (status >= 300 && status < 400) return response;
  const { pathname } = new URL(url);
  const { base, outDir } = readSettings();
  const below = decodeURI(pathname.slice(base.length));
  if (!headers.get('content-type')?.startsWith('text/html')) {
    // A file whose whole name is a parameter is asked for with a slash at its end, as a page is.
    const file = path.join(outDir, below.replace(/\/$/, ''));
    await made.output.write(file, Buffer.from(await response.arrayBuffer()));
  } else {
    const file = path.join(outDir, fileAt(below));
    const html = withPolicy(shortened(await response.text()));
    const address = readAddress(html);
    if (address !== undefined) made.addresses.set(pathname, address);
    await made.output.write(file, html);
  }
  return new Response(null, { status, headers });
}

/** A page without what Astro writes and nobody needs. */
function shortened(html: string): string {
  return (
    html
      .replace(ISLAND_STYLE, '')
      // Preact's own number of the island is what its client looks for first.
      .replace(ISLAND_NAME, '$1')
      .replace(ISLAND_DATA, (_, start, data: string) => `${start}'${data.replaceAll('&quot;', '"')}'`)
  );
}

/**
 * The file of an address: `es/` → `es/index.html`. Static hosts answer a missing page with the nearest `404.html` above
 * it, so a Russian address gets the Russian page.
 */
export function fileAt(address: string): string {
  return address.replace(/(^|\/)404\/?$/, '$1404.html').replace(/(^|\/)$/, '$1index.html');
}

function assetsFolder(): string {
  return path.join(readSettings().cacheDir, 'assets');
}
