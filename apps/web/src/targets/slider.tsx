import type { Messages } from "../messages.ts";
import { placeOf } from "./as-of.ts";

/** A slider over the days of publication, with a step to the one before and the one after. */
export function DaySlider(props: {
  day: string | null;
  days: readonly string[];
  /** A day in words. */
  nameOf: (day: string) => string;
  words: Messages["asOf"];
  /** While the slider is moved. */
  onMove: (day: string) => void;
  /** When it is let go, or a step was taken; null is now. */
  onChoose: (day: string | null) => void;
}) {
  const at = () => placeOf(props.day, props.days);
  const last = () => props.days.length - 1;
  const dayAt = (place: number) => props.days[place] ?? "";
  return (
    <div class="day-slider">
      <button
        type="button"
        aria-label={props.words.earlier}
        disabled={at() === 0}
        onClick={() => props.onChoose(dayAt(at() - 1))}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <input
        type="range"
        min={0}
        max={last()}
        step={1}
        value={at()}
        aria-label={props.words.label}
        aria-valuetext={props.nameOf(dayAt(at()))}
        onInput={(event) => props.onMove(dayAt(event.currentTarget.valueAsNumber))}
        onChange={(event) => props.onChoose(dayAt(event.currentTarget.valueAsNumber))}
      />
      <button
        type="button"
        aria-label={props.words.later}
        disabled={at() === last()}
        onClick={() => props.onChoose(dayAt(at() + 1))}
      >
        <span aria-hidden="true">›</span>
      </button>
      <button
        type="button"
        class="plain"
        hidden={props.day === null}
        onClick={() => props.onChoose(null)}
      >
        {props.words.now}
      </button>
    </div>
  );
}
