import type { Manifest, Pack } from '../../offline/contract.ts';
import { sizeOf } from '../../offline/plan.ts';

/**
 * Fills the form in which a reader chooses what to keep: a box for each language and, where its articles are several
 * packs, one for each of them.
 *
 * @param before ids of the packs that are chosen at first
 * @returns gives the ids of the packs that are chosen now
 */
export function choice(
  form: HTMLFormElement,
  { packs }: Manifest,
  before: readonly string[],
  megabytes: (bytes: number) => string,
): () => string[] {
  const boxes = new Map<HTMLInputElement, Pack[]>();
  for (const row of form.querySelectorAll<HTMLElement>('.offline-language')) {
    const input = row.querySelector('input');
    const own = packs.filter(({ locale }) => locale === input?.value);
    if (input === null || own.length === 0) {
      row.hidden = true;
      continue;
    }
    const language = own.filter(({ kind }) => kind !== 'articles');
    boxes.set(input, language);
    input.disabled = false;
    input.checked = language.every(({ id }) => before.includes(id));
    const size = row.querySelector('[data-size]');
    if (size !== null) size.textContent = megabytes(sizeOf(language).bytes);
    const list = row.querySelector<HTMLElement>('[data-sections]');
    for (const pack of own.filter(({ kind }) => kind === 'articles')) {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = before.includes(pack.id);
      boxes.set(box, [pack]);
      const label = document.createElement('label');
      const bytes = document.createElement('span');
      bytes.className = 'offline-size';
      bytes.textContent = megabytes(pack.bytes);
      label.append(box, pack.section ?? pack.id, bytes);
      const item = document.createElement('li');
      item.append(label);
      list?.append(item);
      if (list) list.hidden = false;
      // A section without the language's pages would lead nowhere.
      box.addEventListener('change', () => {
        if (box.checked) input.checked = true;
      });
      input.addEventListener('change', () => {
        if (!input.checked) box.checked = false;
      });
    }
  }
  return () => [...boxes].flatMap(([box, own]) => (box.checked ? own.map(({ id }) => id) : []));
}
