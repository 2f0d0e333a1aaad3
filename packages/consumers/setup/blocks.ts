import { globSync, readFileSync } from "node:fs";
import { ROOT } from "./published.ts";

/** A block of code in a page of this repository. */
export interface Block {
  readonly page: string;
  readonly line: number;
  /** What stands behind its fence: ts, sh, json, text or nothing. */
  readonly language: string;
  readonly code: string;
  /** The block before it on the page. */
  readonly before: Block | null;
}

/** The pages whose code is run. */
export const PAGES = globSync(["README.md", "docs/*.md", "{apps,packages}/*/README.md"], {
  cwd: ROOT,
})
  .map((page) => page.replaceAll("\\", "/"))
  .sort();

/** The blocks of a page; those in a list without its margin. */
export function blocksOf(page: string): Block[] {
  const text = readFileSync(`${ROOT}${page}`, "utf8");
  let before: Block | null = null;
  return [...text.matchAll(/^( *)```(\w*)[^\n]*\n(.*?)^\1```$/gms)].map(
    ({ 1: margin = "", 2: language = "", 3: inside = "", index }) => {
      const code = inside.replaceAll(new RegExp(`^${margin}`, "gm"), "");
      before = { page, line: text.slice(0, index).split("\n").length, language, code, before };
      return before;
    },
  );
}

/** Every block of every page. */
export const BLOCKS: readonly Block[] = PAGES.flatMap(blocksOf);
