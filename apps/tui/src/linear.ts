import { createInterface } from "node:readline";
import type { Dataset } from "@peakline/core";
import type { Locale } from "@peakline/core/view";
import { handle, type World } from "./control.ts";
import { createExplorer, type Explorer } from "./explorer.ts";
import type { Size } from "./frame.ts";
import { eventsOf } from "./key-events.ts";
import { cellsOf } from "./layout/cells.ts";
import { wrap } from "./layout/wrap.ts";
import { linearPage } from "./linear-page.ts";
import { cursorOf, isTyping, withCursor } from "./place.ts";
import { type Event, pushed, type State, startState, topOf, withTop } from "./state.ts";
import { WORDS } from "./words.ts";

/** So many lines are read at once; fewer below a head, so that it stays in view. */
const AT_ONCE = 20;
const FEWEST = 10;
/** The blank line above a head, what is said of the rest, and the prompt. */
const AROUND = 3;
/** Two columns beside each other make no sense when they are read line by line: no screen has them in this width. */
const WIDEST = 100;
/** As high a terminal as most are; what depends on it are drawings, and there are none. */
const ROWS = 24;

/** What the linear explorer reads and writes. */
export interface LinearOptions extends Omit<World, "quit" | "suspend"> {
  readonly locale: Locale;
  readonly input?: NodeJS.ReadableStream;
  readonly output?: NodeJS.WritableStream & { readonly columns?: number };
}

/** The events of a line where a field is filled in: what stood there gives way to it; nothing leaves it as it was. */
function filling(state: State, line: string): Event[] {
  const { place } = topOf(state);
  if (line === "") return [{ type: "action", action: "open" }];
  const held =
    place.kind === "instrument" && place.typing !== null
      ? place.given[place.typing.input]
      : place.kind === "scenario" && place.typing !== null
        ? place.drafts[place.editing ?? -1]?.[place.typing.field]
        : "";
  return [
    ...Array.from(held ?? "", (): Event => ({ type: "erase" })),
    { type: "type", text: line },
    { type: "action", action: "open" },
  ];
}

/** The state with the part of that number selected; undefined where there is none. */
function selected(explorer: Explorer, state: State, number: number, size: Size): State | undefined {
  const view = topOf(state);
  const content = explorer.layoutOf(state, size).panes[view.pane]?.content;
  const stop = number - 1;
  return content?.stopAt(stop) === undefined
    ? undefined
    : withTop(state, withCursor(view, { ...cursorOf(view), stop }));
}

/** What a line that a reader typed does: the state to begin from, and the events. Undefined where it means nothing. */
function meaningOf(
  explorer: Explorer,
  state: State,
  line: string,
  size: Size,
): { readonly from: State; readonly events: readonly Event[] } | undefined {
  const { place } = topOf(state);
  const isField = (place.kind === "instrument" || place.kind === "scenario") && isTyping(place);
  if (isField) return { from: state, events: filling(state, line) };
  if (/^\d+$/.test(line)) {
    const from = selected(explorer, state, Number(line), size);
    return from && { from, events: [{ type: "action", action: "open" }] };
  }
  const [, sign, words = ""] = /^([/:])\s*(.*)$/.exec(line) ?? [];
  if (sign !== undefined) {
    const noun = place.kind === "list" ? place.noun : null;
    const from = pushed(
      state,
      sign === "/" ? { kind: "search", query: words, noun } : { kind: "palette", query: words },
    );
    return { from, events: [] };
  }
  const key = line === "b" ? "<" : line;
  const events = eventsOf(key, key, false);
  return events.length === 0 ? undefined : { from: state, events };
}

/** The explorer for reading from top to bottom: it only ever writes below what it wrote before. Ends with its input. */
export async function readLinearly(
  dataset: Dataset,
  { locale, openAddress, copy, input = process.stdin, output = process.stdout }: LinearOptions,
): Promise<void> {
  const explorer = createExplorer(dataset, { drawings: false, whole: true });
  // A terminal that does not know how wide it is says 0.
  const columns = ("columns" in output && output.columns) || WIDEST;
  const size = { columns: Math.min(WIDEST, columns), rows: ROWS };
  const lines = createInterface({ input, terminal: false });
  let state = startState(locale);
  let [read, isDone] = [0, false];
  const world: World = {
    openAddress,
    copy,
    // A terminal that is read line by line stops its program by itself.
    suspend: () => {},
    quit: () => {
      isDone = true;
    },
  };
  const words = () => WORDS[state.locale];
  const say = (...said: readonly string[]) => {
    for (const each of said) output.write(`${each}\n`);
  };

  function readOn(): void {
    while (explorer.settle(state, size));
    const layout = explorer.layoutOf(state, size);
    const page = linearPage(layout, topOf(state).pane, words());
    const head = read === 0 ? page.head : [];
    if (read === 0) say("", ...head);
    const rows = head.reduce((sum, each) => sum + Math.ceil(cellsOf(each) / size.columns), AROUND);
    const count = Math.max(FEWEST, Math.min(AT_ONCE, ROWS - rows));
    // A line that is broken takes the room of others; at least one is read.
    for (let room = count; read < page.height; read += 1) {
      const next = page.lines(read, 1).flatMap((each) => wrap(each, size.columns));
      if (next.length > room && room < count) break;
      room -= Math.max(1, next.length);
      say(...next);
      if (room <= 0) {
        read += 1;
        break;
      }
    }
    say(read < page.height ? words().linearMore(page.height - read) : words().linearEnd);
  }

  function act(line: string): void {
    const meaning = meaningOf(explorer, state, line, size);
    if (meaning === undefined) {
      say(words().noSuchKey(line), words().linearPrompt);
      return;
    }
    const [before, spoken] = [topOf(state), state.locale];
    state = meaning.from;
    for (const event of meaning.events) state = handle(explorer, world, state, event, size);
    if (isDone) return;
    if (state.message !== "") {
      say(state.message);
      return;
    }
    const { place, pane } = topOf(state);
    const isOther = place !== before.place || pane !== before.pane || state.locale !== spoken;
    if (isOther) read = 0;
    readOn();
    if (place.kind === "keys") say(words().linearKeys);
  }

  function answer(line: string): void {
    if (line === "" && !isTyping(topOf(state).place)) readOn();
    else act(line);
  }

  say(words().linearPrompt);
  readOn();
  output.write("> ");
  for await (const line of lines) {
    answer(line.trim());
    if (isDone) break;
    output.write("> ");
  }
  lines.close();
}
