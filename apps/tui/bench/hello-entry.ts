import module from "node:module";

// As main.ts does: without it the comparison would be with a program that compiles itself at every start.
module.enableCompileCache?.();
await import("./hello.tsx");
