import type { InstrumentChoice } from "./instrument.ts";
import { said } from "./words.ts";

/** What a ratio is set for. */
export type ReplacementCase = "general" | "merger" | "restricted" | "equal" | "exempt";

/** One rule: where and when it holds, and the claim that prints its ratio; one to one and no replacement are words and no numbers. */
export interface ReplacementRule {
  readonly sector: string;
  readonly edition: string;
  readonly kind: ReplacementCase;
  /** null: in every region alike. */
  readonly region: "key" | "other" | null;
  readonly claim: string | null;
  readonly document: string;
}

const STEEL_2021 = "xinhua-finance-2021-05-07-steel-replacement";
const STEEL_DRAFT = "azovpromstal-2025-steel-replacement";
const CEMENT_2021 = "cabos-2021-07-21-cement-glass-replacement";
const CEMENT_DRAFT = "scfju-2024-cement-glass-replacement-draft";

const rule = (
  sector: string,
  edition: string,
  kind: ReplacementCase,
  region: ReplacementRule["region"],
  document: string,
  key: string | null,
): ReplacementRule => ({
  sector,
  edition,
  kind,
  region,
  claim: key === null ? null : `${document}/${key}`,
  document,
});

/** Every rule that a document of the record gives. */
export const REPLACEMENT_RULES: readonly ReplacementRule[] = [
  rule("steel", "2021", "general", "key", STEEL_2021, "key-regions"),
  rule("steel", "2021", "general", "other", STEEL_2021, "other-regions"),
  rule("steel", "2021", "merger", "key", STEEL_2021, "key-regions-after-merger"),
  rule("steel", "2021", "merger", "other", STEEL_2021, "other-regions-after-merger"),
  rule("steel", "2021", "equal", null, STEEL_2021, null),
  rule("steel", "draft-2025", "general", null, STEEL_DRAFT, "all-provinces"),
  rule("steel", "draft-2025", "merger", null, STEEL_DRAFT, "all-provinces-after-merger"),
  rule("cement-clinker", "2021", "general", "key", CEMENT_2021, "clinker-key-regions"),
  rule("cement-clinker", "2021", "general", "other", CEMENT_2021, "clinker-other-regions"),
  rule(
    "cement-clinker",
    "2021",
    "restricted",
    null,
    CEMENT_2021,
    "clinker-restricted-or-cross-province",
  ),
  rule("cement-clinker", "draft-2024", "general", "key", CEMENT_DRAFT, "clinker-key-regions"),
  rule("cement-clinker", "draft-2024", "general", "other", CEMENT_DRAFT, "clinker-other-regions"),
  rule(
    "cement-clinker",
    "draft-2024",
    "restricted",
    null,
    CEMENT_DRAFT,
    "clinker-restricted-or-cross-province",
  ),
  rule("flat-glass", "2021", "exempt", null, CEMENT_2021, null),
  rule("flat-glass", "draft-2024", "general", "key", CEMENT_DRAFT, "glass-key-regions"),
  rule("flat-glass", "draft-2024", "general", "other", CEMENT_DRAFT, "glass-other-regions"),
];

/** The sectors that there are rules for. */
export const SECTORS: readonly InstrumentChoice[] = [
  { id: "steel", name: said("Iron and steel", "钢铁") },
  { id: "cement-clinker", name: said("Cement clinker", "水泥熟料") },
  { id: "flat-glass", name: said("Flat glass", "平板玻璃") },
];

/** The editions of the rules. */
export const EDITIONS: readonly InstrumentChoice[] = [
  { id: "2021", name: said("2021, in force", "2021年版（施行中）") },
  {
    id: "draft-2024",
    name: said("Draft of 2024 (cement and glass)", "2024年征求意见稿（水泥玻璃）"),
  },
  { id: "draft-2025", name: said("Draft of 2025 (steel)", "2025年征求意见稿（钢铁）") },
];

/** Whether a region is one of the key regions of air pollution control. */
export const REGIONS: readonly InstrumentChoice[] = [
  { id: "key", name: said("Key region of air pollution control", "大气污染防治重点区域") },
  { id: "other", name: said("Elsewhere", "其他地区") },
];

const NO_CASE: InstrumentChoice = { id: "none", name: said("No special case", "一般项目") };

/** The special cases of steel. All but the merger are the six of the measures of 2021 in which one to one is enough. */
export const STEEL_CASES: readonly InstrumentChoice[] = [
  NO_CASE,
  {
    id: "merger",
    name: said("Capacity from a merger completed in substance", "完成实质性兼并重组取得的合规产能"),
  },
  {
    id: "converter-to-electric",
    name: said(
      "Converters to electric furnaces inside one company, with sintering, coke ovens and blast furnaces closed",
      "企业内部退转炉建电炉，并退出配套烧结、焦炉、高炉",
    ),
  },
  {
    id: "electric-to-electric",
    name: said("Electric furnaces for electric furnaces", "退出和建设均为电炉"),
  },
  {
    id: "same-equipment",
    name: said(
      "Works on site that change neither type, size nor number of the equipment",
      "不改变设备类型、容量（积）、数量的厂内技改",
    ),
  },
  {
    id: "without-blast-furnace",
    name: said("Iron by hydrogen or another way without a blast furnace", "氢冶金等非高炉炼铁"),
  },
  {
    id: "stainless",
    name: said(
      "Stainless steel by rotary kiln, submerged arc furnace and AOD",
      "回转窑—矿热炉—AOD工艺生产不锈钢",
    ),
  },
  { id: "qinghai-tibet", name: said("Project in Qinghai or Tibet", "青海、西藏地区的项目") },
];

/** The special cases of cement clinker. */
export const CLINKER_CASES: readonly InstrumentChoice[] = [
  NO_CASE,
  {
    id: "restricted",
    name: said(
      "Retired lines of the restricted class, or in another province",
      "退出产能属限制类，或跨省置换",
    ),
  },
];

/** The special cases of flat glass. */
export const GLASS_CASES: readonly InstrumentChoice[] = [
  NO_CASE,
  { id: "pv-rolled-glass", name: said("Rolled glass for photovoltaics", "光伏压延玻璃") },
];

const KINDS: Readonly<Record<string, ReplacementCase>> = {
  none: "general",
  merger: "merger",
  restricted: "restricted",
  "pv-rolled-glass": "exempt",
};

/** What a chosen case comes to; the six of steel that have no ratio of their own go one to one. */
export const caseKind = (id: string): ReplacementCase => KINDS[id] ?? "equal";
