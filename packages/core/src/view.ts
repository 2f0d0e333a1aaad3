/** Words for every face: labels, formatted values, row and page models in English and Chinese. No Zod at run time. */

export {
  COMPUTED_EXPLANATIONS,
  COMPUTED_LABEL,
  COMPUTED_LABELS,
  NO_ANSWER_LABELS,
  NO_PATH_LABELS,
  OUTSIDE_LABELS,
  TRACKING_REASON_LABELS,
  VERDICT_LABELS,
} from "./view/answer-labels.ts";
export type { Chart, Mark } from "./view/chart.ts";
export { chartSvg } from "./view/chart-svg.ts";
export { checkRow } from "./view/check-row.ts";
export { checkView } from "./view/check-view.ts";
export { computedSections } from "./view/computed-sections.ts";
export { computedSummary } from "./view/computed-summary.ts";
export { COMPUTED_NOUNS, computedIds, computedView } from "./view/computed-view.ts";
export { derivationView } from "./view/derivation-view.ts";
export { coverageText, coverageView, documentView } from "./view/document-view.ts";
export { filterValueLabel } from "./view/filter-label.ts";
export { findingRow, findingView } from "./view/finding-view.ts";
export { FOLLOW_ANSWER_LABELS, FOLLOW_TONES, RELATION_LABELS } from "./view/follow-labels.ts";
export { chainTables, followedTables } from "./view/follow-table.ts";
export { chainText, followedText } from "./view/follow-text.ts";
export {
  AUTHORITY_LABELS,
  FIELD_LABELS,
  type Field,
  MODALITY_LABELS,
  NOUN_EXPLANATIONS,
  NOUN_LABEL,
  NOUN_LABELS,
} from "./view/labels.ts";
export { joinList, joinParts, LOCALES, type Locale, say } from "./view/locale.ts";
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
export { formatInterval, formatQuantity, formatThreshold, formatValue } from "./view/quantity.ts";
export { QUERY_ISSUE_LABELS, queryIssueText } from "./view/query-issue.ts";
export { recordView } from "./view/record-view.ts";
export { claimPeriod, claimValue, rowView } from "./view/row.ts";
export { seriesChart } from "./view/series-chart.ts";
export { seriesLabel } from "./view/series-label.ts";
export { seriesRow } from "./view/series-row.ts";
export { seriesView } from "./view/series-view.ts";
export { targetRow, targetView } from "./view/target-view.ts";
