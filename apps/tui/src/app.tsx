import { COMPUTED_NOUNS, type Locale } from "@peakline/core/view";
import { useApp, useInput, useWindowSize } from "ink";
import { useEffect, useRef, useState } from "react";
import { Lines } from "./components/lines.tsx";
import type { Explorer } from "./explorer.ts";
import { keyName, keysOf } from "./key-name.ts";
import { eventsOf } from "./keymap.ts";
import { isTyping, type Place } from "./place.ts";
import { addressOf } from "./source.ts";
import { type Event, type State, startState, topOf } from "./state.ts";
import { WORDS } from "./words.ts";

/** The rest between two tasks in the background, in ms. */
const BETWEEN = 20;

/** What the app is given: the explorer, and the world outside of it. */
export interface AppProps {
  readonly explorer: Explorer;
  readonly locale: Locale;
  readonly colour: boolean;
  readonly place?: Place;
  /** Opens an address outside the terminal; false where that cannot be done. */
  readonly openAddress: (address: string) => boolean;
}

/** The explorer on a terminal: keys in, lines out. */
export function App({ explorer, locale, colour, place, openAddress }: AppProps) {
  const { exit } = useApp();
  const size = useWindowSize();
  const [state, setState] = useState<State>(() => startState(locale, place));
  // Several keys may come before the next drawing: each must see what the one before it did.
  const latest = useRef(state);

  useEffect(() => {
    // One after the other, each started by the one before: a key that is pressed meanwhile is answered in between.
    const tasks = [
      ...COMPUTED_NOUNS.map((noun) => () => {
        explorer.summarise(noun);
        latest.current = { ...latest.current };
        setState(latest.current);
      }),
      explorer.warm,
    ];
    let timer: NodeJS.Timeout | undefined;
    const next = () => {
      timer = setTimeout(() => {
        tasks.shift()?.();
        if (tasks.length > 0) next();
      }, BETWEEN);
    };
    next();
    return () => clearTimeout(timer);
  }, [explorer]);

  function send(event: Event) {
    latest.current = explorer.update(latest.current, event, size);
    setState(latest.current);
  }

  function openSource() {
    const now = latest.current;
    const words = WORDS[now.locale];
    const address = addressOf(explorer.dataset, topOf(now).place, explorer.stopOf(now, size));
    if (address === null) return send({ type: "say", message: words.noAddress });
    send({ type: "say", message: openAddress(address) ? words.opened(address) : address });
  }

  function handle(event: Event) {
    if (event.type !== "action") return send(event);
    if (event.action === "quit") return exit();
    const opensAddress =
      event.action === "open" && explorer.stopOf(latest.current, size)?.kind === "address";
    if (event.action === "source" || opensAddress) return openSource();
    send(event);
  }

  useInput((input, key) => {
    const isTypingNow = () => isTyping(topOf(latest.current).place);
    // What is typed or pasted into a field is one text.
    const keys = isTypingNow() ? [{ name: keyName(input, key), text: input }] : keysOf(input, key);
    for (const { name, text } of keys) eventsOf(name, text, isTypingNow()).forEach(handle);
  });

  return <Lines lines={explorer.draw(state, size)} colour={colour} />;
}
