// Writes docs/terminal.md from the command table.
import { writeFileSync } from "node:fs";
import { COMMANDS } from "../src/commands/table.ts";
import { TOPICS } from "../src/commands/topics.ts";
import { docsPage } from "../src/docs-page.ts";

writeFileSync(new URL("../../../docs/terminal.md", import.meta.url), docsPage(COMMANDS, TOPICS));
