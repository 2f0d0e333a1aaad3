/** Things by key, those used last, of a limited size altogether. */
export interface Kept<T> {
  get(key: string): T | undefined;
  set(key: string, value: T, size: number): void;
}

/**
 * Keeps things until they are larger than `most` altogether, in whatever unit their sizes have; then the one that was not
 * asked for longest goes first. What is larger than an eighth of it by itself is not kept: it would drive out everything.
 */
export function createKept<T>(most: number): Kept<T> {
  // A map keeps the order in which its keys were set.
  const entries = new Map<string, { readonly value: T; readonly size: number }>();
  let total = 0;
  const drop = (key: string) => {
    total -= entries.get(key)?.size ?? 0;
    entries.delete(key);
  };
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, size) {
      drop(key);
      if (size > most / 8) return;
      entries.set(key, { value, size });
      total += size;
      for (const oldest of entries.keys()) {
        if (total <= most) break;
        drop(oldest);
      }
    },
  };
}
