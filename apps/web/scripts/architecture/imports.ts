import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseSync } from "oxc-parser";

/** One import of a file, as it is written there; types count as well. */
export interface Import {
  /** From the root of the repository: "packages/core/src/engine/search.ts". */
  readonly file: string;
  readonly names: string;
}

/** Where the code of the repository lies: what is shipped, and not what tests or measures it. */
const ROOTS = ["packages/core/src", "apps/api/src", "apps/tui/src", "apps/web/src"];

function namesIn(file: string, code: string): string[] {
  const { module, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    // What is not a plain text stays as it is written, and names no file of ours.
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      code.slice(start, end).replace(/^["']|["']$/g, ""),
    ),
  ];
}

/** Every import of the code under a root of the repository. */
export function readImports(root: string): Import[] {
  return ROOTS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
      .flatMap(({ parentPath, name }) => {
        const path = join(parentPath, name);
        const file = relative(root, path).replaceAll("\\", "/");
        return namesIn(file, readFileSync(path, "utf8")).map((names) => ({ file, names }));
      }),
  );
}
