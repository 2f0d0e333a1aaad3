import { Show } from "solid-js";
import type { Choice } from "../compare/choice.ts";
import { SeriesPicker } from "../compare/series-picker.tsx";
import { Text } from "../components/text.tsx";
import { fill } from "../fill.ts";
import type { Messages } from "../messages.ts";
import { ChoiceField, TextField } from "./fields.tsx";
import type { UnitChoice } from "./input.ts";
import type { Draft, Field } from "./state.ts";

/** The lists that fields choose from. */
export interface Lists {
  readonly series: readonly Choice[];
  readonly units: readonly UnitChoice[];
  readonly modalities: readonly { readonly id: string; readonly name: string }[];
}

/** The units of a change that need no level: shares of the baseline, and points of a share. */
const OF_CHANGES: readonly string[] = ["percent", "point"];

/** The units in which a series can be stated, those of its levels first. */
function unitsFor(
  units: readonly UnitChoice[],
  base: string | undefined,
  isChange: boolean,
): UnitChoice[] {
  if (base === undefined) return [...units];
  const own = units.filter((unit) => unit.base === base);
  const ofChange = units.filter(({ id }) => OF_CHANGES.includes(id) && id !== base);
  return isChange ? [...own, ...ofChange] : own;
}

/** The form of one hypothesis. */
export function HypothesisForm(props: {
  number: number;
  draft: Draft;
  lists: Lists;
  issueOf: (field: Field) => string;
  /** Why it has no place in the record; empty where it has one. */
  homeless: string;
  words: Messages["scenario"];
  onChange: (next: Draft) => void;
  onRemove: () => void;
}) {
  const id = (field: Field) => `h${props.number}-${field}`;
  const chosen = () => props.lists.series.find((choice) => choice.id === props.draft.series);
  const isChange = () => props.draft.baseline !== "";
  const units = () => {
    const fitting = unitsFor(props.lists.units, chosen()?.base, isChange());
    // What the address says stays to be seen, whether it fits or not.
    const own = props.lists.units.find((unit) => unit.id === props.draft.unit);
    return own === undefined || fitting.includes(own) ? fitting : [...fitting, own];
  };
  const field = (name: Field) => ({
    field: name,
    id: id(name),
    value: props.draft[name],
    issue: props.issueOf(name),
    words: props.words,
    onChange: (value: string) => props.onChange({ ...props.draft, [name]: value }),
  });
  const choices = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([each, name]) => ({ id: each, name }));
  return (
    <fieldset class="hypothesis" id={`h${props.number}`}>
      <legend>{fill(props.words.hypothesis, { number: props.number })}</legend>
      <div class="hypothesis-series" data-field="series">
        <Show when={props.draft.series}>
          {(series) => (
            <p class="hypothesis-name">
              <Text>{chosen()?.name ?? series()}</Text>
            </p>
          )}
        </Show>
        <SeriesPicker
          id={id("series")}
          choices={props.lists.series}
          words={{
            search: props.words.about.series,
            placeholder: "",
            found: props.words.seriesFound,
            foundOne: fill(props.words.seriesFound, { count: 1 }),
            foundNone: props.words.seriesNone,
            add: "{name}",
            otherUnit: "",
          }}
          describedBy={`${id("series")}-issue`}
          isInvalid={props.issueOf("series") !== ""}
          onPick={(choice) => {
            const fits = unitsFor(props.lists.units, choice.base, isChange());
            const unit = fits.some((each) => each.id === props.draft.unit)
              ? props.draft.unit
              : (fits[0]?.id ?? "");
            props.onChange({ ...props.draft, series: choice.id, unit });
          }}
        />
        <p class="field-issue" id={`${id("series")}-issue`} hidden={props.issueOf("series") === ""}>
          {props.issueOf("series")}
        </p>
      </div>
      <div class="fields">
        <TextField {...field("period")} />
        <TextField {...field("baseline")} optional />
        <TextField {...field("printed")} mode="decimal" />
        <ChoiceField {...field("unit")} choices={units()} blank={props.draft.unit === ""} />
        <Show when={isChange()}>
          <ChoiceField
            {...field("direction")}
            choices={choices(props.words.directions)}
            blank={props.draft.direction === ""}
          />
        </Show>
        <ChoiceField {...field("qualifier")} choices={choices(props.words.qualifiers)} />
        <ChoiceField {...field("modality")} choices={props.lists.modalities} />
      </div>
      <p class="field-issue" hidden={props.homeless === ""}>
        {props.homeless}
      </p>
      <p class="more">
        <button type="button" class="plain" onClick={() => props.onRemove()}>
          {fill(props.words.remove, { number: props.number })}
        </button>
      </p>
    </fieldset>
  );
}
