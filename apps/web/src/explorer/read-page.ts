import type { Carried } from "./choices.ts";

/** A facet as the page prints it. */
export interface PageFacet {
  readonly name: string;
  readonly label: string;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    /** How many records carry it. */
    readonly count: number;
  }[];
}

/** A row of the table with what it carries. */
export interface PageRow {
  readonly carried: Carried;
  /** Its element; of a row of another page its HTML, until it is shown: most of them never are. */
  drawn: Element | string;
}

/** The facets of the page, read from its plain links: their names are already in the language of the page. */
export function readFacets(root: Element): PageFacet[] {
  return [...root.querySelectorAll<HTMLElement>("[data-facet]")].map((section) => ({
    name: section.dataset.facet ?? "",
    label: section.querySelector("h3")?.textContent ?? "",
    values: [...section.querySelectorAll<HTMLElement>("[data-value]")].map((link) => ({
      value: link.dataset.value ?? "",
      label: link.textContent ?? "",
      count: Number(link.dataset.carriers),
    })),
  }));
}

/** What a row carries for each facet: ids in an attribute, with spaces between them. */
const carriedBy = (facets: readonly PageFacet[], attribute: (name: string) => string): Carried =>
  Object.fromEntries(facets.map(({ name }) => [name, attribute(name).split(" ")]));

/** The rows that stand in the table. */
export function readRows(root: ParentNode, facets: readonly PageFacet[]): PageRow[] {
  return [...root.querySelectorAll("tbody tr")].map((row) => ({
    carried: carriedBy(facets, (name) => row.getAttribute(`data-${name}`) ?? ""),
    drawn: row,
  }));
}

/** The elements of rows, made where they are asked for the first time: many at once, because each reading of HTML costs. */
export function elementsOf(rows: readonly PageRow[]): Element[] {
  const undrawn = rows.filter(({ drawn }) => typeof drawn === "string");
  const template = document.createElement("template");
  template.innerHTML = undrawn.map(({ drawn }) => drawn).join("");
  const made = [...template.content.children];
  undrawn.forEach((row, at) => {
    row.drawn = made[at] ?? row.drawn;
  });
  return rows.flatMap(({ drawn }) => (typeof drawn === "string" ? [] : [drawn]));
}

/** The rows of another page of the list, from its HTML: unlike the head of the table, each says what it carries. */
export function rowsIn(html: string, facets: readonly PageFacet[]): PageRow[] {
  return [...html.matchAll(/<tr( data-[^>]*)>.*?<\/tr>/gs)].map(([row, attributes = ""]) => ({
    carried: carriedBy(facets, (name) => attributes.match(` data-${name}="([^"]*)"`)?.[1] ?? ""),
    drawn: row,
  }));
}
