import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSettings } from '../../content-files/settings.ts';
import { siteContent } from '../../content-files/site-content.ts';
import { nearest } from '../../lib/nearest.ts';
import { HOST_NAMES, isHostName } from './hosts.ts';
import { siteFacts } from './site-facts.ts';
import { sizeOf, writeHostFiles } from './write-host-files.ts';

/**
 * Writes the files of the host that `HOST` names, after everything else; says how large the site is, and where that is
 * more than the host takes.
 *
 * @throws before the build where `HOST` is none
 */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:config:setup': () => {
        const { host } = readSettings();
        if (host !== '' && !isHostName(host)) throw unknownHost(host);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { host, base } = readSettings();
        const outDir = fileURLToPath(dir).replace(/\/$/, '');
        if (isHostName(host)) {
          const { written, told } = await writeHostFiles(host, outDir, siteFacts(siteContent(), base));
          logger.info(`${host}: ${written.join(', ')}`);
          for (const sentence of told) logger.warn(sentence);
        }
        const { files, bytes } = await sizeOf(outDir);
        logger.info(`${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
}

/** What is wrong with a name that no host has; a message alone, since a stack says nothing more. */
export function unknownHost(name: string): Error {
  const near = nearest(name, HOST_NAMES);
  const error = new Error(
    `Unexpected host "${name}", expected one of ${HOST_NAMES.join(', ')}.${near ? ` Did you mean "${near}"?` : ''}`,
  );
  error.stack = error.message;
  return error;
}
