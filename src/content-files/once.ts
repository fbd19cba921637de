import type { Content } from './content.ts';

// On the process, as the content itself is: a build loads most modules twice, see site-content.ts.
const KEY = Symbol.for('partner-support-docs.once');
const onProcess = globalThis as typeof globalThis & { [KEY]?: WeakMap<Content, Map<string, unknown>> };
onProcess[KEY] ??= new WeakMap();
const known = onProcess[KEY];

/**
 * Works something out once for a content, whichever copy of a module asks for it.
 *
 * @param name of what is worked out; no two things share one
 */
export function once<T>(content: Content, name: string, make: () => T): T {
  const own = known.get(content) ?? new Map<string, unknown>();
  known.set(content, own);
  return own.getOrInsertComputed(name, make) as T;
}
