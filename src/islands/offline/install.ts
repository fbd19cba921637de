/** What Chromium sends where the site can be installed; other browsers have it in their menu. */
interface InstallEvent extends Event {
  prompt: () => Promise<unknown>;
}

/** Shows a button where the browser offers to install the site. */
export function offerInstall(button: HTMLElement): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    button.hidden = false;
    button.addEventListener('click', () => void (event as InstallEvent).prompt(), { once: true });
  });
}
