import { KEYMAP } from "./keymap.ts";
import type { Event } from "./state.ts";

// Where letters are text only keys that print nothing keep their meaning.
const WHILE_TYPING: readonly string[] = [
  "enter",
  "escape",
  "tab",
  "shift-tab",
  "up",
  "down",
  "left",
  "right",
  "pageup",
  "pagedown",
  "ctrl-c",
  "ctrl-z",
];

const actionOf = (key: string): Event[] => {
  const binding = KEYMAP.find(({ keys }) => keys.includes(key));
  return binding === undefined ? [] : [{ type: "action", action: binding.action }];
};

/** What a key means, where letters are text or keys. */
export function eventsOf(key: string, input: string, typing: boolean): Event[] {
  if (!typing) return actionOf(key);
  if (WHILE_TYPING.includes(key)) return actionOf(key);
  if (key === "backspace") return [{ type: "erase" }];
  const text = key.startsWith("ctrl-") ? "" : input.replace(/\p{Cc}/gu, "");
  return text === "" ? [] : [{ type: "type", text }];
}
