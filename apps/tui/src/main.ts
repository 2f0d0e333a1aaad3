#!/usr/bin/env node
import module from "node:module";

const [only, ...others] = process.argv.slice(2);
if (others.length === 0 && (only === "--version" || only === "-v" || only === "-V")) {
  // Scripts ask for it at each of their starts: it needs nothing of what is below.
  process.stdout.write(`${process.env.PEAKLINE_VERSION}\n`);
} else {
  // Saves the compiling of the chunks below at every start but the first; it must be on before they load.
  module.enableCompileCache?.();
  const { main } = await import("./process.ts");
  await main();
}
