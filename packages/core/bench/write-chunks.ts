import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seriesClaims } from "./generate.ts";
import { seeded } from "./random.ts";

/** Claims of a chunk: what is read, and held as text, at a time. */
const CHUNK = 50_000;
/** What a compact claim may take at most, in bytes. */
const LONGEST = 250;

/** Claims without end, series by series, and the bytes of each. */
function* claimLines(random: () => number): Generator<{ line: string; bytes: number }, never> {
  for (let index = 0; ; index += 1)
    for (const claim of seriesClaims(index, random)) {
      const line = JSON.stringify(claim);
      const bytes = Buffer.byteLength(line);
      if (bytes > LONGEST) throw new RangeError(`a claim of more than ${LONGEST} bytes: ${line}`);
      yield { line, bytes };
    }
}

/** Where claims were written, and how long their lines are. */
export interface Written {
  readonly files: readonly string[];
  /** Bytes of the longest line, and of all lines on average. */
  readonly longest: number;
  readonly average: number;
}

/** Writes so many claims as NDJSON in chunks; the same claims every time. */
export function writeClaims(folder: string, count: number): Written {
  mkdirSync(folder, { recursive: true });
  const lines = claimLines(seeded(count));
  const files: string[] = [];
  let [longest, all] = [0, 0];
  for (let written = 0; written < count; written += CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, count - written) }, () => {
      const { line, bytes } = lines.next().value;
      longest = Math.max(longest, bytes);
      all += bytes;
      return line;
    });
    const file = join(folder, `claims-${String(files.length).padStart(3, "0")}.ndjson`);
    writeFileSync(file, `${chunk.join("\n")}\n`);
    files.push(file);
  }
  return { files, longest, average: all / count };
}
