import { createRequire } from "node:module";
import { type IPty, spawn } from "@lydell/node-pty";
import type { Terminal as Emulator, IUnicodeVersionProvider } from "@xterm/headless";
import stringWidth from "string-width";
import { PROGRAM } from "./peakline.ts";

// The package is CommonJS without named exports that Node could find.
const { Terminal } = createRequire(import.meta.url)("@xterm/headless") as {
  readonly Terminal: typeof Emulator;
};

/** The widths of a terminal: as Unicode has them, those that it leaves open one cell or two. */
function widthsOf(ambiguous: 1 | 2): IUnicodeVersionProvider {
  const wcwidth = (code: number) => {
    if (code < 0x20) return 0;
    // Braille and ASCII are the bulk, and of one cell everywhere.
    if (code < 0x7f || (code >= 0x2800 && code <= 0x28ff)) return 1;
    const text = String.fromCodePoint(code);
    return Math.min(2, stringWidth(text, { ambiguousIsNarrow: ambiguous === 1 })) as 0 | 1 | 2;
  };
  return {
    version: `ambiguous-${ambiguous}`,
    wcwidth: wcwidth as IUnicodeVersionProvider["wcwidth"],
    // The layout of these bits is xterm's own: the width stands in the second and third.
    charProperties: (code) => wcwidth(code) << 1,
  };
}

/** How a program is started on a terminal. */
export interface PtyOptions {
  readonly columns: number;
  readonly rows: number;
  readonly ambiguous?: 1 | 2;
  /** True where nobody has told the program how wide signs are: it must ask. */
  readonly untold?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** What is started in the place of the explorer: a file and its arguments. */
  readonly command?: readonly [string, ...string[]];
}

const CLEAN = {
  PATH: process.env.PATH ?? "",
  HOME: "/nowhere",
  TERM: "xterm-256color",
  LANG: "C.UTF-8",
};
/** A busy machine takes its time. */
const PATIENCE = 30_000;
const POLL = 15;

/** Starts a program on a real pseudo-terminal, whose output an emulator of a terminal shows. */
export function openPty({ columns, rows, ambiguous = 1, untold, env = {}, command }: PtyOptions) {
  const emulator = new Terminal({ cols: columns, rows, allowProposedApi: true });
  const widths = widthsOf(ambiguous);
  emulator.unicode.register(widths);
  emulator.unicode.activeVersion = widths.version;
  const [file, ...args] = command ?? [process.execPath, PROGRAM];
  const process_: IPty = spawn(file, args, {
    cols: columns,
    rows,
    name: env.TERM ?? CLEAN.TERM,
    env: { ...CLEAN, ...(ambiguous === 2 && !untold && { PEAKLINE_AMBIGUOUS: "2" }), ...env },
  });
  let written = "";
  let parsed = Promise.resolve();
  let exit: { readonly exitCode: number; readonly signal?: number | undefined } | undefined;
  process_.onData((data) => {
    written += data;
    parsed = new Promise((resolve) => emulator.write(data, resolve));
  });
  process_.onExit((told) => {
    exit = told;
  });
  // What a program asks of its terminal (its colours, its cursor) is answered, as a terminal does.
  emulator.onData((data) => {
    if (exit === undefined) process_.write(data);
  });

  const lines = () => {
    const { active } = emulator.buffer;
    return Array.from({ length: emulator.rows }, (_, row) =>
      (active.getLine(active.viewportY + row)?.translateToString(true) ?? "").trimEnd(),
    );
  };
  const screen = () => lines().join("\n");

  async function until<T>(
    what: string,
    isSo: () => T | false | undefined | Promise<T | false | undefined>,
  ): Promise<T> {
    const end = performance.now() + PATIENCE;
    while (performance.now() < end) {
      await parsed;
      const found = await isSo();
      if (found !== false && found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
    throw new Error(
      `waited for ${what}; on the screen:\n${screen()}\nexit: ${JSON.stringify(exit)}`,
    );
  }

  return {
    pid: process_.pid,
    lines,
    screen,
    /** Everything that was written, with its control sequences. */
    written: () => written,
    isAlternate: () => emulator.buffer.active.type === "alternate",
    send: (keys: string) => process_.write(keys),
    shows: (text: string | RegExp) =>
      until(`${text}`, () => {
        const now = screen();
        return (typeof text === "string" ? now.includes(text) : text.test(now)) && now;
      }),
    until,
    ended: () => until("the end", () => exit),
    resize(newColumns: number, newRows: number) {
      emulator.resize(newColumns, newRows);
      process_.resize(newColumns, newRows);
    },
    signal: (name: string) => process_.kill(name),
    close: () => {
      if (exit === undefined) process_.kill("SIGKILL");
      emulator.dispose();
    },
    /** What stands in a cell, both counted from 0; empty in the second cell of a wide character. */
    cellAt: (column: number, row: number) =>
      emulator.buffer.active
        .getLine(emulator.buffer.active.viewportY + row)
        ?.getCell(column)
        ?.getChars(),
  };
}
