import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A server that does with a folder what a host says it does. */
export interface Behaviour {
  /** Where an address leads instead, with its query, or undefined. */
  redirect: (pathname: string, search: string) => string | undefined;
  /** Headers of the answer for an address; the type too. */
  headers: (pathname: string, file: string) => Record<string, string>;
  /** File of the page for what is missing, below the folder. */
  missing: (pathname: string) => string;
  /** What goes wrong on the way, by address. */
  fault?: (pathname: string) => Fault | undefined;
}

/** Not there, broken off in the middle, never answered, a page of something in between, or no server at all. */
export type Fault = 'missing' | 'cut' | 'slow' | 'other' | 'gone';

/** Serves a folder; `/es` leads to `/es/`, and a folder is its `index.html`. */
export async function serveFolder(
  folder: string | (() => string),
  { redirect, headers, missing, fault }: Behaviour,
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host.invalid');
    const root = typeof folder === 'string' ? folder : folder();
    const wrong = fault?.(pathname);
    if (wrong === 'slow') return;
    if (wrong === 'gone') {
      response.destroy();
      return;
    }
    if (wrong === 'other') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Sign in</h1>');
      return;
    }
    const file = path.join(root, decodeURIComponent(pathname));
    const isFolder = existsSync(file) && statSync(file).isDirectory();
    const to =
      redirect(pathname, search) ??
      (isFolder && !pathname.endsWith('/') ? `${pathname}/${search}` : undefined);
    if (to !== undefined) {
      response.writeHead(301, { Location: to, ...headers(pathname, pathname) }).end();
      return;
    }
    const wanted = isFolder ? path.join(file, 'index.html') : file;
    const isThere = existsSync(wanted) && wrong !== 'missing';
    const sent = isThere ? wanted : path.join(root, missing(pathname));
    response.writeHead(isThere ? 200 : 404, headers(isThere ? pathname : missing(pathname), sent));
    if (wrong === 'cut') {
      response.write(readFileSync(sent).subarray(0, statSync(sent).size / 2), () => response.destroy());
      return;
    }
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
