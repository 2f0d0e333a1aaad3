// `pnpm run doctor` (pnpm keeps `pnpm doctor` for itself): what this machine lacks for working on Peakline, and what to do. Ends with 1 where something needed is missing.
import { fileURLToPath } from "node:url";
import { readFacts } from "./doctor/facts.mjs";
import { findingsOf, report } from "./doctor/findings.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const findings = findingsOf(await readFacts(root, process.env));
console.log(report(findings).join("\n"));
process.exitCode = findings.some(({ ok, need }) => !ok && need === "needed") ? 1 : 0;
