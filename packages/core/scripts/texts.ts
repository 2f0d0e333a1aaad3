import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Hash } from "../src/engine/verify.ts";

/** Where the source texts may be: the folder the user names, PEAKLINE_TEXTS, or one beside the repository. */
export function textsFolder(named?: string): string | null {
  const beside = fileURLToPath(new URL("../../../../shared/sources/", import.meta.url));
  const folder = named ?? process.env.PEAKLINE_TEXTS ?? beside;
  return existsSync(folder) ? folder : null;
}

/** A text with its hash, or null where the folder does not hold it. */
export function readText(folder: string, file: string): { text: string; sha256: string } | null {
  const path = `${folder}/${file}`;
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  return { text: bytes.toString("utf8"), sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** SHA-256 of a text in UTF-8, in hex. */
export const hash: Hash = (text) => createHash("sha256").update(text, "utf8").digest("hex");
