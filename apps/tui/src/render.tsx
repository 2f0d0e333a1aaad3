import type { Dataset } from "@peakline/core";
import { render as renderInk } from "ink";
import { App, type AppProps, type Suspension } from "./app.tsx";
import { createExplorer } from "./explorer.ts";
import { EXIT } from "./failure.ts";
import type { Prepared } from "./origin.ts";
import { stopProcess } from "./stop-process.ts";

// A key must show at once: Ink's default of 30 frames a second makes the second of two quick keys wait.
const FRAMES_PER_SECOND = 120;
/** What a shell reports of a program that a signal has ended: 128 and its number (POSIX, 2.8.2). */
const SIGNALS = { SIGTERM: 143, SIGHUP: 129, SIGINT: 130 } as const;

const SUSPENSION: Suspension = {
  stop: stopProcess,
  onRequest(listener) {
    process.on("SIGTSTP", listener);
    return () => void process.off("SIGTSTP", listener);
  },
};

/** A record that is there, or that is read once its first screen is drawn. */
type First =
  | { readonly dataset: Dataset }
  | { readonly prepared: Prepared; readonly record: () => Promise<Dataset> };

function openedFrom(first: First, drawings: boolean): Pick<AppProps, "explorer" | "ahead"> {
  if ("dataset" in first) return { explorer: createExplorer(first.dataset, { drawings }) };
  const { record, prepared } = first;
  const front = prepared.front();
  const { searchIndex } = prepared;
  const load = async () => createExplorer(await record(), { drawings, front, searchIndex });
  return { explorer: null, ahead: { front, load } };
}

/** Draws the explorer on the alternate screen of this terminal until it is closed. */
export async function render(
  first: First,
  {
    drawings,
    ...props
  }: Omit<AppProps, "explorer" | "ahead" | "suspension"> & { readonly drawings: boolean },
): Promise<void> {
  const opened = openedFrom(first, drawings);
  const instance = renderInk(<App {...opened} suspension={SUSPENSION} {...props} />, {
    alternateScreen: true,
    // Ctrl-C is a key of the keymap.
    exitOnCtrlC: false,
    interactive: true,
    maxFps: FRAMES_PER_SECOND,
  });
  /** The terminal is given back before anything is told: what stands on the alternate screen is lost with it. */
  const end = (code: number, told: string) => {
    instance.unmount();
    process.stderr.write(told);
    process.exit(code);
  };
  const crash = (error: unknown) =>
    end(EXIT.failure, `${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  process.once("uncaughtException", crash);
  process.once("unhandledRejection", crash);
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => end(code, ""));
  await instance.waitUntilExit();
  process.off("uncaughtException", crash);
  process.off("unhandledRejection", crash);
}
