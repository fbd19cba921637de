import { browserWords, type HandedStrings } from '../../i18n/browser-words.ts';
import { localePath, sitePath } from '../../i18n/paths.ts';
import type { NoticeWord } from '../../offline/page-contract.ts';
import { fetchManifest, keep } from './keep.ts';
import css from './notice.css?inline';
import { registerWorker } from './register.ts';
import { shownState, showState } from './state.ts';
import { type Copy, readKept } from './store.ts';

// Loaded by pages of those who keep something: goes on with what was begun, says of which day a page from the device
// is, and when there is a newer version. Nothing of the page is changed.

/** A newer version is looked for no more often. */
const EVERY = 10 * 60 * 1000;
const LOOKED = 'offline-looked';

void start();

async function start(): Promise<void> {
  const { whole, making } = await readKept();
  // The page of kept things does this itself.
  if (document.querySelector('[data-offline-page]') !== null) return;
  if (whole === undefined && making === undefined) {
    // The browser has tidied up.
    showState('none');
    return;
  }
  const kept = dayOfPage() ?? (navigator.onLine ? undefined : whole?.date);
  if (kept !== undefined) {
    await tell('offline.bar', kept);
    addEventListener('online', () => document.querySelector('.offline-notice')?.remove(), { once: true });
    return;
  }
  if (making !== undefined) await goOn(making, whole);
  else if (whole !== undefined) await look(whole);
}

/** The day that the worker says a page from the device is of. */
function dayOfPage(): string | undefined {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.serverTiming.find(({ name }) => name === 'kept')?.description;
}

async function goOn(making: Copy, whole: Copy | undefined): Promise<void> {
  try {
    await keep(sitePath(), making.chosen, () => {});
    await registerWorker();
    showState('kept');
  } catch {
    // Another tab is at it, or the network is gone: the next page tries again.
    showState(whole === undefined ? 'keeping' : shownState() === 'stale' ? 'stale' : 'keeping');
  }
}

/** Looks for a newer version, and says so where there is one. */
async function look(whole: Copy): Promise<void> {
  const since = Date.now() - Number(localStorage.getItem(LOOKED));
  // A clock that was set back says nothing of how long ago it was.
  if (shownState() !== 'stale' && since >= 0 && since < EVERY) return;
  try {
    const manifest = await fetchManifest(sitePath());
    localStorage.setItem(LOOKED, String(Date.now()));
    const isStale = manifest.version !== whole.version;
    showState(isStale ? 'stale' : 'kept');
    if (isStale) await tell('offline.stale', manifest.date);
  } catch {
    // No network: nothing is newer.
  }
}

/** Shows a line at the edge of the window, which covers nothing that a reader is at. */
async function tell(word: 'offline.bar' | 'offline.stale', date: string): Promise<void> {
  const locale = document.documentElement.lang;
  const response = await fetch(`${localePath(locale, 'offline')}words.json`);
  const say = browserWords<NoticeWord>((await response.json()) as HandedStrings<NoticeWord>, locale);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const line = document.createElement('p');
  line.className = 'offline-notice no-print';
  line.role = 'status';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  const link = document.createElement('a');
  link.href = localePath(locale, 'offline');
  link.textContent = say(word === 'offline.stale' ? 'offline.update' : 'offline.open');
  line.append(`${say(word, { date: day })} `, link);
  document.body.append(line);
}
