/** Quantity, extraction and engine: pure functions on a record that is passed in. No Zod at run time. */
export { type Place, type Resolution, resolvePlace } from "./engine/anchor.ts";
export {
  claimsAsOf,
  type Known,
  latestPublication,
  publicationDay,
  recordAsOf,
} from "./engine/as-of.ts";
export { type Change, type ChangesAsked, listChanges } from "./engine/changes.ts";
export {
  checkOfConflict,
  explain,
  listChecks,
  unlistedContradictions,
} from "./engine/check/check.ts";
export { type ConflictOptions, findConflicts } from "./engine/conflicts.ts";
export type { Stated } from "./engine/constraint.ts";
export { type CoverageGaps, type CoverageInput, coverageOf } from "./engine/coverage.ts";
export { consequencesOf } from "./engine/derive/consequences.ts";
export { type DeriveOptions, derive } from "./engine/derive/derive.ts";
export { documentDay, newestFirst } from "./engine/document-day.ts";
export {
  countValues,
  FILTER_LISTS,
  FILTERS,
  type FilterField,
  type Filters,
  facetOf,
  filterRecords,
  type NamedList,
  NOUNS,
  type Noun,
  type Nouns,
} from "./engine/filter.ts";
export { answerFinding, type FindingAnswer } from "./engine/findings.ts";
export { type ChainQuestion, chainOf } from "./engine/follow/chain-of.ts";
export {
  type FollowOptions,
  followAnswers,
  listFollowed,
  whatFollowed,
} from "./engine/follow/followed.ts";
export { nearest } from "./engine/nearest.ts";
export { findWitness, type Witness } from "./engine/network/witness.ts";
export { type Component, type Conflict, createNetwork, type Network } from "./engine/network.ts";
export {
  type FilterTerm,
  parseQuery,
  type Query,
  type QueryIssue,
  type QueryIssueKind,
  type QuerySpan,
  type QueryTerm,
  type QueryValue,
  queryToString,
  type TextTerm,
} from "./engine/query.ts";
export { QUERY_NAMES } from "./engine/query-name.ts";
export {
  type FieldChange,
  type ListName,
  type RecordChange,
  type Release,
  recordChanges,
  releaseOf,
} from "./engine/record-changes.ts";
export { type QueryAnswer, runQuery, SEARCH_FACETS } from "./engine/run-query.ts";
export { runScenario } from "./engine/scenario.ts";
export type { Search, SearchHit, SearchIndex } from "./engine/search.ts";
export { SERIES_FIELDS, seriesIndex, seriesKey, seriesOf } from "./engine/series.ts";
export { listSeries } from "./engine/series-list.ts";
export { type CompactClaim, type Solution, solveAll } from "./engine/solve-all.ts";
export { listTargets, type TargetOptions, targetStanding } from "./engine/target-standing.ts";
export { timelineOf } from "./engine/timeline.ts";
export { type NoPath, type PathPoint, pathTo } from "./engine/track/paths.ts";
export { track } from "./engine/track/track.ts";
export type { TrackInput, Tracking } from "./engine/track/tracking.ts";
export { verdictsOf } from "./engine/verdict.ts";
export { type AnchorCheck, type AnchorState, type Hash, verifyAnchor } from "./engine/verify.ts";
export { type NumberToken, numbersOf } from "./extract/numbers.ts";
export { paragraphsOf, type Span, sentenceAt } from "./extract/paragraph.ts";
export { occurrencesOf } from "./extract/token.ts";
export { type Bounds, bounds, contains, type IntervalNumbers } from "./quantity/bounds.ts";
export { type ChangeWord, changeIn } from "./quantity/change-word.ts";
export {
  decimalToNumber,
  decimalToString,
  parseDecimal,
  powerOfTen,
  roundOutward,
} from "./quantity/decimal.ts";
export { DOUBLINGS, foldOf } from "./quantity/doubling.ts";
export { inMagnitude, MAGNITUDES, type Magnitude } from "./quantity/magnitude.ts";
export { readStatement, type Statement, type UnitScale } from "./quantity/measure.ts";
export { type Numeral, parseNumeral } from "./quantity/numeral.ts";
export { type PeriodSpan, parsePeriod } from "./quantity/period.ts";
export { magnitudeOf, QUALIFIER_IDS, type QualifierId } from "./quantity/qualifier.ts";
export { QUALIFIER_SPELLINGS, qualifierIn } from "./quantity/qualifier-phrase.ts";
export {
  compareRationals,
  minus,
  over,
  plus,
  type Rational,
  rational,
  times,
} from "./quantity/rational.ts";
export {
  type Amount,
  addAmounts,
  convert,
  type Measurand,
  type Mismatch,
  type MismatchReason,
  type UnitOf,
  unitOf,
} from "./quantity/unit.ts";
export type { Actor } from "./schema/actor.ts";
export type { Anchor } from "./schema/anchor.ts";
export type { Boundary } from "./schema/boundary.ts";
export type { Check, CheckKind, CheckReason, Verdict } from "./schema/check.ts";
export type { Claim, Reading } from "./schema/claim.ts";
export type { Commitment } from "./schema/commitment.ts";
export type { Dataset } from "./schema/dataset.ts";
export type {
  Answer,
  AssumedAnswer,
  Assumption,
  ClaimConflict,
  Derivation,
  DerivedEnd,
  NoAnswer,
  Question,
  Step,
  StepTerm,
} from "./schema/derivation.ts";
export type { Coverage, Document, Exclusion, Paragraph } from "./schema/document.ts";
export type { Finding, FindingKind } from "./schema/finding.ts";
export type {
  Chain,
  FollowAnswer,
  Followed,
  FollowLink,
  FollowRelation,
  FollowStep,
} from "./schema/followed.ts";
export type { Indicator } from "./schema/indicator.ts";
export type { Mechanism } from "./schema/mechanism.ts";
export type { Period } from "./schema/period.ts";
export type { Place as Territory } from "./schema/place.ts";
export type { Plan } from "./schema/plan.ts";
export type { Product } from "./schema/product.ts";
export type { Quantity, Threshold } from "./schema/quantity.ts";
export type { Rule } from "./schema/rule.ts";
export type { Hypothesis, Scenario, ScenarioInput } from "./schema/scenario.ts";
export type { Sector } from "./schema/sector.ts";
export type { Series } from "./schema/series.ts";
export type { Status } from "./schema/status.ts";
export type { TargetStanding } from "./schema/target-standing.ts";
export type { Bilingual } from "./schema/text.ts";
export type { Theme } from "./schema/theme.ts";
export type { TimelineEntry } from "./schema/timeline.ts";
export type { Unit } from "./schema/unit.ts";
