import { browserWords } from '../../i18n/browser-words.ts';
import { localeSegment, sitePath } from '../../i18n/paths.ts';
import type { Manifest } from '../../offline/contract.ts';
import { samePage } from '../../offline/missing.ts';
import type { OfflineData, OfflineWord } from '../../offline/page-contract.ts';
import { chosenPacks, offeredPacks, sizeOf } from '../../offline/plan.ts';
import { choice } from './choice.ts';
import { offerInstall } from './install.ts';
import { fetchManifest, keep } from './keep.ts';
import { canKeep, registerWorker, unregisterWorker } from './register.ts';
import { showState } from './state.ts';
import { type Copy, keyOf, readKept, removeAll } from './store.ts';
import { KeepError } from './transfer.ts';

/** Units of a size: bytes of each, from how many bytes it is used, and its decimals. */
const KILOBYTE = ['kilobyte', 1e3, 0, 0] as const;
const UNITS = [['gigabyte', 1e9, 1e9, 1], ['megabyte', 1e6, 1e5, 1], KILOBYTE] as const;

const root = document.querySelector<HTMLElement>('[data-offline-page]');
if (root !== null) void start(root, JSON.parse(root.dataset['offlinePage'] ?? '') as OfflineData);

/** Runs the page of kept things. */
async function start(page: HTMLElement, data: OfflineData): Promise<void> {
  const base = sitePath();
  const say = browserWords<OfflineWord>(data.strings, data.locale);
  const find = <E extends HTMLElement = HTMLElement>(selector: string) => page.querySelector(selector) as E;
  const status = find('[data-status]');
  const progress = find<HTMLProgressElement>('progress');
  const form = find<HTMLFormElement>('[data-choice]');
  const day = (date: string) =>
    new Intl.DateTimeFormat(data.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  const megabytes = (bytes: number) => {
    const [unit, size, , maximumFractionDigits] = UNITS.find(([, , least]) => bytes >= least) ?? KILOBYTE;
    return new Intl.NumberFormat(data.locale, { style: 'unit', unit, maximumFractionDigits }).format(
      bytes / size,
    );
  };
  let { whole, making } = await readKept();

  if (location.pathname !== data.path) await showMissing();
  if (!canKeep()) {
    status.textContent = say('offline.unsupported');
    form.hidden = true;
    return;
  }
  let manifest: Manifest | undefined;
  try {
    manifest = await fetchManifest(base);
  } catch {
    // Without a network there is nothing to load: what is kept is shown.
  }
  showDevice();
  if (manifest === undefined) {
    form.hidden = true;
    if (whole === undefined) status.textContent = say('offline.trouble.network');
    return;
  }
  const offered = manifest;
  const chosen = choice(
    form,
    offered,
    making?.chosen ?? whole?.chosen ?? offeredPacks(offered, data.locale),
    megabytes,
  );
  form.addEventListener('change', () => void showTotal());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void load(chosen());
  });
  find('[data-offline="update"]').addEventListener('click', () => void load(whole?.chosen ?? chosen()));
  find('[data-offline="remove"]').addEventListener('click', () => void remove());
  offerInstall(find('[data-offline="install"]'));
  await showTotal();
  // What was begun before goes on.
  if (making !== undefined) await load(making.chosen);

  /** Says how much a choice is, before anything of it is loaded. */
  async function showTotal(): Promise<void> {
    const same = whole !== undefined && [...whole.chosen].sort().join() === [...chosen()].sort().join();
    const button = find<HTMLButtonElement>('[data-offline="keep"]');
    button.disabled = chosen().length === 0 || (same && whole?.version === offered.version);
    button.textContent = say(whole === undefined ? 'offline.keep' : 'offline.change');
    const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    const { bytes, stored } = sizeOf(chosenPacks(offered, chosen()));
    const total = say('offline.total', { bytes: megabytes(bytes), stored: megabytes(stored) });
    const room = quota > 0 ? say('offline.room', { free: megabytes(quota - usage) }) : '';
    find('[data-total]').textContent = `${total} ${room}`;
  }

  async function load(packs: readonly string[]): Promise<void> {
    const button = find<HTMLButtonElement>('[data-offline="keep"]');
    button.disabled = true;
    progress.hidden = false;
    showState('keeping');
    try {
      // Asked for, not needed: without it the browser may tidy up when room is short.
      void navigator.storage?.persist?.();
      const copy = await keep(
        base,
        packs,
        (share) => {
          progress.value = share;
          const percent = new Intl.NumberFormat(data.locale, { style: 'percent' }).format(share);
          status.textContent = say('offline.keeping', { percent });
        },
        manifest,
      );
      await registerWorker();
      // What is kept is newer where the site was replaced meanwhile.
      if (copy.version !== manifest?.version) manifest = await fetchManifest(base);
      whole = copy;
      making = undefined;
      status.textContent = say('offline.kept');
      showState('kept');
    } catch (error) {
      const trouble = error instanceof KeepError ? error.trouble : 'blocked';
      status.textContent = say(`offline.trouble.${trouble}`);
      ({ whole, making } = await readKept());
      if (trouble !== 'busy') showState(stateOf(whole));
    }
    progress.hidden = true;
    showDevice();
    await showTotal();
  }

  async function remove(): Promise<void> {
    await removeAll();
    await unregisterWorker();
    whole = undefined;
    making = undefined;
    status.textContent = say('offline.removed');
    showState('none');
    showDevice();
    await showTotal();
  }

  function stateOf(copy: Copy | undefined): 'none' | 'kept' | 'stale' {
    if (copy === undefined) return 'none';
    return manifest === undefined || manifest.version === copy.version ? 'kept' : 'stale';
  }

  function showDevice(): void {
    const state = stateOf(whole);
    if (making === undefined) showState(state);
    find('[data-device]').hidden = whole === undefined;
    if (whole === undefined) return;
    find('[data-of]').textContent = say('offline.of', { date: day(whole.date) });
    const stale = find('[data-stale]');
    stale.hidden = state !== 'stale';
    stale.textContent = say('offline.stale', { date: day(manifest?.date ?? whole.date) });
    find('[data-offline="update"]').hidden = state !== 'stale';
  }

  /** The page stands under another address: that one is not kept. */
  async function showMissing(): Promise<void> {
    find('[data-missing]').hidden = false;
    find('.lead').hidden = true;
    const heading = find('h1');
    heading.textContent = say('offline.missing');
    find('[data-missing]').before(heading);
    document.title = say('offline.missing');
    if (whole === undefined) return;
    const cache = await caches.open(whole.cache);
    const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-language]')];
    const paths = samePage(
      location.pathname,
      base,
      links.map((link) => localeSegment(link.dataset['language'] ?? '')),
    );
    for (const path of paths) {
      const link = links.find((each) =>
        path.startsWith(`${base}${localeSegment(each.dataset['language'] ?? '')}/`),
      );
      if (link === undefined || (await cache.match(keyOf(base, path.slice(base.length)))) === undefined)
        continue;
      link.href = path;
      if (link.parentElement !== null) link.parentElement.hidden = false;
      find('[data-same]').hidden = false;
    }
  }
}
