// Fetched when the palette or the sheet of keys is first asked for; from then on it listens for the event that asks.
import { createClient } from "@peakline/api/client";
import type { Locale } from "@peakline/core/view";
import { render } from "solid-js/web";
import { type Command, readActions, readPages } from "../palette/commands.ts";
import { Keys } from "../palette/keys.tsx";
import { Palette } from "../palette/palette.tsx";
import { PALETTE_WORDS } from "../palette/words.ts";

type Asked = "palette" | "keys";

const locale: Locale = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
const words = PALETTE_WORDS[locale];
const client = createClient(location.origin);

function open(asked: Asked): void {
  // Whoever asks again means to leave what is open.
  const before = document.querySelector<HTMLDialogElement>("dialog.palette");
  const same = before?.dataset.asked === asked;
  before?.close();
  if (same) return;
  const dialog = document.createElement("dialog");
  dialog.className = "palette";
  dialog.dataset.asked = asked;
  dialog.ariaLabel = asked === "palette" ? words.title : words.sheet;
  document.body.append(dialog);
  const close = () => dialog.close();
  const toKeys: Command = {
    group: "actions",
    label: words.keys,
    run: () => {
      open("keys");
      return "";
    },
  };
  const commands = [...readPages(document), ...readActions(document, words), toKeys];
  const dispose = render(
    () =>
      asked === "palette" ? (
        <Palette {...{ commands, client, words, locale, close }} />
      ) : (
        <Keys words={words} close={close} />
      ),
    dialog,
  );
  dialog.addEventListener("close", () => {
    dispose();
    dialog.remove();
  });
  // The dialog is full with its content: only what is around it is its own.
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) close();
  });
  dialog.showModal();
}

document.addEventListener("peakline-open", (event) => {
  open((event as CustomEvent<Asked>).detail);
});
