import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { readSettings } from '../../content-files/settings.ts';
import { siteContent } from '../../content-files/site-content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localeSegment } from '../../i18n/paths.ts';
import { nearest } from '../../lib/nearest.ts';
import { plainError } from '../../lib/plain-error.ts';
import { type Part, sitePart } from '../parts.ts';
import { HOST_NAMES, isHostName } from './hosts.ts';
import { siteFacts } from './site-facts.ts';
import { writeHostFiles } from './write-host-files.ts';

/**
 * Writes the files of the host that `HOST` names, after everything else; says where the site is more than the host takes.
 * They are of the whole site: a part writes them where the other parts lie in its folder.
 *
 * Shells and machines of CI set `HOST` to names of their own: such a one is told and left aside.
 *
 * @throws before the build where `HOST` is a slip of a host's name
 */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:config:setup': ({ logger }) => {
        const { host } = readSettings();
        if (host === '' || isHostName(host)) return;
        if (nearest(host, HOST_NAMES) !== undefined) throw unknownHost(host);
        logger.warn(`HOST is "${host}", none of ${HOST_NAMES.join(', ')}: no files of a host are written.`);
      },
      'astro:build:done': async ({ logger }) => {
        const { host, base, outDir } = readSettings();
        if (!isHostName(host)) return;
        const missing = missingParts(outDir, sitePart(), siteContent().locales);
        if (missing.length > 0) {
          logger.warn(
            `No files of ${host} are written: they are of the whole site, and ${missing.join(', ')} is not in ${outDir}. ` +
              `Lay the parts together, then run \`npm run host -- ${host}\`.`,
          );
          return;
        }
        const { written, told } = await writeHostFiles(host, outDir, siteFacts(siteContent(), base));
        logger.info(`${host}: ${written.join(', ')}`);
        for (const sentence of told) logger.warn(sentence);
      },
    },
  };
}

/** The homes that are not there of a site of which a part was built. */
export function missingParts(outDir: string, part: Part, locales: readonly Locale[]): string[] {
  if (part.isWhole) return [];
  const homes = ['', ...locales.map((locale) => `${localeSegment(locale)}/`)];
  return homes.map((home) => `${home}index.html`).filter((file) => !existsSync(path.join(outDir, file)));
}

/** What is wrong with a name that no host has; a message alone, since a stack says nothing more. */
export function unknownHost(name: string): Error {
  const near = nearest(name, HOST_NAMES);
  return plainError(
    `Unexpected host "${name}", expected one of ${HOST_NAMES.join(', ')}.${near ? ` Did you mean "${near}"?` : ''}`,
  );
}
