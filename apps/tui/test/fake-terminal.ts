import { EventEmitter } from "node:events";
import { stripVTControlCharacters } from "node:util";
import { render } from "ink";
import type { ReactNode } from "react";

/** Waits until Ink has drawn what the last key did. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 40));

class FakeOutput extends EventEmitter {
  columns: number;
  rows: number;
  isTTY = true;
  frame = "";

  constructor(columns: number, rows: number) {
    super();
    this.columns = columns;
    this.rows = rows;
  }

  write(text: string, done?: () => void): boolean {
    // Ink's debug mode writes each frame whole; anything else is a control sequence.
    if (text.includes("\n")) this.frame = text;
    done?.();
    return true;
  }
}

class FakeInput extends EventEmitter {
  isTTY = true;
  data: string | null = null;
  setEncoding() {}
  setRawMode() {}
  ref() {}
  unref() {}

  read(): string | null {
    const { data } = this;
    this.data = null;
    return data;
  }
}

/** Draws an app on a terminal that is not there. */
export async function open(app: ReactNode, columns: number, rows: number) {
  const output = new FakeOutput(columns, rows);
  const input = new FakeInput();
  const instance = render(app, {
    stdout: output as unknown as NodeJS.WriteStream,
    stdin: input as unknown as NodeJS.ReadStream,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: true,
  });
  let isOpen = true;
  instance.waitUntilExit().then(() => {
    isOpen = false;
  });
  await settled();
  return {
    /** What is on the screen, with its escape sequences. */
    painted: () => output.frame,
    screen: () => stripVTControlCharacters(output.frame),
    lines: () => stripVTControlCharacters(output.frame).split("\n"),
    isOpen: () => isOpen,
    close: () => instance.unmount(),
    async press(...keys: string[]) {
      for (const key of keys) {
        input.data = key;
        input.emit("readable");
        await settled();
      }
    },
    async resize(newColumns: number, newRows: number) {
      output.columns = newColumns;
      output.rows = newRows;
      output.emit("resize");
      await settled();
    },
  };
}

/** What keys send. */
export const KEY = {
  enter: "\r",
  escape: "\u001b",
  tab: "\t",
  shiftTab: "\u001b[Z",
  up: "\u001b[A",
  down: "\u001b[B",
  left: "\u001b[D",
  right: "\u001b[C",
  pageDown: "\u001b[6~",
  pageUp: "\u001b[5~",
  backspace: "\u007f",
  ctrlC: "\u0003",
} as const;
