/** A sign whose width Unicode leaves to the terminal. */
const SIGN = "±";

/**
 * On a screen of its own, so that nothing of what stands there is touched: the sign in the first column, where the cursor is
 * then (DSR 6, ECMA-48), and back.
 */
const QUESTION = `\u001b[?1049h\u001b[H${SIGN}\u001b[6n\u001b[2K\u001b[?1049l`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal answers with them
const REPORT = /\u001b\[(\d+);(\d+)R/;

/** A terminal far away answers within this, in milliseconds; the program loads meanwhile. */
const PATIENCE = 300;

/** The part of a terminal that is asked. */
export interface Asked {
  on(event: "data", read: (chunk: Buffer) => void): unknown;
  off(event: "data", read: (chunk: Buffer) => void): unknown;
  pause(): unknown;
  resume(): unknown;
  unshift(chunk: Buffer): unknown;
  setRawMode(raw: boolean): unknown;
}

/**
 * Asks the terminal how many cells it takes for the signs in which terminals differ; null where it does not say in time.
 * What is typed meanwhile is put back for whoever reads next; the answer is not.
 */
export function askCells(
  stdin: Asked,
  stdout: { write(text: string): unknown },
  patience = PATIENCE,
): Promise<1 | 2 | null> {
  return new Promise((resolve) => {
    let seen = Buffer.alloc(0);
    let done = false;
    const end = (cells: 1 | 2 | null) => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      stdin.off("data", read);
      stdin.pause();
      // Bytes, one for each character: what is typed may be cut in the middle of a letter.
      const typed = Buffer.from(seen.toString("latin1").replace(REPORT, ""), "latin1");
      if (typed.length > 0) stdin.unshift(typed);
      stdin.setRawMode(false);
      resolve(cells);
    };
    const read = (chunk: Buffer) => {
      seen = Buffer.concat([seen, chunk]);
      const [, , column] = REPORT.exec(seen.toString("latin1")) ?? [];
      if (column !== undefined) end(column === "3" ? 2 : column === "2" ? 1 : null);
    };
    // Where loading has kept this process busy for so long, the answer may wait to be read: it is, before setImmediate.
    const timer = setTimeout(() => setImmediate(() => end(null)), patience);
    stdin.setRawMode(true);
    stdin.on("data", read);
    stdin.resume();
    stdout.write(QUESTION);
  });
}
