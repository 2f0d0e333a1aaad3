import { For } from "solid-js";
import type { PaletteWords } from "./words.ts";

/** The key beside K: as the reader's keyboard names it. */
const control = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl";

/** The keys of the site, and what each does. */
export function Keys(props: { words: PaletteWords; close: () => void }) {
  const { sheetText } = props.words;
  const rows = [
    [[`${control} K`, "/"], sheetText.palette],
    [["?"], sheetText.keys],
    [["↑", "↓"], sheetText.move],
    [["Enter"], sheetText.open],
    [[`${control} Enter`], sheetText.tab],
    [["Esc"], sheetText.escape],
  ] as const;
  return (
    <div class="keys">
      <h2>{props.words.sheet}</h2>
      <dl>
        <For each={rows}>
          {([keys, text]) => (
            <div>
              <dt>
                <For each={keys}>
                  {(key, at) => (
                    <>
                      {at() === 0 ? "" : ` ${props.words.or} `}
                      <kbd>{key}</kbd>
                    </>
                  )}
                </For>
              </dt>
              <dd>{text}</dd>
            </div>
          )}
        </For>
      </dl>
      <button class="keys-close" type="button" onClick={props.close}>
        {props.words.close}
      </button>
    </div>
  );
}
