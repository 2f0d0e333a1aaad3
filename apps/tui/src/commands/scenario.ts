import { readFileSync } from "node:fs";
import type { Scenario } from "@peakline/core";
import { derivationView, formatPeriod, NO_ANSWER_LABELS, say } from "@peakline/core/view";
import { apiBody } from "../api.ts";
import { isOn } from "../arguments.ts";
import { usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { BLANK, type Line, line, segment } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { writeBody } from "./output.ts";

const WIDEST = 100;

/** The text of a scenario: itself, of a file, or with "-" what comes in by the pipe. */
function readInput([path, ...rest]: readonly string[]): string {
  if (path === undefined || rest.length > 0)
    throw usage(
      "scenario takes one file, or - for standard input.",
      "peakline scenario what-if.json",
    );
  if (path.startsWith("{")) return path;
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    throw usage(`${path} cannot be read: ${(error as NodeJS.ErrnoException).code ?? error}.`);
  }
}

/** peakline scenario <file> */
export async function scenario({ given, terminal, locale, write }: Run): Promise<void> {
  const body = await apiBody("/v1/scenario", {}, readInput(given.words));
  if (isOn(given, "json")) return writeBody(body, { terminal, write });
  const { dataset } = await import("@peakline/core/data");
  const { changed, contradicted, unusable, path } = JSON.parse(body) as Scenario;
  const words = WORDS[locale];
  const width = Math.min(WIDEST, terminal.columns);
  const told = (answer: Scenario["changed"][number]["after"]) =>
    answer.found
      ? derivationView(dataset, answer, locale).value
      : say(NO_ANSWER_LABELS[answer.reason], locale);
  const changes = changed.map(({ before, after }): Line => {
    const { period, baseline } = after.question;
    const when = formatPeriod(period, locale);
    const against = baseline === null ? "" : ` / ${formatPeriod(baseline, locale)}`;
    return [
      segment(`${when}${against}  `),
      segment(told(before), "faint"),
      segment("  →  ", "faint"),
      segment(told(after), "value"),
    ];
  });
  const lines: Line[] = [
    line(words.changes(changed.length), "title"),
    ...changes,
    ...(contradicted.length === 0 ? [] : [BLANK, line(words.contradicts, "warning")]),
    ...contradicted.flatMap(({ claims }) => claims.map((claim) => line(`  ${claim}`))),
    ...unusable.flatMap(({ hypothesis, reason }) =>
      wrap(`${hypothesis}: ${reason}`, width).map((each) => line(each, "warning")),
    ),
    ...(Array.isArray(path)
      ? [
          BLANK,
          ...path.map(({ year, lower, upper }) =>
            line(`${year}  ${lower === upper ? lower : `${lower} – ${upper}`}`),
          ),
        ]
      : path === null
        ? []
        : [BLANK, line(path, "warning")]),
  ];
  write(linesToString(lines, terminal.colour));
}
