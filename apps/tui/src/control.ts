import { copiesOf } from "./copy.ts";
import type { Explorer } from "./explorer.ts";
import type { Size } from "./frame.ts";
import { addressOf } from "./source.ts";
import { type Event, type State, topOf } from "./state.ts";
import { WORDS } from "./words.ts";

/** What the explorer may do outside of itself. */
export interface World {
  /** Opens an address outside the terminal; false where that cannot be done. */
  readonly openAddress: (address: string) => boolean;
  /** Puts a text on the clipboard, as far as the terminal lets a program do that. */
  readonly copy: (text: string) => void;
  /** Gives the terminal back to the shell until the program is continued. */
  readonly suspend: () => void;
  readonly quit: () => void;
}

/** A text in one line, short enough for the footer. */
const MOST_SHOWN = 60;
const inShort = (text: string) => {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
};

/** Copies the value of what is selected; asked again, how it is cited. */
function copy(explorer: Explorer, state: State, size: Size, world: World): Event {
  const { dataset } = explorer;
  const { place } = topOf(state);
  const words = WORDS[state.locale];
  const copies = copiesOf(dataset, place, explorer.stopOf(state, size), state.locale);
  const at = state.copied === null ? 0 : (state.copied + 1) % Math.max(1, copies.length);
  const next = copies[at];
  if (next === undefined) return { type: "say", message: words.nothingToCopy };
  world.copy(next.text);
  const told =
    copies.length === 1
      ? words.copiedAlone(inShort(next.text))
      : words.copied[next.form](inShort(next.text));
  return { type: "say", message: told, copied: at };
}

function openSource(explorer: Explorer, state: State, size: Size, world: World): Event {
  const words = WORDS[state.locale];
  const address = addressOf(explorer.dataset, topOf(state).place, explorer.stopOf(state, size));
  if (address === null) return { type: "say", message: words.noAddress };
  return { type: "say", message: world.openAddress(address) ? words.opened(address) : address };
}

/** The state after an event, with what it does outside of the explorer done. */
export function handle(
  explorer: Explorer,
  world: World,
  state: State,
  event: Event,
  size: Size,
): State {
  const update = (next: Event) => explorer.update(state, next, size);
  if (event.type !== "action") return update(event);
  const stop = explorer.stopOf(state, size);
  switch (event.action) {
    case "quit":
      world.quit();
      return state;
    case "suspend":
      world.suspend();
      return state;
    case "copy":
      return update(copy(explorer, state, size, world));
    case "source":
      return update(openSource(explorer, state, size, world));
    case "open": {
      if (stop?.kind === "address") return update(openSource(explorer, state, size, world));
      if (stop?.kind === "copy") return update(copy(explorer, state, size, world));
      if (stop?.kind !== "do") return update(event);
      // An action of the palette is for the screen beneath it.
      const beneath = update({ type: "action", action: "back" });
      return handle(explorer, world, beneath, { type: "action", action: stop.action }, size);
    }
    default:
      return update(event);
  }
}
