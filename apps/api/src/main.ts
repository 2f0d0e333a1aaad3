import module from "node:module";

// Saves the compiling of the server at every start but the first; it must be on before the server is loaded.
module.enableCompileCache?.();
const { serveRecord } = await import("./serve-record.ts");
await serveRecord();
