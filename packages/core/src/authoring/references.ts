import { checkDocumentReferences } from "./document-references.ts";
import { checkGraphReferences } from "./graph-references.ts";
import type { Issue } from "./issue.ts";
import type { Parsed } from "./parse.ts";
import { createReferenceCheck } from "./reference-check.ts";

/** Every reference to a record that does not exist, over all files. */
export function checkReferences({ authored, ids }: Parsed): Issue[] {
  const issues: Issue[] = [];
  const checkOf = (file: string) => createReferenceCheck(file, ids, issues);
  checkDocumentReferences(authored, checkOf);
  checkGraphReferences(authored, checkOf);
  return issues;
}
