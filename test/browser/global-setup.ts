import type { TestProject } from 'vitest/node';
import { buildAndServe } from '../support/built-site.ts';
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

/** Builds the site once, serves it and finds a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  const { origin, outDir, stop } = await buildAndServe();
  project.provide('origin', origin);
  project.provide('outDir', outDir);
  project.provide('chromium', chromium);
  return stop;
}
