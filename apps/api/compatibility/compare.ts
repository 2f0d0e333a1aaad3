// `pnpm compatibility [revision]`: whether the contract of the API only adds to that of an earlier state of the repository
// (by default of main as it was fetched). Ends with 1 where it takes something away: v1 stays as it is, and what is to go is
// announced first (CONTRIBUTING, "Versions").
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readContract } from "../conformance/contract.ts";
import { breaks } from "./breaks.ts";

const [revision = "origin/main"] = process.argv.slice(2);
const FILE = "apps/api/openapi.json";

function contractAt(): string {
  const cwd = fileURLToPath(new URL("../../..", import.meta.url));
  const options = { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
  try {
    return execFileSync("git", ["show", `${revision}:${FILE}`], { ...options, stdio: "pipe" });
  } catch {
    console.error(`There is no ${FILE} at "${revision}". Name a revision of this repository.`);
    process.exit(2);
  }
}

const found = breaks(JSON.parse(contractAt()), readContract());
for (const what of found) console.error(what);
console.log(
  found.length === 0
    ? `The contract keeps everything that it promised at ${revision}.`
    : `${found.length} ${found.length === 1 ? "promise" : "promises"} of ${revision} would be broken.`,
);
process.exitCode = found.length === 0 ? 0 : 1;
