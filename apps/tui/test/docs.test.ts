import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COMMANDS } from "../src/commands/table.ts";
import { TOPICS } from "../src/commands/topics.ts";
import { DOCS, docsPage } from "../src/docs-page.ts";

test.each(DOCS)(
  "$file is what the command table says: node apps/tui/scripts/write-docs.ts",
  ({ file, locale }) => {
    const page = readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8");
    expect(page).toBe(docsPage(COMMANDS, TOPICS, locale));
  },
);
