/** A text as it is compared with what is typed: case, accents and spaces at its ends make no difference. */
export function plainText(text: string | null): string {
  return (text ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();
}
