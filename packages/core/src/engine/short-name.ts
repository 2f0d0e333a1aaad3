const [BASIS, PRIME] = [0xcbf29ce484222325n, 0x100000001b3n];

/**
 * A short name of a text, the same everywhere and in every release: 16 hexadecimal digits.
 * (FNV-1a, 64 bits; Fowler, Noll, Vo.)
 */
export function shortName(text: string): string {
  let hash = BASIS;
  for (let index = 0; index < text.length; index += 1)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * PRIME);
  return hash.toString(16).padStart(16, "0");
}
