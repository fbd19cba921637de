import { parseHtml } from '../lib/trusted.ts';

/**
 * Puts the text of an article, in the language that has it, into the page that stands in for it, and goes to the place
 * that the address names. Where it cannot be loaded, the links to it are there; they keep query and hash.
 */
function startStandIn(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keep]')) {
    link.addEventListener('click', () => {
      link.search = location.search;
      link.hash = location.hash;
    });
  }
  const place = document.querySelector<HTMLElement>('[data-text]');
  if (place !== null) void show(place);
}

async function show(place: HTMLElement): Promise<void> {
  const response = await fetch(place.dataset['text'] ?? '').catch(() => undefined);
  if (response?.ok !== true) return;
  // The article alone: styles of its page would offend against the policy of this one, which has none of its own.
  const [html] = /<article.*<\/article>/s.exec(await response.text()) ?? [];
  const text = parseHtml(html ?? '').querySelector('article');
  if (text === null) return;
  place.replaceChildren(...text.childNodes);
  const isNamed = ({ id }: Element) => new URL(`#${id}`, location.href).hash === location.hash;
  [...place.querySelectorAll('[id]')].find(isNamed)?.scrollIntoView();
}

startStandIn();
