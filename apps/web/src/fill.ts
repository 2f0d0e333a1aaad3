/**
 * A text with its places filled.
 * @example fill("{shown} of {total}", { shown: 3, total: 71 }) // "3 of 71"
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
