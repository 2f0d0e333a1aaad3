import type { Dataset } from "../src/schema/dataset.ts";

/** Every node of the policy graph, and those that links lead to from a start, in either direction. */
export function connectedTo(
  dataset: Dataset,
  start: string,
): { reached: Set<string>; all: Set<string> } {
  const neighbours = new Map<string, Set<string>>();
  const node = (name: string) => neighbours.get(name) ?? neighbours.set(name, new Set()).get(name);
  function link(a: string, kind: string, ids: readonly (string | null | undefined)[]): void {
    for (const id of ids) {
      if (id === null || id === undefined) continue;
      node(a)?.add(`${kind}/${id}`);
      node(`${kind}/${id}`)?.add(a);
    }
  }
  const kinds = [
    "documents",
    "claims",
    "commitments",
    "indicators",
    "plans",
    "mechanisms",
    "sectors",
    "actors",
    "themes",
    "boundaries",
    "products",
    "places",
    "statuses",
  ] as const;
  for (const kind of kinds) for (const record of dataset[kind]) node(`${kind}/${record.id}`);
  for (const record of dataset.documents)
    link(`documents/${record.id}`, "actors", [
      record.publisher,
      ...record.paragraphs.map((paragraph) => paragraph.speaker),
    ]);
  for (const record of [...dataset.claims, ...dataset.commitments]) {
    const self = "indicator" in record ? `claims/${record.id}` : `commitments/${record.id}`;
    link(self, "documents", [record.document]);
    link(self, "actors", [record.speaker]);
    for (const kind of ["themes", "plans", "mechanisms"] as const) link(self, kind, record[kind]);
  }
  for (const record of dataset.claims) {
    const self = `claims/${record.id}`;
    link(self, "indicators", [record.indicator]);
    link(self, "sectors", [record.sector]);
    link(self, "boundaries", [record.boundary]);
    link(self, "products", [record.product]);
    link(self, "places", [record.place]);
    link(self, "statuses", [record.status]);
    link(self, "claims", [record.scopes]);
  }
  for (const record of dataset.commitments) {
    link(`commitments/${record.id}`, "sectors", record.sectors);
    link(`commitments/${record.id}`, "actors", record.actors);
    link(`commitments/${record.id}`, "indicators", record.results);
  }
  for (const record of dataset.indicators) link(`indicators/${record.id}`, "themes", record.themes);
  for (const record of dataset.plans) {
    const self = `plans/${record.id}`;
    link(self, "plans", [record.parent]);
    link(self, "actors", record.issuers);
    link(
      self,
      "documents",
      record.history.map((event) => event.document),
    );
    for (const kind of ["sectors", "themes", "mechanisms"] as const) link(self, kind, record[kind]);
  }
  for (const record of dataset.mechanisms) {
    const self = `mechanisms/${record.id}`;
    link(self, "mechanisms", record.related);
    link(
      self,
      "actors",
      record.actors.map((entry) => entry.actor),
    );
    for (const kind of ["sectors", "themes"] as const) link(self, kind, record[kind]);
  }
  for (const kind of [
    "sectors",
    "places",
    "boundaries",
    "products",
    "themes",
    "statuses",
    "actors",
  ] as const) {
    for (const record of dataset[kind]) link(`${kind}/${record.id}`, kind, [record.parent]);
  }
  for (const record of dataset.actors)
    link(
      `actors/${record.id}`,
      "actors",
      record.roles.map((role) => role.organisation),
    );
  const reached = new Set([start]);
  for (const name of reached) for (const next of neighbours.get(name) ?? []) reached.add(next);
  return { reached, all: new Set(neighbours.keys()) };
}
