import { localeInPath } from '../../offline/missing.ts';
import { type Copy, readKept } from './store.ts';

// The service worker. It holds nothing: what is kept is put there by pages. A page comes from the network while there
// is one, so nobody reads yesterday's without need; and what belongs to a page that came from the device comes from
// there too, so that a page is never made of two versions.

/** What we use of a worker's own events, which TypeScript's DOM does not know. */
interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends WorkerEvent {
  request: Request;
  clientId: string;
  resultingClientId: string;
  respondWith: (answer: Promise<Response>) => void;
}
interface WorkerScope {
  registration: { scope: string };
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'fetch', act: (event: FetchEvent) => void) => void) &
    ((type: 'install' | 'activate', act: (event: WorkerEvent) => void) => void);
}
const worker = globalThis as unknown as WorkerScope;

/** How long a page may take before the kept one is shown instead. */
const PATIENCE = 4000;
const base = new URL(worker.registration.scope).pathname;
/** Pages that were answered from the device. */
const fromDevice = new Set<string>();

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  // What is loaded to be kept comes from the network, or not at all.
  if (request.cache === 'no-store' || pathname.startsWith(`${base}offline/`)) return;
  event.respondWith(request.mode === 'navigate' ? page(event) : part(event));
});

async function page({ request, resultingClientId }: FetchEvent): Promise<Response> {
  const { whole } = await readKept();
  if (whole === undefined) return fetch(request);
  const kept = await match(whole, request.url);
  const fromNetwork = fetch(request).then((response) => {
    if (response.status >= 500) throw new Error(String(response.status));
    return response;
  });
  const late = new Promise<Response>((_, fail) => {
    if (kept !== undefined) setTimeout(() => fail(new Error('late')), PATIENCE);
  });
  try {
    return await Promise.race([fromNetwork, late]);
  } catch {
    fromDevice.add(resultingClientId);
    // Its answer may still come, to nobody.
    fromNetwork.catch(() => {});
    return kept ?? (await missing(whole, request));
  }
}

async function part({ request, clientId }: FetchEvent): Promise<Response> {
  const { whole } = await readKept();
  if (whole === undefined) return fetch(request);
  if (fromDevice.has(clientId)) return (await match(whole, request.url)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await match(whole, request.url);
    if (kept === undefined) throw error;
    return kept;
  }
}

/** What is kept under an address, whatever it is asked: a search is answered from the page of the search. */
async function match({ cache }: Copy, address: string): Promise<Response | undefined> {
  const url = new URL(address);
  const path = /\/[^/.]+$/.test(url.pathname) ? `${url.pathname}/` : url.pathname;
  return (await caches.open(cache)).match(url.origin + path);
}

/** The page that says that a page is not kept, in the language of its address. */
async function missing(whole: Copy, { url }: Request): Promise<Response> {
  const locales = whole.chosen.filter((id) => id.startsWith('guide-')).map((id) => id.slice('guide-'.length));
  const locale = localeInPath(new URL(url).pathname, base, locales);
  const kept =
    locale === undefined ? undefined : await match(whole, `${location.origin}${base}${locale}/offline/`);
  if (kept === undefined) return Response.error();
  return new Response(kept.body, { status: 503, headers: kept.headers });
}
