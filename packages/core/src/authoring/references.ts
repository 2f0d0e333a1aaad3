import { nearest } from "../engine/nearest.ts";
import type { Kind } from "./authored.ts";
import { checkDocumentReferences } from "./document-references.ts";
import { checkGraphReferences } from "./graph-references.ts";
import type { Issue } from "./issue.ts";
import type { Parsed } from "./parse.ts";

/** Follows references from one file and reports those that lead nowhere, with the nearest record that exists. */
export interface ReferenceCheck {
  /** One reference; undefined refers to nothing and is fine. */
  readonly refer: (key: string, kind: Kind, id: string | undefined) => void;
  /** A list of references, each with its index in the key. */
  readonly referAll: (key: string, kind: Kind, ids: readonly string[]) => void;
  /** Any other issue of the file. */
  readonly report: (key: string, message: string) => void;
}

/** Every reference to a record that does not exist, over all files. */
export function checkReferences(parsed: Parsed): Issue[] {
  const issues: Issue[] = [];

  function checkOf(file: string): ReferenceCheck {
    const report = (key: string, message: string) => issues.push({ file, key, message });
    function refer(key: string, kind: Kind, id: string | undefined): void {
      if (id === undefined || parsed.ids[kind].has(id)) return;
      const near = nearest(id, parsed.ids[kind]);
      report(
        key,
        `there is no "${id}" among the ${kind}${near === undefined ? "" : `; did you mean "${near}"?`}`,
      );
    }
    function referAll(key: string, kind: Kind, ids: readonly string[]): void {
      for (const [index, id] of ids.entries()) refer(`${key}.${index}`, kind, id);
    }
    return { refer, referAll, report };
  }

  checkDocumentReferences(parsed.authored, checkOf);
  checkGraphReferences(parsed.authored, checkOf);
  return issues;
}
