/** Words for every face: labels, formatted values, row and page models in English and Chinese. No Zod at run time. */

export {
  COMPUTED_EXPLANATIONS,
  COMPUTED_LABEL,
  COMPUTED_LABELS,
  NO_ANSWER_LABELS,
  TRACKING_REASON_LABELS,
  VERDICT_LABELS,
} from "./view/answer-labels.ts";
export {
  COMPUTED_NOUNS,
  computedIds,
  computedSections,
  computedView,
} from "./view/computed-view.ts";
export { derivationView } from "./view/derivation-view.ts";
export { coverageText, coverageView, documentView } from "./view/document-view.ts";
export { filterValueLabel } from "./view/filter-label.ts";
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
export { formatInterval, formatQuantity, formatThreshold, formatValue } from "./view/quantity.ts";
export { QUERY_ISSUE_LABELS, queryIssueText } from "./view/query-issue.ts";
export { recordView } from "./view/record-view.ts";
export { claimPeriod, claimValue, rowView } from "./view/row.ts";
export { seriesLabel } from "./view/series-label.ts";
