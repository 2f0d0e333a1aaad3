import { type Dataset, filterRecords, seriesKey } from "@peakline/core";
import type { Locale, Target } from "@peakline/core/view";
import { drawnAs } from "../site/drawn.ts";

/** A file of a record, by its name. */
export interface Download {
  readonly name: string;
  readonly href: string;
}

/** The files of a record, and those of the claims behind it, whose table is the same in every program. */
export interface Downloads {
  readonly own: readonly Download[];
  readonly claims: readonly Download[];
}

/** By which filter the claims of a record are asked for. */
const CLAIMS_OF: Readonly<Partial<Record<Target["noun"], string>>> = {
  documents: "document",
  indicators: "indicator",
  plans: "plan",
  mechanisms: "mechanism",
  sectors: "sector",
  actors: "speaker",
};

/** The claims of its series, of a claim and of a target; those that it is about, of any other record. */
function claimsAddress(dataset: Dataset, { noun, id }: Target): [string, string] | null {
  if (noun === "claims" || noun === "targets") {
    const claim = dataset.claims.find((each) => each.id === id);
    return claim === undefined ? null : [`/v1/series/${seriesKey(claim)}`, ""];
  }
  if (noun === "series") return [`/v1/series/${id}`, ""];
  const filter = CLAIMS_OF[noun];
  if (filter === undefined) return null;
  const some = filterRecords(dataset, "claims", { [filter]: [id] }).length > 0;
  return some ? ["/v1/claims", `${filter}=${encodeURIComponent(id)}`] : null;
}

/** What can be taken away of a record, each with its address. */
export function downloadsOf(
  dataset: Dataset,
  to: Target,
  locale: Locale,
  excel: string,
): Downloads {
  const path = `/v1/${to.noun}/${to.id}`;
  const image = drawnAs(dataset, to, locale);
  const own = [
    { name: "JSON", href: path },
    { name: "Markdown", href: `${path}.md${locale === "zh" ? "?lang=zh" : ""}` },
    ...(image === null ? [] : [{ name: "SVG", href: image }]),
  ];
  const address = claimsAddress(dataset, to);
  if (address === null) return { own, claims: [] };
  const [list, query] = address;
  const at = (form: string, more = "") => {
    const parameters = [query, more].filter((part) => part !== "").join("&");
    return `${list}.${form}${parameters === "" ? "" : `?${parameters}`}`;
  };
  const claims = [
    { name: "CSV", href: at("csv") },
    { name: excel, href: at("csv", "excel=1") },
    // One series has no lines of JSON: it is one record.
    ...(list === "/v1/claims" ? [{ name: "NDJSON", href: at("ndjson") }] : []),
  ];
  return { own, claims };
}
