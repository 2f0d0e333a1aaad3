import type { Key } from "ink";

const NAMES = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageUp", "pageup"],
  ["pageDown", "pagedown"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["escape", "escape"],
  ["backspace", "backspace"],
  // Some terminals send DEL for the backspace key.
  ["delete", "backspace"],
] as const;

/** The name of a key as the keymap writes it: "enter", "shift-tab", "ctrl-c", "j". */
export function keyName(input: string, key: Key): string {
  if (key.tab) return key.shift ? "shift-tab" : "tab";
  const named = NAMES.find(([flag]) => key[flag]);
  if (named !== undefined)
    return key.meta && /left|right/.test(named[1]) ? `alt-${named[1]}` : named[1];
  if (key.ctrl) return `ctrl-${input}`;
  return input === " " ? "space" : input;
}

const CONTROLS: Readonly<Record<string, string>> = {
  " ": "space",
  "\t": "tab",
  "\r": "enter",
  "\n": "enter",
  "\u001b": "escape",
  "\u007f": "backspace",
  "\u001a": "ctrl-z",
};

/** The keys of one input, each with its text: what was pressed while the screen was being made comes at once. */
export function keysOf(
  input: string,
  key: Key,
): { readonly name: string; readonly text: string }[] {
  const name = keyName(input, key);
  const letters = Array.from(input);
  if (name !== input || letters.length < 2) return [{ name, text: input }];
  return letters.map((text) => ({ name: CONTROLS[text] ?? text, text }));
}

/** True for where the cursor is, which a slow terminal may tell after nobody waits for it any more: nobody pressed that. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal writes it
export const isReport = (input: string): boolean => /^\u001b?\[\d+;\d+R$/.test(input);
