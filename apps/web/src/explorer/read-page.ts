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
  readonly element: HTMLElement;
  readonly carried: Carried;
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

/** The rows of the page with what their attributes carry for each facet. */
export function readRows(root: ParentNode, facets: readonly PageFacet[]): PageRow[] {
  return [...root.querySelectorAll<HTMLElement>("tbody tr")].map((element) => ({
    element,
    carried: Object.fromEntries(
      facets.map(({ name }) => [name, (element.getAttribute(`data-${name}`) ?? "").split(" ")]),
    ),
  }));
}
