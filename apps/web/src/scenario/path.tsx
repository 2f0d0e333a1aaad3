import {
  formatNumber,
  type Locale,
  type PathYear,
  pathChart,
  pathValue,
  yearText,
} from "@peakline/core/view";
import { For, Index, Show } from "solid-js";
import { Chart } from "../components/chart.tsx";
import type { Messages } from "../messages.ts";
import { changeAt, moved, reachOf } from "./own-path.ts";
import { type PathDraft, SHAPES, type Shape } from "./state.ts";

type Words = Messages["scenario"];

const ENDS = [
  ["fromYear", "numeric"],
  ["fromValue", "decimal"],
  ["toYear", "numeric"],
  ["toValue", "decimal"],
] as const;

/** The ends of a path of values of one's own: what another shape starts from. */
function endsOf(path: PathDraft | null): Omit<Exclude<PathDraft, { shape: "own" }>, "shape"> {
  if (path === null) return { fromYear: "", fromValue: "", toYear: "", toValue: "" };
  if (path.shape !== "own") return path;
  return {
    fromYear: path.fromYear,
    fromValue: path.values[0] ?? "",
    toYear: String(Number(path.fromYear) + path.values.length - 1),
    toValue: path.values.at(-1) ?? "",
  };
}

/** The shape of a path, and its ends where it is computed from them. */
export function PathForm(props: {
  path: PathDraft | null;
  years: readonly PathYear[] | null;
  issue: string;
  words: Words;
  onChange: (next: PathDraft | null) => void;
}) {
  const shape = () => props.path?.shape ?? "none";
  const ends = () => endsOf(props.path);
  const choose = (value: string) => {
    const known = SHAPES.find((each) => each === value);
    if (known !== undefined) props.onChange({ ...ends(), shape: known });
    else if (value === "own" && props.years?.length) props.onChange(moved(props.years, -1, ""));
    else props.onChange(null);
  };
  const shapes = () =>
    (["none", ...SHAPES, "own"] as const).filter(
      (each) => each !== "own" || shape() === "own" || (props.years?.length ?? 0) > 0,
    );
  return (
    <div class="fields">
      <div class="field">
        <label for="path-shape">{props.words.shape}</label>
        <p class="field-control">
          <select id="path-shape" onChange={(event) => choose(event.currentTarget.value)}>
            <For each={shapes()}>
              {(each) => (
                <option value={each} selected={each === shape()}>
                  {props.words.shapes[each]}
                </option>
              )}
            </For>
          </select>
        </p>
        <p class="field-issue" id="path-issue" hidden={props.issue === ""}>
          {props.issue}
        </p>
      </div>
      <Show when={shape() !== "none" && shape() !== "own"}>
        <For each={ENDS}>
          {([name, mode]) => (
            <div class="field">
              <label for={`path-${name}`}>{props.words[name]}</label>
              <p class="field-control">
                <input
                  id={`path-${name}`}
                  type="text"
                  inputmode={mode}
                  value={ends()[name]}
                  maxlength={20}
                  autocomplete="off"
                  aria-describedby="path-issue"
                  onChange={(event) =>
                    props.onChange({
                      ...ends(),
                      shape: shape() as Shape,
                      [name]: event.currentTarget.value.trim(),
                    })
                  }
                />
              </p>
            </div>
          )}
        </For>
      </Show>
    </div>
  );
}

/** So many digits tell where a slider stands. */
const DIGITS = 5;

/** A path year by year: a slider and a field for each, which move the drawing as they are moved. */
export function PathYears(props: {
  years: readonly PathYear[];
  words: Words;
  locale: Locale;
  /** While a slider is moved. */
  onMove: (next: PathDraft) => void;
  /** When it is let go, or a value was typed. */
  onChange: (next: PathDraft) => void;
}) {
  const values = () => props.years.map(pathValue);
  const set = (at: number, text: string) => moved(props.years, at, text);
  const short = (text: string) => String(Number(Number(text).toPrecision(DIGITS)));
  // While a slider is held its reach must not move under the hand.
  let held: readonly [number, number] | null = null;
  const reach = () => held ?? reachOf(values());
  const change = (at: number) => {
    const percent = changeAt(values(), at);
    if (percent === null) return "";
    return `${formatNumber(percent, props.locale)}${props.locale === "zh" ? "%" : " %"}`;
  };
  return (
    <>
      <Chart spec={pathChart(props.years, props.locale)} id="chart-path" />
      <table class="steps-table path-years">
        <thead>
          <tr>
            <th scope="col">{props.words.year}</th>
            <th scope="col">{props.words.value}</th>
            <th scope="col">{props.words.change}</th>
          </tr>
        </thead>
        <tbody>
          <Index each={props.years}>
            {(year, at) => (
              <tr>
                <th scope="row">{yearText(year().year, props.locale)}</th>
                <td>
                  <span class="path-value">
                    <input
                      type="range"
                      min={reach()[0]}
                      max={reach()[1]}
                      step="any"
                      value={pathValue(year())}
                      aria-label={`${props.words.value}, ${year().year}`}
                      aria-valuetext={formatNumber(pathValue(year()), props.locale)}
                      onInput={(event) => {
                        held ??= reachOf(values());
                        props.onMove(set(at, short(event.currentTarget.value)));
                      }}
                      onChange={(event) => {
                        held = null;
                        props.onChange(set(at, short(event.currentTarget.value)));
                      }}
                    />
                    <input
                      type="text"
                      inputmode="decimal"
                      value={String(pathValue(year()))}
                      maxlength={20}
                      autocomplete="off"
                      aria-label={`${props.words.value}, ${year().year}`}
                      onChange={(event) => {
                        const text = event.currentTarget.value.trim();
                        if (/^-?\d+(?:\.\d+)?$/.test(text)) props.onChange(set(at, text));
                        else event.currentTarget.value = String(pathValue(year()));
                      }}
                    />
                  </span>
                </td>
                <td>{change(at)}</td>
              </tr>
            )}
          </Index>
        </tbody>
      </table>
    </>
  );
}
