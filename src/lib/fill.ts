/**
 * Puts values into the `{{placeholders}}` of a string.
 *
 * @throws where a placeholder has no value: no text shows a gap
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Unexpected ${placeholder} without a value.`);
    return String(value);
  });
}
