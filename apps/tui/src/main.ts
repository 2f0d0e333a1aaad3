#!/usr/bin/env node
import module from "node:module";

// Saves the compiling of the chunks below at every start but the first; it must be on before they load.
module.enableCompileCache?.();
const { main } = await import("./process.ts");
await main();
