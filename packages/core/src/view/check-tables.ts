import { explain } from "../engine/check/check.ts";
import { seriesKey } from "../engine/series.ts";
import type { Check } from "../schema/check.ts";
import type { Dataset } from "../schema/dataset.ts";
import { checkInterval, claimsOf, followsText, readingText, resultIn } from "./check-text.ts";
import { RESULT_LABELS } from "./check-words.ts";
import { cycleTable } from "./cycle-table.ts";
import { type Locale, say } from "./locale.ts";
import type { TableView } from "./model.ts";
import { nameOf } from "./names.ts";
import { formatDecimal } from "./number.ts";
import { formatPeriod } from "./period.ts";
import { stepTables } from "./step-table.ts";

/** Every reading of the tested statement: what it says, what it would imply, its verdict, and which was chosen. */
function readingsTable(dataset: Dataset, check: Check, locale: Locale): TableView[] {
  const [claim] = claimsOf(dataset, check);
  if (check.kind !== "reading" || claim === undefined) return [];
  const checks = explain(dataset, claim.id).filter(
    ({ kind, claims }) => kind === "reading" && claims[0] === claim.id,
  );
  const zh = locale === "zh";
  return [
    {
      heading: zh ? "全部解读" : "Every reading",
      note: "",
      basis: "derived",
      columns: zh
        ? ["解读", "允许取值", "由此得出", "核对", "取舍"]
        : ["Reading", "Allows", "Would imply", "Verdict", "Chosen"],
      rows: checks.map((each) => {
        const follows = followsText(dataset, each, locale);
        const isChosen = claim.readings[each.reading ?? -1]?.chosen === true;
        const here = each.id === check.id;
        const to = here ? {} : { to: { noun: "checks", id: each.id } as const };
        return [
          { text: readingText(dataset, each, locale), ...to },
          { text: checkInterval(dataset, each.stated, each, locale) },
          {
            text: follows === null ? "" : `${follows.when}${zh ? "：" : ": "}${follows.value}`,
          },
          { text: say(RESULT_LABELS[resultIn(dataset, each)], locale) },
          { text: isChosen ? (zh ? "采用" : "yes") : zh ? "未采用" : "no" },
        ];
      }),
    },
  ];
}

/** How many values of a witness are shown; the rest tells no more. */
const SHOWN = 12;

/** Values that satisfy every claim: the proof that a check agrees. One choice of many. */
function witnessTable(dataset: Dataset, check: Check, locale: Locale): TableView[] {
  if (check.witness === null || check.witness.length === 0) return [];
  const zh = locale === "zh";
  const own = new Set(claimsOf(dataset, check).map(seriesKey));
  const values = check.witness.filter(({ series }) => own.has(series));
  return [
    {
      heading: zh ? "同时满足全部陈述的一组取值" : "Values that satisfy every statement",
      note: zh
        ? "仅为其中一组，用以证明可以同时成立；以基本单位计，未知水平者以首个时期为1。"
        : "One choice of many: the proof that they can all be true. In base units, or with the first period as 1 where no level is known.",
      basis: "derived",
      columns: zh ? ["时期", "取值"] : ["When", "Value"],
      rows: values.slice(0, SHOWN).map(({ series, period, value }) => {
        const name = nameOf(dataset, "indicators", series.split(".")[0] ?? "", locale);
        const when = formatPeriod(period, locale);
        return [
          { text: own.size > 1 ? `${name}${zh ? "，" : ", "}${when}` : when },
          { text: formatDecimal(value, locale) },
        ];
      }),
    },
  ];
}

/** Everything that the verdict of a check rests on, as tables. */
export function checkTables(dataset: Dataset, check: Check, locale: Locale): TableView[] {
  return [
    ...readingsTable(dataset, check, locale),
    ...(check.cycle === null ? [] : [cycleTable(dataset, check, check.cycle, locale)]),
    ...stepTables(dataset, check, locale),
    ...witnessTable(dataset, check, locale),
  ];
}
