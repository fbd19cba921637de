import { entryOf } from './entry.ts';

/**
 * Puts values into the `{{placeholders}}` of a string.
 *
 * @throws Error where a placeholder has no value
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(entryOf(values, name, 'placeholder')));
}
