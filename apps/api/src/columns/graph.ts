import type { Actor, Indicator, Mechanism, Plan, Sector } from "@peakline/core";
import type { Column } from "../csv.ts";
import { bilingual, json } from "./shared.ts";

/** The columns of indicators. New ones go to the end: readers count on the order. */
export const indicatorColumns: readonly Column<Indicator>[] = [
  ["id", (indicator) => indicator.id],
  ...bilingual<Indicator>("name", (indicator) => indicator.name),
  ...bilingual<Indicator>("description", (indicator) => indicator.description),
  ["unit", (indicator) => indicator.unit],
  ["aggregation", (indicator) => indicator.aggregation],
  ["domain", (indicator) => indicator.domain],
  ["desired", (indicator) => indicator.desired],
  ["themes", (indicator) => indicator.themes, "list"],
  ["definitions", (indicator) => indicator.definitions.map(({ id }) => id), "list"],
];

/** The columns of plans. New ones go to the end: readers count on the order. */
export const planColumns: readonly Column<Plan>[] = [
  ["id", (plan) => plan.id],
  ...bilingual<Plan>("name", (plan) => plan.name),
  ...bilingual<Plan>("description", (plan) => plan.description),
  ["kind", (plan) => plan.kind],
  ["issuers", (plan) => plan.issuers, "list"],
  ["period", (plan) => plan.period],
  ["issued", (plan) => plan.issued],
  ["parent", (plan) => plan.parent],
  ["sectors", (plan) => plan.sectors, "list"],
  ["themes", (plan) => plan.themes, "list"],
  ["mechanisms", (plan) => plan.mechanisms, "list"],
  ["parts", (plan) => json(plan.parts), "array"],
  ["history", (plan) => json(plan.history), "array"],
  ["references", (plan) => json(plan.references), "array"],
  ["inForce", (plan) => plan.inForce],
  ["number", (plan) => plan.number],
  ["constraints", (plan) => json(plan.constraints), "array"],
];

/** The columns of mechanisms. New ones go to the end: readers count on the order. */
export const mechanismColumns: readonly Column<Mechanism>[] = [
  ["id", (mechanism) => mechanism.id],
  ...bilingual<Mechanism>("name", (mechanism) => mechanism.name),
  ...bilingual<Mechanism>("description", (mechanism) => mechanism.description),
  ["kind", (mechanism) => mechanism.kind],
  ["actors", (mechanism) => mechanism.actors.map(({ actor, role }) => `${actor}: ${role}`), "list"],
  ["sectors", (mechanism) => mechanism.sectors, "list"],
  ["themes", (mechanism) => mechanism.themes, "list"],
  ["related", (mechanism) => mechanism.related, "list"],
  ["plans", (mechanism) => mechanism.plans, "list"],
  ["references", (mechanism) => json(mechanism.references), "array"],
  ["since", (mechanism) => mechanism.since],
  ["constraints", (mechanism) => json(mechanism.constraints), "array"],
];

/** The columns of sectors. New ones go to the end: readers count on the order. */
export const sectorColumns: readonly Column<Sector>[] = [
  ["id", (sector) => sector.id],
  ...bilingual<Sector>("name", (sector) => sector.name),
  ...bilingual<Sector>("description", (sector) => sector.description),
  ["parent", (sector) => sector.parent],
];

/** The columns of actors. New ones go to the end: readers count on the order. */
export const actorColumns: readonly Column<Actor>[] = [
  ["id", (actor) => actor.id],
  ...bilingual<Actor>("name", (actor) => actor.name),
  ...bilingual<Actor>("description", (actor) => actor.description),
  ["kind", (actor) => actor.kind],
  ["parent", (actor) => actor.parent],
  ["roles", (actor) => json(actor.roles), "array"],
];
