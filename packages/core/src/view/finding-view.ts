import { answerFinding, type FindingAnswer } from "../engine/findings.ts";
import { seriesKey } from "../engine/series.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Finding } from "../schema/finding.ts";
import { COMPUTED_LABEL } from "./answer-labels.ts";
import { checkView } from "./check-view.ts";
import { countOfClaims } from "./count.ts";
import { derivationView } from "./derivation-view.ts";
import { deadlineHeadline, findingSentence, findingTitle, paceText } from "./finding-words.ts";
import { type Locale, say } from "./locale.ts";
import type { RecordView, Row, Section, TableView, Target, Tone } from "./model.ts";
import { formatPeriod } from "./period.ts";
import { claimValue, rowView } from "./row.ts";
import { targetSections } from "./target-sections.ts";
import { targetView } from "./target-view.ts";

/** What stands behind an answer: the page that shows it whole, and what of that page a finding repeats. */
interface Behind {
  readonly headline: string;
  readonly tone: Tone;
  readonly tables: readonly TableView[];
  readonly sections: readonly Section[];
  /** Where the whole answer stands; null where the finding is the whole. */
  readonly page: Target | null;
}

const REST = { en: "What it rests on", zh: "依据" } as const;

function ofView(view: RecordView | null): Behind | null {
  if (view === null) return null;
  const { headline, tone = "neutral", tables = [], sections, to } = view;
  return { headline, tone, tables, sections, page: to };
}

function paceTable(
  dataset: Dataset,
  { paces }: Extract<FindingAnswer, { kind: "pace" }>,
  locale: Locale,
): TableView {
  const zh = locale === "zh";
  return {
    heading: zh ? "年均变化" : "Change in a year",
    note: zh
      ? "年均变化为总变化的几何平均，向外舍入。"
      : "The yearly change is the geometric mean of the whole change, rounded outward.",
    basis: "derived",
    columns: zh ? ["时期", "陈述", "年均"] : ["Period", "Stated", "In a year"],
    rows: paces.map((pace) => [
      { text: formatPeriod(pace.claim.period, locale) },
      { text: claimValue(dataset, pace.claim, locale), to: { noun: "claims", id: pace.claim.id } },
      { text: paceText(dataset, pace, locale) },
    ]),
  };
}

function behind(dataset: Dataset, answer: FindingAnswer, locale: Locale): Behind | null {
  switch (answer.kind) {
    case "outcome":
      return ofView(targetView(dataset, answer.target, locale));
    case "comparison":
      return ofView(checkView(dataset, answer.check, locale));
    case "deadline":
      return {
        headline: deadlineHeadline(answer, locale),
        tone: "neutral",
        tables: [],
        sections: targetSections(dataset, answer.standings, locale),
        page: null,
      };
    case "derived": {
      const { value, steps, rests } = derivationView(dataset, answer.derivation, locale);
      return {
        headline: value,
        tone: "inferred",
        tables: steps,
        sections: [{ heading: say(REST, locale), rows: rests }],
        page: { noun: "series", id: answer.derivation.question.series },
      };
    }
    case "pace": {
      const [first] = answer.paces;
      const rows = answer.paces.map(({ claim }) => rowView(dataset, "claims", claim, locale));
      return {
        headline: answer.paces
          .map((pace) => paceText(dataset, pace, locale))
          .join(locale === "zh" ? "；" : "; "),
        tone: "neutral",
        tables: [paceTable(dataset, answer, locale)],
        sections: [{ heading: say(REST, locale), rows }],
        page: first === undefined ? null : { noun: "series", id: seriesKey(first.claim) },
      };
    }
  }
}

/** The claims that a finding names on its page. */
const claimsIn = (sections: readonly Section[]) =>
  new Set(sections.flatMap(({ rows }) => rows.map(({ to }) => to.id))).size;

/**
 * A finding as every face shows it: what was found, in sentences made from the engine's answer, and what it rests on. Null where nothing answers it.
 * @example
 * const finding = recordOf("findings", "energy-of-the-13th-plan");
 * findingView(dataset, finding, "en")?.lead.split(";").at(0); // "The target was down 18 % or more by 2020"
 */
export function findingView(dataset: Dataset, finding: Finding, locale: Locale): RecordView | null {
  const answer = answerFinding(dataset, finding);
  const found = answer === null ? null : behind(dataset, answer, locale);
  if (answer === null || found === null) return null;
  const { headline, tone, tables, sections, page } = found;
  const whole = locale === "zh" ? "完整推导" : "The whole answer";
  return {
    to: { noun: "findings", id: finding.id },
    kind: say(COMPUTED_LABEL.findings, locale),
    title: findingTitle(dataset, answer, locale),
    headline,
    tone,
    lead: findingSentence(dataset, answer, locale),
    tags: [],
    facts:
      page === null
        ? []
        : [
            {
              field: "tracking",
              label: whole,
              values: [{ text: findingTitle(dataset, answer, locale), to: page }],
              inferred: false,
            },
          ],
    notes: [],
    tables,
    sections,
  };
}

/**
 * A finding as a row: what was found under what it is about.
 * @example findingRow(dataset, recordOf("findings", "energy-of-the-13th-plan"), "zh")?.value // "未完成"
 */
export function findingRow(dataset: Dataset, finding: Finding, locale: Locale): Row | null {
  const view = findingView(dataset, finding, locale);
  if (view === null) return null;
  return {
    to: view.to,
    title: view.title,
    value: view.headline,
    interval: "",
    period: "",
    source: countOfClaims(claimsIn(view.sections), locale),
    detail: view.lead,
    tags: [],
    inferred: [],
  };
}
