import type { AstroIntegration } from 'astro';
import { parseArticles } from '../content-files/content.ts';
import { readSettings } from '../content-files/settings.ts';
import { dropContent, siteContent } from '../content-files/site-content.ts';
import { formatProblems, isProblemError } from '../lib/problem.ts';
import { missingSocialPictures } from './social-pictures.ts';

/**
 * Reads all content before Astro starts, so that what is wrong in it stops the build with file, line and fix of each
 * problem instead of a stack trace from the first page that needs it. In dev, forgets it when a file of it changes.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        dropContent();
        try {
          const content = siteContent();
          const warnings = [
            ...content.warnings,
            ...missingSocialPictures(readSettings().contentDir, config.publicDir),
          ];
          if (warnings.length > 0) logger.warn(formatProblems(warnings));
          if (command === 'build') await parseArticles(content);
        } catch (error) {
          // Its message is all that a writer needs.
          if (isProblemError(error)) error.stack = error.message;
          throw error;
        }
      },
      'astro:server:setup': ({ server }) => {
        const { contentDir } = readSettings();
        server.watcher.add(contentDir);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(contentDir)) return;
          dropContent();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
