import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COMMANDS } from "../src/commands/table.ts";
import { TOPICS } from "../src/commands/topics.ts";
import { docsPage } from "../src/docs-page.ts";

test("docs/terminal.md is what the command table says: node apps/tui/scripts/write-docs.ts", () => {
  const page = readFileSync(new URL("../../../docs/terminal.md", import.meta.url), "utf8");
  expect(page).toBe(docsPage(COMMANDS, TOPICS));
});
