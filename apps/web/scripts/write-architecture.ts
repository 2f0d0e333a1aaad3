// `pnpm architecture`: draws the imports of the code anew: docs/architecture.md, its picture, and what the web's page shows.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { architectureFiles } from "./architecture/files.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
for (const [path, content] of Object.entries(architectureFiles(root)))
  writeFileSync(join(root, path), content);
