import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build, preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../support/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the served site, without a slash at the end. */
    origin: string;
    /** Folder of the built site. */
    outDir: string;
    /** Path of the browser. */
    chromium: string;
  }
}

/** Builds the site once into a folder of its own, serves it on a free port and finds a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  const outDir = await mkdtemp(path.join(tmpdir(), 'site-'));
  process.env['OUT_DIR'] = outDir;
  process.env['NODE_ENV'] = 'production';
  await build({ logLevel: 'error' });
  const server = await preview({ logLevel: 'error', server: { port: 0 } });
  project.provide('origin', `http://localhost:${server.port}`);
  project.provide('outDir', outDir);
  project.provide('chromium', chromium);
  return async () => {
    await server.stop();
    await rm(outDir, { recursive: true });
  };
}
