import { type Claim, listChecks, listFollowed, listTargets, seriesKey } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { INSTRUMENTS } from "@peakline/core/instruments";
import type { Page } from "playwright-core";

function most<T extends { id: string }>(records: readonly T[], weight: (record: T) => number): T {
  const [first, ...rest] = records;
  if (first === undefined) throw new Error("the record is empty");
  return rest.reduce((best, record) => (weight(record) > weight(best) ? record : best), first);
}

const claimWith = (test: (claim: Claim) => boolean) => {
  const claim = dataset.claims.find(test);
  if (claim === undefined) throw new Error("the record has no such claim");
  return claim;
};
const claimsWith = (test: (claim: Claim) => boolean) => dataset.claims.filter(test).length;

/** The document with the most claims. */
export const fullest = most(dataset.documents, ({ id }) =>
  claimsWith((claim) => claim.document === id),
);
/** A reported change that the source prints with a number, in that document. */
export const change = claimWith(
  (claim) => claim.document === fullest.id && claim.measure === "change",
);
/** The indicator of that change. */
export const indicator = change.indicator;

const plan = most(dataset.plans, ({ parts, history }) => parts.length + history.length);
const mechanism = most(dataset.mechanisms, ({ actors, references }) =>
  Math.max(actors.length, references.length),
);
const sector = most(dataset.sectors, ({ id }) => claimsWith((claim) => claim.sector === id));

const checkOf = (kind: string, verdict?: string) =>
  listChecks(dataset).find(
    (check) => check.kind === kind && (verdict === undefined || check.verdict === verdict),
  )?.id;
const parted = most(dataset.plans, ({ parts }) => parts.length);
/** A document whose text was not at hand, with the most claims. */
const unread = most(
  dataset.documents.filter(({ paragraphs }) => paragraphs.length === 0),
  ({ id }) => claimsWith((claim) => claim.document === id),
);
const explained = new Set(dataset.explanations.map(({ id }) => id));
const contradiction = listChecks(dataset).find(
  ({ id, verdict }) => verdict === "inconsistent" && explained.has(id),
)?.id;

/** One path for each template of the site, chosen from the record by rule. */
export const TEMPLATES: Readonly<Record<string, string>> = {
  home: "/",
  documents: "/documents",
  document: `/documents/${fullest.id}`,
  "document without a text": `/documents/${unread.id}`,
  claims: "/claims",
  "further claims": "/claims/page/2",
  "filtered claims": "/claims?modality=target",
  change: `/claims/${change.id}`,
  "status claim": `/claims/${claimWith(({ quantity }) => quantity === null).id}`,
  target: `/claims/${claimWith(({ modality, quantity }) => modality === "target" && quantity !== null).id}`,
  commitments: "/commitments",
  commitment: `/commitments/${dataset.commitments[0]?.id}`,
  indicators: "/indicators",
  indicator: `/indicators/${indicator}`,
  plans: "/plans",
  plan: `/plans/${plan.id}`,
  "plan with parts": `/plans/${parted.id}`,
  mechanism: `/mechanisms/${mechanism.id}`,
  sector: `/sectors/${sector.id}`,
  actor: `/actors/${fullest.publisher}`,
  targets: "/targets",
  "target that is not known": `/targets/${listTargets(dataset).find(({ classes }) => classes.length === 0)?.target}`,
  "target that is met": `/targets/${listTargets(dataset).find(({ classes }) => classes.includes("met"))?.target}`,
  "target that is missed": `/targets/${listTargets(dataset).find(({ classes }) => classes.includes("missed"))?.target}`,
  series: "/series",
  "one series": `/series/${seriesKey(change)}`,
  "drawn series": "/series/green-factories.stated.national-level.industry.-.china.-",
  checks: "/checks",
  reading: `/checks/${checkOf("reading")}`,
  restatement: `/checks/${checkOf("restatement")}`,
  contradiction: `/checks/${contradiction}`,
  difference: `/checks/${checkOf("difference")}`,
  "look-alike": `/checks/${checkOf("look-alike")}`,
  "no comparable result": `/checks/${checkOf("no-comparable-result")}`,
  "parts and whole": `/checks/${checkOf("parts", "consistent")}`,
  findings: "/findings",
  ...Object.fromEntries(
    dataset.findings.map(({ id, kind }) => [`finding: ${kind}`, `/findings/${id}`] as const),
  ),
  promises: "/promises",
  promise: `/promises/${listFollowed(dataset).find(({ answer }) => answer === "reported")?.promise}`,
  instruments: "/instruments",
  ...Object.fromEntries(
    INSTRUMENTS.map(({ id }) => [`instrument ${id}`, `/instruments/${id}`] as const),
  ),
  compare: "/compare",
  "chosen comparison":
    "/compare?series=crude-steel-output.stated.-.iron-and-steel.crude-steel.china.-&periods=2020&vintages=all",
  "ready-made comparison": "/compare/grid-emission-factor",
  "what if": "/scenario",
  "a scenario that cannot be":
    "/scenario?h=crude-steel-output.stated.-.iron-and-steel.crude-steel.china.-~2021~1,010~Mt&path=own~2022~5,4,3",
  "targets as they were known": "/targets?asOf=2022-12-31",
  search: "/search?q=steel",
  data: "/data",
  api: "/api",
  method: "/method",
  glossary: "/glossary",
  docs: "/docs",
  "docs: model": "/docs/model",
  "docs: engine": "/docs/engine",
  "docs: terminal": "/docs/terminal",
  "docs: assistants": "/docs/assistants",
  "docs: serving": "/docs/serving",
  "docs: package": "/docs/package",
  "docs: adding a document": "/docs/adding",
  "docs: architecture": "/docs/architecture",
  "docs: errata": "/docs/errata",
  offline: "/offline",
  gallery: "/gallery",
};

/** Goes to a template and waits for what its island draws. */
export async function show(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: "load" });
  if (path.includes("/search?q=")) await page.locator(".results a").first().waitFor();
  if (/\/(?:compare|scenario)(?:\?|$)/.test(path))
    await page.locator(":is([data-compare], [data-lab]) > *").first().waitFor();
  if (path.includes("/compare?series="))
    await page.locator("[class^=picture-] svg").filter({ visible: true }).first().waitFor();
  if (path.includes("/scenario?h=")) await page.locator(".answer-sentence").first().waitFor();
  if (path.includes("/targets?asOf=")) await page.locator("[data-then] a").first().waitFor();
  if (/\/(?:claims|commitments)(?:\?|$)/.test(path)) {
    await page.locator("[data-facets] input").first().waitFor({ state: "attached" });
    await page.locator(".explorer-table[aria-busy=false]").waitFor();
  }
}
