import type { Authored, AuthoredPlan } from "./authored.ts";
import type { ReferenceCheck } from "./reference-check.ts";

function checkPlan(check: ReferenceCheck, plan: AuthoredPlan, authored: Authored): void {
  check.refer("parent", "plans", plan.parent);
  check.referAll("issuers", "actors", plan.issuers);
  for (const kind of ["sectors", "themes", "mechanisms"] as const)
    check.referAll(kind, kind, plan[kind]);
  for (const [index, event] of plan.history.entries()) {
    check.refer(`history.${index}.document`, "documents", event.document);
    const count = authored.documents[event.document]?.document?.paragraphs.length;
    if (count !== undefined && event.paragraph > count) {
      check.report(`history.${index}.paragraph`, `"${event.document}" has ${count} paragraphs`);
    }
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
  }
  for (const [id, plan] of Object.entries(authored.plans))
    checkPlan(checkOf(`plans/${id}.toml`), plan, authored);
  for (const [id, mechanism] of Object.entries(authored.mechanisms)) {
    const check = checkOf(`mechanisms/${id}.toml`);
    check.referAll("related", "mechanisms", mechanism.related);
    for (const [index, { actor }] of mechanism.actors.entries())
      check.refer(`actors.${index}.actor`, "actors", actor);
    for (const kind of ["sectors", "themes"] as const) check.referAll(kind, kind, mechanism[kind]);
  }
  const ofActors = checkOf("actors.toml");
  for (const [id, actor] of Object.entries(authored.actors)) {
    ofActors.refer(`${id}.parent`, "actors", actor.parent);
    for (const [index, role] of actor.roles.entries())
      ofActors.refer(`${id}.roles.${index}.organisation`, "actors", role.organisation);
  }
  const ofUnits = checkOf("units.toml");
  for (const [id, unit] of Object.entries(authored.units)) {
    ofUnits.refer(`${id}.base`, "units", unit.base);
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
