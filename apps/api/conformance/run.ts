// `pnpm conformance [count] [seed]`: sends generated requests, valid and hostile, and judges every answer by the contract.
// The same seed sends the same requests. Ends with 1 where an answer is not as it should be.
import { conform } from "./conform.ts";
import { serve } from "./serve.ts";

const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const SHOWN = 40;

const failures: unknown[] = [];
const { url, close } = await serve((error) => failures.push(error));
const start = performance.now();
const { requests, statuses, silent, faults } = await conform(url, { count, seed });
const seconds = ((performance.now() - start) / 1000).toFixed(1);
await close();

console.log(`${requests} requests, seed ${seed}, in ${seconds} s. Answers by status:`);
for (const [status, number] of Object.entries(statuses)) {
  console.log(`${status === "0" ? "none" : status}  ${String(number).padStart(6)}`);
}
for (const path of silent) console.log(`never a success: ${path}`);
for (const fault of faults.slice(0, SHOWN)) console.log(fault);
for (const failure of failures.slice(0, SHOWN)) console.error(failure);
console.log(`Not as they should be: ${faults.length}; failures told: ${failures.length}.`);
process.exitCode = faults.length + failures.length + silent.length > 0 ? 1 : 0;
