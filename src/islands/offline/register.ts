import { sitePath } from '../../i18n/paths.ts';
import { workerAddress } from '../../lib/trusted.ts';

/** Whether the browser can keep pages: it needs a secure address, a worker and a cache. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis && 'locks' in navigator;
}

/** Starts the worker that answers from what is kept, and waits until it does. */
export async function registerWorker(): Promise<void> {
  await navigator.serviceWorker.register(workerAddress(sitePath('sw.js')), { scope: sitePath() });
  await navigator.serviceWorker.ready;
}

/** Lets the worker go; pages then come from the network alone. */
export async function unregisterWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(sitePath());
  await registration?.unregister();
}
