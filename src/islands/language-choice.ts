// Offers the browser's language first. Goes to the reader's own only where they asked to be remembered, and not from
// #choose, which leads back here.
const KEY = 'locale';
const items = [...document.querySelectorAll<HTMLLIElement>('[data-language-choice] > li')];
const labels = [...document.querySelectorAll<HTMLLabelElement>('[data-remember]')];

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps a locale, or forgets it where the reader does not ask to be remembered. */
function keep(locale: string, isAsked: boolean): void {
  try {
    if (isAsked) localStorage.setItem(KEY, locale);
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is closed to this site: nothing is remembered.
  }
}

const own = items.find(({ lang }) => lang === remembered())?.querySelector('a');
if (own && location.hash !== '#choose') location.replace(own.href);

const language = (tag: string) => tag.split('-')[0];
const wanted = navigator.languages
  .map(
    (tag) =>
      items.find(({ lang }) => lang === tag) ?? items.find(({ lang }) => language(lang) === language(tag)),
  )
  .find((item) => item !== undefined);
if (wanted) {
  wanted.parentElement?.prepend(wanted);
  const suggested = wanted.querySelector<HTMLElement>('[data-suggested]');
  if (suggested) suggested.hidden = false;
}

const label = labels.find(({ lang }) => lang === wanted?.lang) ?? labels.at(-1);
const box = label?.querySelector('input');
if (label && box) {
  label.hidden = false;
  box.checked = remembered() !== null;
  box.addEventListener('change', () => !box.checked && keep('', false));
  for (const item of items)
    item.querySelector('a')?.addEventListener('click', () => keep(item.lang, box.checked));
}
