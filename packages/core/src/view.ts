/** Words for every face: labels, formatted values, row and page models in English and Chinese. No Zod at run time. */

export {
  COMPUTED_EXPLANATIONS,
  COMPUTED_LABEL,
  COMPUTED_LABELS,
  NO_ANSWER_LABELS,
  NO_COMPARISON_LABELS,
  NO_PATH_LABELS,
  OUTSIDE_LABELS,
  TRACKING_REASON_LABELS,
  VERDICT_LABELS,
} from "./view/answer-labels.ts";
export { boardChart } from "./view/charts/board-chart.ts";
export { type ChartTarget, chartOfList, chartsOf } from "./view/charts/charts-of.ts";
export { checkChart } from "./view/charts/check-chart.ts";
export {
  type Compared,
  type Comparison,
  compareChart,
  comparison,
  type NoComparison,
} from "./view/charts/compare-chart.ts";
export { derivationChart } from "./view/charts/derivation-chart.ts";
export { drawingOf, drawnSpec, type RowsDrawing } from "./view/charts/drawing.ts";
export { indexChart } from "./view/charts/index-chart.ts";
export { type PathYear, pathChart, pathValue, yearText } from "./view/charts/path-chart.ts";
export { planChart } from "./view/charts/plan-chart.ts";
export { seriesChart } from "./view/charts/series-chart.ts";
export { targetChart } from "./view/charts/target-chart.ts";
export { chainTimeline, plansTimeline } from "./view/charts/timeline-chart.ts";
export { checkRow } from "./view/check-row.ts";
export { checkView } from "./view/check-view.ts";
export {
  type Citation,
  type CslItem,
  cite,
  documentWork,
  recordWork,
  type Work,
} from "./view/citation.ts";
export { computedSections } from "./view/computed-sections.ts";
export { computedSummary } from "./view/computed-summary.ts";
export { COMPUTED_NOUNS, computedIds, computedView } from "./view/computed-view.ts";
export {
  DATA_PACKAGE_PROFILE,
  dataPackage,
  type PackagedFile,
  REFERENCES,
} from "./view/data-package.ts";
export { datasetJsonLd, datasetWords, LICENCE } from "./view/dataset-json-ld.ts";
export { derivationView } from "./view/derivation-view.ts";
export { derivationSentence, stepSentence } from "./view/derivation-words.ts";
export { coverageText, coverageView, documentView } from "./view/document-view.ts";
export { FIELD_LABELS, type Field } from "./view/field-labels.ts";
export { filterValueLabel } from "./view/filter-label.ts";
export { findingRow, findingView } from "./view/finding-view.ts";
export { FOLLOW_ANSWER_LABELS, FOLLOW_TONES, RELATION_LABELS } from "./view/follow-labels.ts";
export { chainTables, followedTables } from "./view/follow-table.ts";
export { chainText, followedText } from "./view/follow-text.ts";
export type { Case } from "./view/gallery/edge.ts";
export { gallery } from "./view/gallery/gallery.ts";
export {
  GLOSSARY_SECTIONS,
  type GlossaryEntry,
  type GlossarySection,
  glossaryView,
} from "./view/glossary.ts";
export { headlineOf } from "./view/headline.ts";
export {
  AUTHORITY_LABELS,
  MODALITY_LABELS,
  NOUN_EXPLANATIONS,
  NOUN_LABEL,
  NOUN_LABELS,
} from "./view/labels.ts";
export { joinList, joinParts, LOCALES, type Locale, say } from "./view/locale.ts";
export { recordMarkdown } from "./view/markdown.ts";
export {
  type Address,
  blocks,
  escapeMarkdown,
  linkMarkdown,
  tableMarkdown,
} from "./view/markdown-inline.ts";
export { rowsMarkdown } from "./view/markdown-rows.ts";
export type {
  ComputedNoun,
  CoverageView,
  DerivedSection,
  DerivedView,
  DocumentView,
  Fact,
  Note,
  ParagraphView,
  RecordView,
  Row,
  Section,
  TableView,
  Tag,
  Target,
  TextLink,
  Tone,
} from "./view/model.ts";
export { linkTo, nameOf } from "./view/names.ts";
export { formatChineseMagnitude, formatNumber } from "./view/number.ts";
export { formatDate, formatPeriod } from "./view/period.ts";
export { promiseRow, promisesOf, promiseView } from "./view/promise-view.ts";
export { QUALIFIER_MEANINGS } from "./view/qualifier-meanings.ts";
export { formatInterval, formatQuantity, formatThreshold, formatValue } from "./view/quantity.ts";
export { QUERY_ISSUE_LABELS, queryIssueText } from "./view/query-issue.ts";
export { recordView } from "./view/record-view.ts";
export { claimPeriod, claimValue, rowView } from "./view/row.ts";
export { type ConflictView, type ScenarioView, scenarioView } from "./view/scenario-view.ts";
export { brailleLines, type Span } from "./view/scene/braille.ts";
export type { Ink } from "./view/scene/dots.ts";
export { type Medium, NARROW, terminal, WIDE } from "./view/scene/medium.ts";
export { PALETTE } from "./view/scene/palette.ts";
export { type Framing, scene } from "./view/scene/scene.ts";
export { sentenceOf } from "./view/scene/sentence.ts";
export type { Mark, Scene, Shape } from "./view/scene/shape.ts";
export { type Shared, shareSvg } from "./view/scene/share.ts";
export {
  type Basis,
  type BoardSpec,
  type Datum,
  dataOf,
  type GraphSpec,
  type Spec,
} from "./view/scene/spec.ts";
export { CHART_STYLE, type Scheme, standaloneStyle } from "./view/scene/style.ts";
export { type SvgOptions, sceneSvg } from "./view/scene/svg.ts";
export { tableOf } from "./view/scene/table.ts";
export { seriesLabel } from "./view/series-label.ts";
export { seriesRow } from "./view/series-row.ts";
export { seriesView } from "./view/series-view.ts";
export { targetSections } from "./view/target-sections.ts";
export { targetRow, targetView } from "./view/target-view.ts";
