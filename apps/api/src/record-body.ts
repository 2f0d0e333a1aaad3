/** A record as the API serves it by its id: itself, with the release it belongs to. */
export function recordBody<T extends object>(
  record: T,
  { version }: { readonly version: string },
): T & { version: string } {
  return { ...record, version };
}
