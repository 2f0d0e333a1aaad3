import type { Dataset } from "@peakline/core";
import { exampleOf, type Instrument } from "@peakline/core/instruments";
import { escapeMarkdown, joinList, linkMarkdown, say, tableMarkdown } from "@peakline/core/view";
import type { Context } from "hono";
import { langOf, markdown } from "./answer-forms.ts";

const HEADS = {
  en: ["Input", "Parameter", "Unit", "Choices", "Example"],
  zh: ["输入", "参数", "单位", "可选值", "示例"],
} as const;
const EXAMPLE = { en: "An answer to its examples", zh: "按示例计算的结果" } as const;

/** What an instrument asks for, as Markdown. */
export function instrumentMarkdown(c: Context, dataset: Dataset, instrument: Instrument): Response {
  const lang = langOf(c);
  const inputs = instrument.inputs(dataset);
  const rows = inputs.map(({ id, name, unit, choices, example }) => [
    escapeMarkdown(say(name, lang)),
    `\`${id}\``,
    unit === null ? "" : escapeMarkdown(say(unit, lang)),
    escapeMarkdown(
      joinList(
        choices.map((choice) => say(choice.name, lang)),
        lang,
      ),
    ),
    escapeMarkdown(example),
  ]);
  const example = `/v1/instruments/${instrument.id}/answer?${new URLSearchParams(exampleOf(inputs))}`;
  return markdown(
    c,
    `# ${escapeMarkdown(say(instrument.name, lang))}`,
    escapeMarkdown(say(instrument.description, lang)),
    tableMarkdown(HEADS[lang], rows),
    linkMarkdown({ text: EXAMPLE[lang], href: example }, () => ""),
    "---",
    `Peakline ${dataset.version}`,
  );
}
