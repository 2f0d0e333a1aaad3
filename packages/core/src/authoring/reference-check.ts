import { nearest } from "../engine/nearest.ts";
import type { Kind } from "./authored.ts";
import type { Issue } from "./issue.ts";

/** Follows references from one file and reports those that lead nowhere, with the nearest record that exists. */
export interface ReferenceCheck {
  /** One reference; undefined refers to nothing and is fine. */
  readonly refer: (key: string, kind: Kind, id: string | undefined) => void;
  /** A list of references, each with its index in the key. */
  readonly referAll: (key: string, kind: Kind, ids: readonly string[]) => void;
  /** Any other issue of the file. */
  readonly report: (key: string, message: string) => void;
}

/** A check of one file against the ids that exist; what it finds is added to the issues. */
export function createReferenceCheck(
  file: string,
  known: Readonly<Record<Kind, ReadonlySet<string>>>,
  issues: Issue[],
): ReferenceCheck {
  function report(key: string, message: string): void {
    issues.push({ file, key, message });
  }
  function refer(key: string, kind: Kind, id: string | undefined): void {
    if (id === undefined || known[kind].has(id)) return;
    const near = nearest(id, known[kind]);
    const hint = near === undefined ? "" : `; did you mean "${near}"?`;
    report(key, `there is no "${id}" among the ${kind}${hint}`);
  }
  function referAll(key: string, kind: Kind, ids: readonly string[]): void {
    for (const [index, id] of ids.entries()) refer(`${key}.${index}`, kind, id);
  }
  return { refer, referAll, report };
}
