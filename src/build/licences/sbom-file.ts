import path from 'node:path';

/** Where the list of packages of a built site is: beside its folder, which readers are served, and not in it. */
export function sbomFile(outDir: string): string {
  return `${path.resolve(outDir)}.cdx.json`;
}
