import type { PortalData } from '../../../wizard/contract/portal-data.ts';

const loading = new Map<string, Promise<PortalData>>();

/**
 * Gets the portals once for a page; what failed is tried again.
 *
 * @param home path of the wizard in the reader's locale, with a slash at its end
 * @throws where they cannot be had
 */
export function loadPortals(home: string): Promise<PortalData> {
  const address = `${home}portals.json`;
  const begun = loading.get(address) ?? fetchPortals(address);
  loading.set(address, begun);
  begun.catch(() => loading.delete(address));
  return begun;
}

async function fetchPortals(address: string): Promise<PortalData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected status ${response.status} for ${response.url}.`);
  return (await response.json()) as PortalData;
}
