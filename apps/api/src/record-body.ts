/**
 * A record as the API serves it by its id: itself, with the release it belongs to.
 * @example recordBody({ id: "cement" }, { version: "1.0.0" }) // { id: "cement", version: "1.0.0" }
 */
export function recordBody<T extends object>(
  record: T,
  { version }: { readonly version: string },
): T & { version: string } {
  return { ...record, version };
}
