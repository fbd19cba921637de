import { startReading } from './reading.ts';
import { goToSentence } from './same-sentence.ts';

// Loaded upon first use by its address, not by a bundled import: Astro inlines only scripts that import nothing, and
// a file for the bar's own few lines would cost every reader two requests.
const bar = document.querySelector<HTMLElement>('[data-segments]');
if (bar !== null) {
  const act = startReading(bar);
  bar.addEventListener('reading', (event) => {
    const { detail } = event as CustomEvent<Element | null>;
    if (detail instanceof HTMLAnchorElement) goToSentence(detail);
    else act(detail ?? undefined);
  });
}
