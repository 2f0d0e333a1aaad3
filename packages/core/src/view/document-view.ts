import type { Dataset } from "../schema/dataset.ts";
import type { Document } from "../schema/document.ts";
import type { Bilingual } from "../schema/text.ts";
import { fact, factsOf, linksFact } from "./fact.ts";
import { FIELD_LABELS } from "./field-labels.ts";
import {
  AUTHORITY_LABELS,
  EXCLUSION_LABELS,
  LANGUAGE_LABELS,
  NOUN_LABEL,
  PARAGRAPH_LABELS,
} from "./labels.ts";
import { joinList, type Locale, say } from "./locale.ts";
import type { CoverageView, DocumentView, Fact, Note, ParagraphView, Row } from "./model.ts";
import { linkTo } from "./names.ts";
import { formatNumber } from "./number.ts";
import { formatDate } from "./period.ts";
import { documentTags, rowView } from "./row.ts";
import { sectionsOf } from "./section.ts";

/**
 * "100 % of 61 numbers accounted for: 17 claimed, 44 excluded".
 * @example
 * coverageText(recordOf("documents", "scio-2024-07-05-high-quality"), "en");
 * // "100 % of 28 numbers accounted for: 6 claimed, 22 excluded"
 */
export function coverageText(document: Document, locale: Locale): string {
  const { coverage } = document;
  if (coverage === null) return locale === "zh" ? "未取得文本" : "no text at hand";
  const { numbers, claimed, excluded, share } = coverage;
  const percent = formatNumber(Math.floor(share * 1000) / 10, locale);
  return locale === "zh"
    ? `${numbers}个数字，${percent}%有交代：${claimed}个录为陈述，${excluded}个附理由排除`
    : `${percent} % of ${numbers} numbers accounted for: ${claimed} claimed, ${excluded} excluded`;
}

/**
 * The number coverage of a document, in words and in parts that make a bar; null where no text was at hand.
 * @example
 * const document = recordOf("documents", "scio-2024-07-05-high-quality");
 * coverageView(document, "en")?.parts.map(({ label, count }) => [label, count]);
 * // [["claimed", 6], ["excluded with a reason", 22]]
 */
export function coverageView(document: Document, locale: Locale): CoverageView | null {
  const { coverage } = document;
  if (coverage === null) return null;
  const { numbers, claimed, excluded } = coverage;
  const part = (label: string, count: number, tone: CoverageView["parts"][number]["tone"]) => ({
    label,
    count,
    share: numbers === 0 ? 0 : count / numbers,
    tone,
  });
  return {
    text: coverageText(document, locale),
    parts: [
      part(locale === "zh" ? "录为陈述" : "claimed", claimed, "actual"),
      part(locale === "zh" ? "附理由排除" : "excluded with a reason", excluded, "neutral"),
    ],
  };
}

function reasons(document: Document, locale: Locale): string {
  const entries = Object.entries(document.coverage?.reasons ?? {}) as [
    keyof typeof EXCLUSION_LABELS,
    number,
  ][];
  const sorted = entries.sort(([, a], [, b]) => b - a);
  return joinList(
    sorted.map(([reason, count]) => `${say(EXCLUSION_LABELS[reason], locale)} ${count}`),
    locale,
  );
}

function facts(dataset: Dataset, document: Document, locale: Locale): Fact[] {
  const { source, inferred } = document;
  const link = (url: string | null) => (url === null ? null : { text: url, href: url });
  return factsOf(
    linksFact(dataset, "publisher", "actors", [document.publisher], locale),
    fact(
      "spoken",
      [document.spoken === null ? "" : formatDate(document.spoken, locale)],
      locale,
      inferred.spoken !== undefined,
    ),
    fact(
      "published",
      [formatDate(document.published, locale)],
      locale,
      inferred.published !== undefined,
    ),
    fact("authority", [say(AUTHORITY_LABELS[document.authority], locale)], locale),
    fact("language", [say(LANGUAGE_LABELS[document.language], locale)], locale),
    fact("coverage", [coverageText(document, locale), reasons(document, locale)], locale),
    fact("original", [source.original?.title ?? "", link(source.original?.url ?? null)], locale),
    fact("address", [link(source.url)], locale),
    fact(
      "text",
      [source.file ?? "", source.sha256 === null ? "" : `SHA-256 ${source.sha256.slice(0, 16)}…`],
      locale,
    ),
  );
}

function notes(document: Document, locale: Locale): Note[] {
  const heading = (field: "published" | "spoken") =>
    `${say(FIELD_LABELS[field], locale)}${locale === "zh" ? "：推断依据" : ": how it was inferred"}`;
  const dates = (["spoken", "published"] as const).flatMap((field) => {
    const basis = document.inferred[field];
    return basis === undefined
      ? []
      : [{ heading: heading(field), text: say(basis, locale), tone: "inferred" as const }];
  });
  const note: Note[] =
    document.note === null
      ? []
      : [
          {
            heading: locale === "zh" ? "关于这份文本" : "About this text",
            text: say(document.note, locale),
            tone: document.authority === "machine-translation" ? "warning" : "neutral",
          },
        ];
  return [...note, ...dates];
}

/** The rows of a document that stand in one paragraph, or in none that is known. */
function rowsAt(
  dataset: Dataset,
  document: Document,
  paragraph: number | null,
  locale: Locale,
): Row[] {
  const here = (record: { document: string; anchor: { paragraph: number | null } }) =>
    record.document === document.id && record.anchor.paragraph === paragraph;
  const claims = dataset.claims.filter(here);
  const commitments = dataset.commitments.filter(here);
  return [
    ...claims.map((claim) => rowView(dataset, "claims", claim, locale)),
    ...commitments.map((commitment) => rowView(dataset, "commitments", commitment, locale)),
  ];
}

function paragraphs(dataset: Dataset, document: Document, locale: Locale): ParagraphView[] {
  return document.paragraphs.map((paragraph, index) => ({
    number: index + 1,
    kind: say(PARAGRAPH_LABELS[paragraph.kind], locale),
    furniture: paragraph.kind === "furniture",
    heading: paragraph.kind === "heading",
    gist: say(paragraph.gist, locale),
    speaker:
      paragraph.speaker === undefined ? null : linkTo(dataset, "actors", paragraph.speaker, locale),
    rows: rowsAt(dataset, document, index + 1, locale),
  }));
}

const UNPLACED: Bilingual = { en: "Said in it, place not known", zh: "文中内容，位置未知" };

/**
 * A document as every face shows it, paragraph by paragraph; the text itself is not ours to show.
 * @example
 * const document = recordOf("documents", "scio-2024-07-05-high-quality");
 * documentView(dataset, document, "en").paragraphs.at(0)?.gist;
 * // "Title of the briefing, and the date of the page."
 */
export function documentView(dataset: Dataset, document: Document, locale: Locale): DocumentView {
  return {
    to: { noun: "documents", id: document.id },
    kind: say(NOUN_LABEL.documents, locale),
    title: say(document.title, locale),
    headline: "",
    lead: rowView(dataset, "documents", document, locale).value,
    tags: documentTags(document, locale),
    facts: facts(dataset, document, locale),
    notes: notes(document, locale),
    sections: sectionsOf({
      heading: say(UNPLACED, locale),
      rows: rowsAt(dataset, document, null, locale),
    }),
    coverage: coverageView(document, locale),
    paragraphs: paragraphs(dataset, document, locale),
  };
}
