import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { withPolicy } from './csp.ts';
import type { PageAddress } from './sitemap.ts';
import { readAddress } from './sitemap.ts';

/** Astro writes it into the body, where HTML allows no style; base.css says the same. */
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
/** A line so often says that the build goes on; no more of them than a log can take. */
const TELL_EVERY_MS = 5000;

/** What the steps after the pages know of them, without reading them again. */
export interface MadePages {
  /** Address of the page, from the site's root → what it says of itself. */
  addresses: Map<string, PageAddress>;
}

/**
 * Finishes each page where Astro makes it: with its content security policy, and what the sitemap says of it. Tells how
 * far the build is.
 *
 * @param made filled while the pages are made
 */
export function pages(made: MadePages): AstroIntegration {
  return {
    name: 'pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer, logger }) => {
        made.addresses.clear();
        setPrerenderer((standard) => finishing(standard, made, (line) => logger.info(line)));
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
  return {
    ...standard,
    name: 'finished-pages',
    async getStaticPaths() {
      const paths = await standard.getStaticPaths();
      all = paths.length;
      return paths;
    },
    async render(request, options) {
      const result = await standard.render(request, options);
      done += 1;
      if (performance.now() - told > TELL_EVERY_MS) {
        told = performance.now();
        tell(`${done} of ${all} pages and files`);
      }
      const response = result instanceof Response ? result : result.response;
      const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      if (!isPage || (response.status >= 300 && response.status < 400)) return result;
      const html = withPolicy((await response.text()).replace(ISLAND_STYLE, ''));
      const address = readAddress(html);
      if (address !== undefined) made.addresses.set(new URL(request.url).pathname, address);
      const finished = new Response(html, { status: response.status, headers: response.headers });
      return result instanceof Response ? finished : { ...result, response: finished };
    },
  };
}
