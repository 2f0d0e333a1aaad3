import type { Locale } from "@peakline/core/view";
import { clipboardSequence } from "./copy.ts";
import { openAddress } from "./desktop.ts";
import { setCellMode } from "./layout/cells.ts";
import type { Origin } from "./origin.ts";
import { wantsLinear } from "./terminal.ts";

/**
 * yoga-layout decodes its wasm through fetch(data:), which loads Node's whole HTTP client: some 15 ms of the first
 * paint. Without fetch it decodes by itself, so fetch is hidden while Ink loads.
 */
async function withoutFetch<T>(load: () => Promise<T>): Promise<T> {
  const fetch = Object.getOwnPropertyDescriptor(globalThis, "fetch");
  Object.defineProperty(globalThis, "fetch", { value: undefined, configurable: true });
  try {
    return await load();
  } finally {
    if (fetch !== undefined) Object.defineProperty(globalThis, "fetch", fetch);
  }
}

/** Opens the explorer of a record on this terminal and waits until it is closed. */
export async function openExplorer(
  { record, prepared }: Pick<Origin, "record" | "prepared">,
  {
    asked,
    ...told
  }: {
    locale: Locale;
    colour: boolean;
    drawings: boolean;
    ambiguous: 1 | 2;
    ascii: boolean;
    /** What the terminal says of its cells, once it does. */
    asked: Promise<1 | 2 | null> | null;
  },
): Promise<void> {
  const copy = (text: string) => void process.stdout.write(clipboardSequence(text));
  const outside = { openAddress, copy };
  if (wantsLinear(process.env)) {
    const { readLinearly } = await import("./linear.ts");
    return readLinearly(await record(), { ...told, ...outside });
  }
  // A record of which nothing is prepared is read before anything is drawn.
  const first =
    prepared === undefined ? { dataset: await record() } : { prepared: await prepared(), record };
  const { render } = await withoutFetch(() => import("./render.tsx"));
  const ambiguous = (await asked) ?? told.ambiguous;
  setCellMode({ ambiguous, ascii: told.ascii });
  await render(first, { ...told, ...outside });
}
