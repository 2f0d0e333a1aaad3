import generated from "../generated/files.json" with { type: "json" };
import type { DataFile } from "./authoring/parse.ts";

/** The data files that the record of this release was made from, parsed: your own can be laid over them. */
export const files: readonly DataFile[] = generated as readonly DataFile[];
