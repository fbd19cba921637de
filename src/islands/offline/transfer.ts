/** Why keeping failed, for the reader. */
export type Trouble = 'network' | 'full' | 'blocked' | 'busy';

/** Thrown with what to tell the reader. */
export class KeepError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, cause?: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}

/** As the build names files: the first characters of a SHA-256 in base64url. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const base64 = btoa(String.fromCharCode(...hash));
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, 10);
}

/** Fetches one address. @throws KeepError where it cannot be had */
export async function get(address: string, cache: RequestCache): Promise<Response> {
  try {
    const response = await fetch(address, { cache });
    if (response.ok) return response;
    throw new Error(`${response.status} ${address}`);
  } catch (error) {
    throw new KeepError('network', error);
  }
}

/** Opens gzip. @throws KeepError where the bytes are cut, or none of ours */
export async function unzip(response: Response): Promise<Uint8Array> {
  try {
    const stream = response.body?.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new KeepError('network', error);
  }
}

/** Closes bytes as gzip again, as the site has them. */
export async function zip(bytes: BlobPart): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}
