/**
 * Gzip by Zopfli, a twentieth smaller than zlib's best; whatever reads gzip reads it.
 *
 * @param rounds more take longer: after the first they save a thousandth
 */
export async function zopfli(bytes: Uint8Array, rounds: number): Promise<Uint8Array> {
  // Not before: it puts handlers of its own on the process, which would print its source above an error of the build.
  const { gzipAsync } = await import('@gfx/zopfli');
  return gzipAsync(bytes, { numiterations: rounds });
}
