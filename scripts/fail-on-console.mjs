// For every test of the repository: who prints without listening to it fails. A test that means to hear something spies on
// the console itself; what is left over is a warning that nobody would read, or a line that was forgotten.
import { format } from "node:util";
import { afterAll, afterEach } from "vitest";

const METHODS = ["debug", "error", "info", "log", "trace", "warn"];
const printed = [];

for (const method of METHODS)
  console[method] = (...words) => {
    printed.push(`console.${method}: ${format(...words)}`);
  };

function failWherePrinted() {
  const lines = printed.splice(0);
  if (lines.length > 0)
    throw new Error(`a test printed what nobody listens to:\n${lines.join("\n")}`);
}

afterEach(failWherePrinted);
// What a file prints outside its tests.
afterAll(failWherePrinted);
