import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readSettings, type Settings } from '../content-files/settings.ts';
import { siteContent } from '../content-files/site-content.ts';
import { commonDigests } from './common-digests.ts';
import { withPolicy } from './csp.ts';
import { findInSentences } from './find-in-sentences.ts';
import { freeMemory } from './free-memory.ts';
import { FORCE } from './inputs.ts';
import { articleOf, heldDigest, KeptPages, type PageRecord, readPageRecord } from './kept-pages.ts';
import { type MadePages, type PagePlace, placeOf } from './made-pages.ts';
import { AFTER_PAGES } from './output.ts';
import { sitePart } from './parts.ts';
import { siteFiles } from './site-files.ts';
import { readAddress } from './sitemap.ts';
import { telling } from './telling.ts';

/** Astro writes it into the body, where HTML allows no style; base.css says the same. */
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
/** JSON for an island: quotation marks as they are take 300 bytes less of a page of the wizard, compressed. */
const ISLAND_DATA = /(<astro-island [^>]*? props=)"([^"']*)"/g;
/** Astro's name of an island, made from the path of the project on the disk: a build elsewhere would differ by it. */
const ISLAND_NAME = /(<astro-island) uid="[^"]*"/g;
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
        const tell = (line: string) => logger.info(line);
        const settings = readSettings();
        // All texts were read; the bundler, which is next, takes memory of its own.
        freeMemory();
        setPrerenderer((standard) =>
          telling(keeping(finishing(standard, made, settings), made, settings, tell), tell),
        );
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

function finishing(standard: AstroPrerenderer, made: MadePages, settings: Settings): AstroPrerenderer {
  return {
    ...standard,
    name: 'finished-pages',
    async getStaticPaths() {
      freeMemory();
      await findInSentences(siteContent());
      const { owns } = sitePart();
      const everywhere = await standard.getStaticPaths();
      freeMemory();
      const addressOf = ({ pathname }: { pathname: string }) => `${pathname.replace(/^\/|\/$/g, '')}/`;
      const own = everywhere.filter((each) => owns(addressOf(each)));
      // All pages of an article one after another: its texts are read once.
      const byArticle = Map.groupBy(own, (each) => articleOf(each.route.component, addressOf(each)));
      return [...byArticle.values()].flat();
    },
    async render(request, options) {
      const result = await standard.render(request, options);
      const response = result instanceof Response ? result : result.response;
      const finished = await finish(response, placeOf(request, options.routeData.component, settings), made);
      return result instanceof Response ? finished : { ...result, response: finished };
    },
  };
}

/** Leaves pages as they are where the build before made them from the same. */
function keeping(
  inner: AstroPrerenderer,
  made: MadePages,
  settings: Settings,
  tell: (line: string) => void,
): AstroPrerenderer {
  const record = path.join(settings.cacheDir, 'pages.json');
  let known: KeptPages | undefined;
  let stayed = 0;
  return {
    ...inner,
    async render(request, options) {
      // Not sooner: pages lead to what the bundler made.
      known ??= await keptPages(record, tell);
      const { component } = options.routeData;
      const place = placeOf(request, component, settings);
      const source = known.sourceOf(component, place.address);
      const held = source && known.read(place.file, source);
      if (held !== undefined) {
        noteAddress(place, held, made);
        made.output.keep(place.file);
        stayed += 1;
        return new Response(null);
      }
      const result = await inner.render(request, options);
      const digest = made.digests.get(place.file);
      if (source !== undefined && digest !== undefined) known.made(place.file, source, digest);
      return result;
    },
    async teardown() {
      await inner.teardown?.();
      if (known !== undefined) writeFileSync(record, JSON.stringify(known.record));
      if (stayed > 0) tell(`${stayed} pages and files stayed as they were`);
    },
  };
}

async function keptPages(record: string, tell: (line: string) => void): Promise<KeptPages> {
  const { contentDir } = readSettings();
  const content = siteContent();
  // What lies hidden is the bundler's for this build alone: no page leads to it.
  const assets = (await siteFiles(assetsFolder())).filter((file) => !file.startsWith('.'));
  const known = new KeptPages(
    recordBefore(record, tell),
    content,
    commonDigests(content, contentDir, assets),
  );
  if (known.changes.length > 0)
    tell(`All pages are made, since this changed after the build before: ${known.changes.join(', ')}`);
  return known;
}

function recordBefore(file: string, tell: (line: string) => void): PageRecord | undefined {
  if (process.argv.includes(FORCE)) return undefined;
  try {
    return readPageRecord(file);
  } catch {
    tell(`${file} cannot be read: all pages are made`);
    return undefined;
  }
}

/** Writes what Astro rendered, a page with its policy; without a body Astro writes nothing. */
async function finish(response: Response, place: PagePlace, made: MadePages): Promise<Response> {
  const { status, headers } = response;
  if (status >= 300 && status < 400) return response;
  const isPage = headers.get('content-type')?.startsWith('text/html');
  const content = isPage
    ? withPolicy(shortened(await response.text()))
    : new Uint8Array(await response.arrayBuffer());
  if (typeof content === 'string') noteAddress(place, content, made);
  made.output.write(place.file, content);
  made.digests.set(place.file, heldDigest(content));
  return new Response(null, { status, headers });
}

/** Notes what a page says of itself; other files say nothing. */
function noteAddress({ pathname, file }: PagePlace, text: string, made: MadePages): void {
  const address = file.endsWith('.html') ? readAddress(text) : undefined;
  if (address !== undefined) made.addresses.set(pathname, address);
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

function assetsFolder(): string {
  return path.join(readSettings().cacheDir, 'assets');
}
