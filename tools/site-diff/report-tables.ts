import type { Figure } from './compare-sites.ts';

const WHOLE = new Intl.NumberFormat('en');
const THOUSANDS = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A count with its thousands apart. */
export function whole(count: number): string {
  return WHOLE.format(count);
}

/** A size, exact below a thousand bytes. */
export function kilobytes(bytes: number): string {
  return Math.abs(bytes) < 1000 ? `${bytes} B` : `${THOUSANDS.format(bytes / 1000)} kB`;
}

/** `1,204 (+12)`: what it is now, and what was added to it; no brackets where it is as before. */
export function delta({ before, now }: Figure, write: (value: number) => string = whole): string {
  if (before === now) return write(now);
  return `${write(now)} (${now > before ? '+' : '−'}${write(Math.abs(now - before))})`;
}

/**
 * A table that scrolls by itself where it is wider than the window.
 *
 * @param rows cells as markup; the first of each names its row
 */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const body = rows.map(
    ([first = '', ...cells]) =>
      `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return `<div class="wide" tabindex="0" role="group" aria-label="${heads[0]}"><table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`;
}
