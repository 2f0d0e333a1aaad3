import { timelineOf } from "../engine/timeline.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Derivation, Question } from "../schema/derivation.ts";
import type { TimelineEntry } from "../schema/timeline.ts";
import { NO_ANSWER_LABELS } from "./answer-labels.ts";
import { derivationView } from "./derivation-view.ts";
import { type Locale, say } from "./locale.ts";
import type { TableView } from "./model.ts";
import { linkTo } from "./names.ts";
import { formatDate } from "./period.ts";
import { latestOf } from "./series-row.ts";
import { timeText } from "./step-words.ts";

/** The latest change or level: what follows from the claims, or where nothing does, what they state. */
function latestQuestion(
  series: string,
  claims: readonly Claim[],
  follows: readonly Derivation[],
): Question | null {
  const derived = follows.at(-1)?.question;
  if (derived !== undefined) return derived;
  const latest = latestOf(claims);
  if (latest === undefined || latest.quantity === null) return null;
  const { modality, period, baseline } = latest;
  if (typeof period !== "string" || (baseline !== null && typeof baseline !== "string"))
    return null;
  return { series, modality, period, baseline };
}

const known = new WeakMap<readonly Claim[], readonly TimelineEntry[]>();

/** When the answer changed, computed once for all languages. */
function entriesOf(dataset: Dataset, question: Question, claims: readonly Claim[]) {
  const entries = known.get(claims) ?? timelineOf(dataset, question);
  known.set(claims, entries);
  return entries;
}

/** What was known of the latest value when: a row for each day on which a publication changed it. */
export function knownWhen(
  dataset: Dataset,
  series: string,
  { claims, follows }: { claims: readonly Claim[]; follows: readonly Derivation[] },
  locale: Locale,
): TableView[] {
  const question = latestQuestion(series, claims, follows);
  if (question === null) return [];
  const entries = entriesOf(dataset, question, claims);
  // One entry says no more than the claim itself.
  if (entries.length < 2) return [];
  const zh = locale === "zh";
  const when = timeText(question, locale);
  return [
    {
      heading: zh ? `何时知道什么：${when}` : `What was known when: ${when}`,
      note: zh
        ? "逐日列出：凡有文件发布而使答案改变之日，及自该日起已知的取值。"
        : "A row for each day on which a document changed the answer, and what was known from that day on.",
      basis: "derived",
      columns: zh ? ["自", "文件", "已知"] : ["Since", "Document", "Known"],
      rows: entries.map(({ since, documents, answer }) => [
        { text: formatDate(since, locale) },
        documents[0] === undefined
          ? { text: "" }
          : linkTo(dataset, "documents", documents[0], locale),
        {
          text: answer.found
            ? derivationView(dataset, answer, locale).value
            : say(NO_ANSWER_LABELS[answer.reason], locale),
        },
      ]),
    },
  ];
}
