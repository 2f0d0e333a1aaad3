import type { StatedConstraint } from "../schema/constraint.ts";
import type { AuthoredRule } from "../schema/rule.ts";
import type { Authored, AuthoredPlan } from "./authored.ts";
import type { ReferenceCheck } from "./reference-check.ts";

/** A place in a document of the record exists. */
function checkParagraph(
  check: ReferenceCheck,
  key: string,
  { document, paragraph }: { document: string; paragraph: number },
  authored: Authored,
): void {
  check.refer(`${key}.document`, "documents", document);
  const count = authored.documents[document]?.document?.paragraphs.length;
  if (count !== undefined && paragraph > count)
    check.report(`${key}.paragraph`, `"${document}" has ${count} paragraphs`);
}

function checkConstraints(
  check: ReferenceCheck,
  constraints: readonly StatedConstraint[],
  authored: Authored,
): void {
  for (const [index, constraint] of constraints.entries())
    if ("document" in constraint)
      checkParagraph(check, `constraints.${index}`, constraint, authored);
}

function checkPlan(check: ReferenceCheck, plan: AuthoredPlan, authored: Authored): void {
  check.refer("parent", "plans", plan.parent);
  check.referAll("issuers", "actors", plan.issuers);
  for (const kind of ["sectors", "themes", "mechanisms"] as const)
    check.referAll(kind, kind, plan[kind]);
  for (const [index, event] of plan.history.entries())
    checkParagraph(check, `history.${index}`, event, authored);
  checkConstraints(check, plan.constraints, authored);
}

/** The fields of a series' id that refer to a record, in their order; the definition and the price basis do not. */
const SERIES_KINDS = [
  "indicators",
  null,
  "boundaries",
  "sectors",
  "products",
  "places",
  null,
] as const;

/** A rule joins series that can exist, and none to itself. */
function checkRule(check: ReferenceCheck, rule: AuthoredRule): void {
  const named = Object.entries({
    ...("whole" in rule && { whole: rule.whole }),
    ...("parts" in rule &&
      Object.fromEntries(rule.parts.map((id, index) => [`parts.${index}`, id]))),
    ...("ratio" in rule && {
      ratio: rule.ratio,
      numerator: rule.numerator,
      denominator: rule.denominator,
    }),
    ...("stock" in rule && { stock: rule.stock, added: rule.added }),
    ...("removed" in rule && rule.removed !== undefined && { removed: rule.removed }),
  });
  if (
    rule.kind === "stock-and-flow" &&
    (rule.removals === "counted") !== (rule.removed !== undefined)
  )
    check.report(
      "removed",
      'a series of what is removed belongs to removals = "counted", and to no other',
    );
  const seen = new Set<string>();
  for (const [key, series] of named) {
    const fields = series.split(".");
    if (fields.length !== SERIES_KINDS.length)
      check.report(
        key,
        `"${series}" is no series: it has ${fields.length} fields, not ${SERIES_KINDS.length}`,
      );
    else
      for (const [index, kind] of SERIES_KINDS.entries())
        if (kind !== null && fields[index] !== "-") check.refer(key, kind, fields[index]);
    if (seen.has(series))
      check.report(key, `"${series}" stands in this rule twice: nothing follows from itself`);
    seen.add(series);
  }
}

/** References of indicators, plans, mechanisms and the closed tables to each other. */
export function checkGraphReferences(
  authored: Authored,
  checkOf: (file: string) => ReferenceCheck,
): void {
  for (const [id, indicator] of Object.entries(authored.indicators)) {
    const check = checkOf(`indicators/${id}.toml`);
    check.refer("unit", "units", indicator.unit);
    check.referAll("themes", "themes", indicator.themes);
    check.referAll("mistakenFor", "indicators", indicator.mistakenFor);
    if (indicator.cumulative && indicator.aggregation !== "stock")
      check.report(
        "cumulative",
        `only a stock can be cumulative, and this is a ${indicator.aggregation}`,
      );
  }
  for (const [id, plan] of Object.entries(authored.plans))
    checkPlan(checkOf(`plans/${id}.toml`), plan, authored);
  for (const [id, mechanism] of Object.entries(authored.mechanisms)) {
    const check = checkOf(`mechanisms/${id}.toml`);
    check.referAll("related", "mechanisms", mechanism.related);
    checkConstraints(check, mechanism.constraints, authored);
    for (const [index, { actor }] of mechanism.actors.entries())
      check.refer(`actors.${index}.actor`, "actors", actor);
    for (const kind of ["sectors", "themes"] as const) check.referAll(kind, kind, mechanism[kind]);
  }
  for (const [id, rule] of Object.entries(authored.rules))
    checkRule(checkOf(`rules/${id}.toml`), rule);
  const ofActors = checkOf("actors.toml");
  for (const [id, actor] of Object.entries(authored.actors)) {
    ofActors.refer(`${id}.parent`, "actors", actor.parent);
    for (const [index, role] of actor.roles.entries())
      ofActors.refer(`${id}.roles.${index}.organisation`, "actors", role.organisation);
  }
  const ofUnits = checkOf("units.toml");
  for (const [id, unit] of Object.entries(authored.units)) {
    ofUnits.refer(`${id}.base`, "units", unit.base);
    ofUnits.refer(`${id}.inEnglish`, "units", unit.inEnglish);
    ofUnits.refer(`${id}.inChinese`, "units", unit.inChinese);
    const base = authored.units[unit.base];
    if (base !== undefined && base.dimension !== unit.dimension) {
      ofUnits.report(
        `${id}.base`,
        `its base "${unit.base}" measures ${base.dimension}, not ${unit.dimension}`,
      );
    }
  }
  for (const kind of [
    "sectors",
    "themes",
    "boundaries",
    "places",
    "products",
    "statuses",
  ] as const) {
    const check = checkOf(`${kind}.toml`);
    for (const [id, term] of Object.entries(authored[kind]))
      check.refer(`${id}.parent`, kind, term.parent);
  }
}
