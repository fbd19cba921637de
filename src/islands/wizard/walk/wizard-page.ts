/** Moves the mark of where the reader stands. */
export function showStage(current: string | undefined): void {
  for (const stage of document.querySelectorAll<HTMLElement>('[data-stage]')) {
    const isCurrent = stage.dataset['stage'] === current;
    stage.toggleAttribute('data-current', isCurrent);
    if (isCurrent) stage.setAttribute('aria-current', 'step');
    else stage.removeAttribute('aria-current');
  }
}

/** Lets the language menu follow: it was written for the question that the page was loaded with. */
export function keepLanguageLinks(node: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-languages] a'))
    link.pathname = pathOfNode(link.pathname, node);
}

/** The same page of the wizard for another node: `/es/wizard/kind/` → `/es/wizard/health/`. */
export function pathOfNode(pathname: string, node: string): string {
  return pathname.replace(/\/wizard\/(?:[^/]+\/)?$/, `/wizard/${node}/`);
}

/** Takes away the answers as links, in whose place the form stands. */
export function removeOptionLinks(): void {
  document.querySelector('[data-option-links]')?.remove();
}

/** What a quick reader chose on the page as it was served; the island must not take it back. */
export function chosenBeforeScript(node: string): string | undefined {
  if (typeof document === 'undefined') return undefined;
  return document.querySelector<HTMLInputElement>(`input[name="${node}"]:checked`)?.value;
}

/** Whether the answers have room beside the question; on a phone they are a line below it. */
export function isWide(): boolean {
  return matchMedia('(width >= 62rem)').matches;
}
