// Writes docs/terminal.md and docs/terminal.zh.md from the command table.
import { writeFileSync } from "node:fs";
import { COMMANDS } from "../src/commands/table.ts";
import { TOPICS } from "../src/commands/topics.ts";
import { DOCS, docsPage } from "../src/docs-page.ts";

for (const { file, locale } of DOCS)
  writeFileSync(new URL(`../../../${file}`, import.meta.url), docsPage(COMMANDS, TOPICS, locale));
