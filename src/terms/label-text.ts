/** A label without the colon, the quotes and the arrows around it. */
export function plainLabel(text: string): string {
  return text.replace(/^[\s"“”«»'>:.,]+|[\s"“”«»'>:,，：。.]+$/gu, '').replace(/\s+/g, ' ');
}

/** What two spellings of one label have in common. */
export function labelKey(text: string): string {
  return plainLabel(text).toLowerCase();
}
