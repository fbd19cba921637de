import { asTable } from './model/markdown-table.ts';

// Copies the page as Markdown: its own file, or where it shows two languages, both of them beside each other.
const link = document.querySelector<HTMLAnchorElement>('a[data-copied]');
link?.addEventListener('copy', () => void copy(link));

async function copy(control: HTMLAnchorElement): Promise<void> {
  const status = control.parentElement?.querySelector('[role=status]');
  const say = (text = '') => {
    if (status) status.textContent = text;
  };
  say();
  try {
    const text = Promise.resolve(textOfPairs() ?? textOfFile(control.href));
    await navigator.clipboard.writeText(await text);
    say(control.dataset['copied']);
  } catch {
    say(control.dataset['failed']);
  }
}

async function textOfFile(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
}

/** Both languages, sentence by sentence; undefined where the page shows one. */
function textOfPairs(): string | undefined {
  const pairs = [...document.querySelectorAll('article[data-reading="columns"] [data-pair]')];
  if (pairs.length === 0) return undefined;
  const rows = pairs.map(({ children }) => [...children].slice(0, 2).map((side) => side.textContent ?? ''));
  const languages = [...(pairs[0]?.children ?? [])].slice(0, 2).map((side) => languageOf(side));
  // The heading is a sentence of its own where it was translated.
  const title = document.querySelector('h1');
  const parts = title?.querySelector('[data-pair]')?.children ?? [];
  const heading =
    parts.length > 1 ? [...parts].slice(0, 2).map((part) => part.textContent) : [title?.textContent];
  return `# ${heading.map((text) => text?.trim()).join(' / ')}\n\n${asTable([languages, ...rows])}\n`;
}

/** Name of the language of an element, in itself. */
function languageOf(side: Element): string {
  const tag = side.closest('[lang]')?.getAttribute('lang') ?? 'en';
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}
