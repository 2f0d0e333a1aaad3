import type { Claim } from "../src/schema/claim.ts";
import type { Commitment } from "../src/schema/commitment.ts";
import type { Dataset } from "../src/schema/dataset.ts";
import type { Document } from "../src/schema/document.ts";
import type { Plan } from "../src/schema/plan.ts";

const name = { en: "Name", zh: "名称" };
const anchor = {
  paragraph: 1,
  token: "1",
  nth: 1,
  start: null,
  end: null,
  sentence: null,
};

/** A document of a day, published on it unless said otherwise. */
export const document = (id: string, spoken: string, published = spoken) =>
  ({ id, title: name, publisher: "miit", published, spoken }) as unknown as Document;

/** A commitment of the industry on energy saving, with what a test says of it. */
export function commitment(id: string, changes: Partial<Commitment> = {}): Commitment {
  return {
    id,
    document: id.split("/")[0] ?? "",
    statement: name,
    action: "promote",
    status: "announced",
    speaker: null,
    period: null,
    actors: [],
    sectors: ["industry"],
    themes: ["energy-saving"],
    mechanisms: [],
    plans: [],
    results: [],
    note: null,
    reviewed: "audited",
    errata: [],
    anchor,
    verified: true,
    ...changes,
  };
}

/** A reported claim of the industry in 2022, with what a test says of it. */
export function claim(id: string, changes: Partial<Claim> = {}): Claim {
  return {
    id,
    document: id.split("/")[0] ?? "",
    statement: name,
    indicator: "energy",
    definition: "stated",
    boundary: null,
    sector: "industry",
    product: null,
    place: "china",
    priceBasis: null,
    vintage: null,
    modality: "actual",
    measure: "level",
    standing: "primary",
    speaker: null,
    period: "2022",
    baseline: null,
    quantity: null,
    status: "much",
    threshold: null,
    scopes: null,
    themes: [],
    plans: [],
    mechanisms: [],
    inferred: [],
    readings: [],
    note: null,
    reviewed: "audited",
    errata: [],
    anchor,
    verified: true,
    ...changes,
  };
}

/** A plan with its states. */
export const plan = (id: string, changes: Partial<Plan> = {}) =>
  ({
    id,
    name,
    sectors: ["industry"],
    themes: ["energy-saving"],
    mechanisms: [],
    history: [],
    issued: null,
    ...changes,
  }) as unknown as Plan;

const term = (id: string, parent: string | null = null) => ({ id, name, parent });

/** A small record: a briefing of 2021, an article of 2022, a briefing of 2024, and what a test puts into them. */
export function record(parts: {
  documents?: Document[];
  claims?: Claim[];
  commitments?: Commitment[];
  plans?: Plan[];
}): Dataset {
  return {
    version: "1.0.0",
    documents: [
      document("b21", "2021-07-16", "2021-07-22"),
      document("a22", "2022-12-12"),
      document("b24", "2024-07-05", "2024-07-24"),
    ],
    claims: [],
    commitments: [],
    plans: [],
    mechanisms: [],
    indicators: [{ id: "energy", themes: ["energy-saving"] }],
    sectors: [term("industry"), term("steel", "industry"), term("cement", "industry")],
    places: [term("china"), term("qinghai", "china")],
    actors: [],
    themes: [],
    boundaries: [],
    products: [],
    statuses: [],
    units: [],
    rules: [],
    ...parts,
  } as unknown as Dataset;
}
