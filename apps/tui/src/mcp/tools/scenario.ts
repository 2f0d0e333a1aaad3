import { read } from "@peakline/api/client";
import type { Dataset, Scenario } from "@peakline/core";
import { ScenarioInput } from "@peakline/core/schema";
import { type Locale, NO_PATH_LABELS, rowView, say } from "@peakline/core/view";
import { changeRows, isTelling, reasonText } from "../../commands/scenario.ts";
import { WORDS } from "../../words.ts";
import { type Part, recordPart, tableParts } from "../sheet.ts";
import { tool } from "../tool.ts";
import { SAID } from "../words.ts";

/** What a scenario changes, contradicts and leaves out, and its path. */
function partsOf(dataset: Dataset, scenario: Scenario, locale: Locale): Part[] {
  const { changed, contradicted, unusable, path } = scenario;
  const words = WORDS[locale];
  const rows = changeRows(dataset, changed.filter(isTelling), locale);
  const note = (text: string): Part => ({ kind: "note", text });
  return [
    ...unusable.map(({ hypothesis, reason }) =>
      note(words.unusable(hypothesis, reasonText(reason, locale))),
    ),
    ...(typeof path === "string" ? [note(words.noPath(say(NO_PATH_LABELS[path], locale)))] : []),
    ...contradicted.flatMap(({ claims, result }) =>
      dataset.claims
        .filter(({ id }) => claims.includes(id))
        .map((claim) =>
          recordPart(
            dataset,
            rowView(dataset, "claims", claim, locale),
            `${words.contradicts} (${result})`,
          ),
        ),
    ),
    ...tableParts(
      { heading: words.changes, basis: "assumed" },
      [words.when, words.without, words.within],
      rows.map((row) => row.map(({ text }) => text)),
    ),
    ...(Array.isArray(path)
      ? tableParts(
          { heading: words.path, basis: "assumed" },
          [words.year, words.value],
          path.map(({ year, lower, upper }) => [
            `${year}`,
            lower === upper ? lower : `${lower} – ${upper}`,
          ]),
        )
      : []),
  ];
}

/** What if. */
export const scenario = tool({
  name: "scenario",
  title: "What if",
  description:
    'Hypotheses of your own beside the record, and a path to a value: which answers change, which reported claims a hypothesis contradicts, where the path leads year by year. Nothing is kept. A fall of 3.5 % in 2023: {"series": "...", "period": "2023", "baseline": "2022", "printed": "3.5", "unit": "percent", "change": "relative", "direction": "down"}.',
  input: ScenarioInput.shape,
  run: async (input, { dataset, client, locale, at }) => {
    const found = await read(client.v1.scenario.$post({ json: input, query: {} }));
    const parts = partsOf(dataset, found, locale);
    const words = WORDS[locale];
    const { colon } = SAID[locale];
    const changes = found.changed.filter(isTelling).length;
    return {
      kind: SAID[locale].scenario,
      title: [
        `${words.changes}${colon}${changes}`,
        `${words.contradicts}${colon}${found.contradicted.length}`,
      ].join(" · "),
      parts,
      places: [],
      web: at(`/${locale}/series`),
      api: at("/v1/scenario"),
      narrower: {
        en: "Or give fewer hypotheses, or a shorter path.",
        zh: "也可减少假设或缩短路径。",
      },
    };
  },
});
