import type { Dataset } from "@peakline/core";
import { render as renderInk } from "ink";
import { App, type AppProps } from "./app.tsx";
import { createExplorer } from "./explorer.ts";

// A key must show at once: Ink's default of 30 frames a second makes the second of two quick keys wait.
const FRAMES_PER_SECOND = 120;

/** Draws the explorer on the alternate screen of this terminal until it is closed. */
export async function render(dataset: Dataset, props: Omit<AppProps, "explorer">): Promise<void> {
  const instance = renderInk(<App explorer={createExplorer(dataset)} {...props} />, {
    alternateScreen: true,
    // Ctrl-C is a key of the keymap.
    exitOnCtrlC: false,
    interactive: true,
    maxFps: FRAMES_PER_SECOND,
  });
  await instance.waitUntilExit();
}
