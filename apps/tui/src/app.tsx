import { COMPUTED_NOUNS, type Locale } from "@peakline/core/view";
import { type Key, useApp, useInput, useWindowSize } from "ink";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Lines } from "./components/lines.tsx";
import { handle, type World } from "./control.ts";
import { drawFront } from "./draw-state.ts";
import type { Explorer } from "./explorer.ts";
import type { Fronts } from "./front.ts";
import { eventsOf } from "./key-events.ts";
import { isReport, keyName, keysOf } from "./key-name.ts";
import { isTyping, type Place } from "./place.ts";
import { type Event, type State, startState, topOf } from "./state.ts";

/** The rest between two tasks in the background, in ms. */
const BETWEEN = 20;
/** Who pressed a key within this time may press another, which must not wait for a task, in ms. */
const IDLE = 400;
/** Who goes on within this time does not want what a screen would compute, in ms. */
const PATIENCE = 40;

/** The job control of a shell, as far as a program takes part in it. */
export interface Suspension {
  /** Stops the process, and comes back when it is continued. */
  readonly stop: () => Promise<void>;
  /** Tells when somebody else asks for that; gives back what ends the telling. */
  readonly onRequest: (listener: () => void) => () => void;
}

/** The first screen of an explorer that is loaded behind it. */
interface Ahead {
  readonly front: Fronts;
  readonly load: () => Promise<Explorer>;
}

/** What the app is given: the explorer, and the world outside of it. */
export interface AppProps extends Omit<World, "quit" | "suspend"> {
  /** Null where it is still to be loaded. */
  readonly explorer: Explorer | null;
  readonly ahead?: Ahead;
  readonly locale: Locale;
  readonly colour: boolean;
  readonly place?: Place;
  /** How the program is stopped and continued by its shell; left out where it cannot be. */
  readonly suspension?: Suspension;
}

/** The explorer on a terminal: keys in, lines out. */
export function App({ ahead, locale, colour, place, suspension, ...given }: AppProps) {
  const { exit, suspendTerminal } = useApp();
  const size = useWindowSize();
  const [state, setState] = useState<State>(() => startState(locale, place));
  // Several keys may come before the next drawing: each must see what the one before it did.
  const latest = useRef(state);
  const lastKey = useRef(Number.NEGATIVE_INFINITY);
  const [explorer, setExplorer] = useState(given.explorer);
  /** The keys that came before the explorer did. */
  const early = useRef<[string, Key][]>([]);
  const loadBehind = useEffectEvent(() => {
    if (explorer === null) ahead?.load().then(setExplorer);
  });
  // Once, when the first screen is drawn.
  useEffect(() => {
    const timer = setImmediate(loadBehind);
    return () => clearImmediate(timer);
  }, []);
  const pressEarly = useEffectEvent(() => {
    for (const [input, key] of early.current.splice(0)) press(input, key);
  });
  useEffect(() => {
    if (explorer !== null) pressEarly();
  }, [explorer]);

  useEffect(() => {
    if (explorer === null) return;
    // One after the other, each started by the one before, while the reader rests: a key is answered in between.
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
        const isIdle = performance.now() - lastKey.current > IDLE;
        if (isIdle) tasks.shift()?.();
        if (tasks.length > 0) next();
      }, BETWEEN);
    };
    next();
    return () => clearTimeout(timer);
  }, [explorer]);

  useEffect(() => {
    const timer = setTimeout(() => {
      if (!explorer?.settle(state, size)) return;
      latest.current = { ...latest.current };
      setState(latest.current);
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [explorer, state, size]);

  const isAway = useRef(false);
  function suspend() {
    if (suspension === undefined || isAway.current) return;
    isAway.current = true;
    suspendTerminal(suspension.stop).finally(() => {
      isAway.current = false;
    });
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: one listener for as long as the app is there.
  useEffect(() => suspension?.onRequest(suspend), [suspension]);

  const { openAddress, copy } = given;
  const world: World = { openAddress, copy, suspend, quit: exit };

  function send(event: Event) {
    if (explorer === null) return;
    latest.current = handle(explorer, world, latest.current, event, size);
    setState(latest.current);
  }

  function press(input: string, key: Key) {
    if (isReport(input)) return;
    lastKey.current = performance.now();
    const isTypingNow = () => isTyping(topOf(latest.current).place);
    // What is typed or pasted into a field is one text.
    const keys = isTypingNow() ? [{ name: keyName(input, key), text: input }] : keysOf(input, key);
    for (const { name, text } of keys) eventsOf(name, text, isTypingNow()).forEach(send);
  }

  useInput((input, key) => {
    // Whatever comes behind a key that waits, waits too.
    if (explorer === null || early.current.length > 0) early.current.push([input, key]);
    else press(input, key);
  });

  const lines =
    explorer?.draw(state, size) ?? (ahead && drawFront(ahead.front[locale], state, size)) ?? [];
  return <Lines lines={lines} colour={colour} />;
}
