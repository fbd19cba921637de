import { onTestFinished, vi } from 'vitest';

/** Puts a `localStorage`, or the tab's own storage, into a unit test that holds these entries. */
export function useStorage(
  entries: Record<string, string> = {},
  name: 'localStorage' | 'sessionStorage' = 'localStorage',
): Map<string, string> {
  const stored = new Map(Object.entries(entries));
  useGlobalStorage(
    {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    },
    name,
  );
  return stored;
}

/** Puts a `localStorage` into a unit test that is closed to the site, as browsers can be told. */
export function refuseStorage(name: 'localStorage' | 'sessionStorage' = 'localStorage'): void {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  useGlobalStorage({ getItem: refuse, setItem: refuse, removeItem: refuse }, name);
}

function useGlobalStorage(storage: object, name: string): void {
  vi.stubGlobal(name, storage);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}
