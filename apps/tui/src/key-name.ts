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
  if (named !== undefined) return named[1];
  if (key.ctrl) return `ctrl-${input}`;
  return input === " " ? "space" : input;
}
