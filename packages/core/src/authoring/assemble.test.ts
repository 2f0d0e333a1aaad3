import { expect, test } from "vitest";
import { assembleDataset } from "./assemble.ts";
import { issueToString } from "./issue.ts";
import type { DataFile } from "./parse.ts";

const name = { en: "Name", zh: "名称" };
const HASH = "0".repeat(64);
const locked = (token: string, start: number) => ({
  paragraph: 1,
  token,
  nth: 1,
  start,
  end: start + token.length,
  sentence: HASH,
});

const claim = {
  anchor: { paragraph: 1, token: "6.8" },
  statement: name,
  indicator: "energy",
  sector: "industry",
  modality: "actual",
  period: "2021/2022",
  baseline: "2020",
  quantity: { unit: "percent", change: "relative", direction: "down" },
};

const document = {
  title: name,
  publisher: "miit",
  published: "2024-07-24",
  language: "en",
  authority: "official-translation",
  source: { file: "briefing.txt" },
  paragraphs: [{ kind: "statement", gist: name, speaker: "miit" }],
};

/** The smallest data folder that is right: one document of one paragraph, "It fell by 6.8% in 2022". */
function folder(changes: Record<string, unknown> = {}): DataFile[] {
  const files: Record<string, unknown> = {
    "documents/briefing/document.toml": document,
    "documents/briefing/claims.toml": { fall: claim },
    "documents/briefing/commitments.toml": {},
    "documents/briefing/exclusions.toml": {
      exclusions: [{ paragraph: 1, token: "2022", reason: "date" }],
    },
    "documents/briefing/anchors.lock.json": {
      text: { file: "briefing.txt", sha256: HASH, paragraphs: 1 },
      numbers: [
        { paragraph: 1, token: "6.8", nth: 1, start: 11 },
        { paragraph: 1, token: "2022", nth: 1, start: 19 },
      ],
      claims: { fall: locked("6.8", 11) },
      commitments: {},
    },
    "indicators/energy.toml": {
      name,
      description: name,
      unit: "percent",
      aggregation: "ratio",
      domain: "positive",
      desired: "down",
      themes: ["energy-saving"],
      definitions: { stated: { name, description: name } },
    },
    "sectors.toml": { industry: { name } },
    "themes.toml": { "energy-saving": { name } },
    "places.toml": { china: { name } },
    "actors.toml": { miit: { name, kind: "ministry" } },
    "units.toml": { percent: { name, symbol: name, dimension: "ratio", base: "percent" } },
    ...changes,
  };
  return Object.entries(files).map(([path, content]) => ({ path, content }));
}

function issuesOf(changes: Record<string, unknown>): string[] {
  const assembly = assembleDataset(folder(changes), "1.0.0");
  return assembly.ok ? [] : assembly.issues.map(issueToString);
}

const withClaim = (changes: Record<string, unknown>) => ({
  "documents/briefing/claims.toml": { fall: { ...claim, ...changes } },
});

const withMechanism = (changes: Record<string, unknown>) => ({
  "mechanisms/supervision.toml": {
    name,
    description: name,
    kind: "supervision",
    sectors: ["industry"],
    themes: ["energy-saving"],
    ...changes,
  },
});

test("a right folder becomes a record with everything computed that was not written", () => {
  const assembly = assembleDataset(folder(), "1.0.0");
  expect(assembly.ok && assembly.dataset.claims[0]).toMatchObject({
    id: "briefing/fall",
    definition: "stated",
    place: "china",
    measure: "change",
    speaker: "miit",
    quantity: { printed: "6.8", value: -6.8, interval: { lower: -6.85, upper: -6.75 } },
    threshold: null,
    anchor: { paragraph: 1, token: "6.8", nth: 1, start: 11, end: 14 },
    verified: true,
  });
  expect(assembly.ok && assembly.dataset.documents[0]?.coverage).toMatchObject({
    numbers: 2,
    claimed: 1,
    excluded: 1,
    share: 1,
  });
});

test("a document whose text is not at hand has claims with a token and no paragraph, not verified", () => {
  const assembly = assembleDataset(
    folder({
      "documents/briefing/document.toml": {
        ...document,
        published: "2022-02",
        source: {},
        paragraphs: [],
      },
      "documents/briefing/claims.toml": { fall: { ...claim, anchor: { token: "6.8" } } },
      "documents/briefing/exclusions.toml": { exclusions: [] },
      "documents/briefing/anchors.lock.json": null,
    }).filter(({ content }) => content !== null),
    "1.0.0",
  );
  expect(assembly.ok && assembly.dataset.documents[0]).toMatchObject({
    published: "2022-02",
    coverage: null,
    source: { file: null, sha256: null },
  });
  expect(assembly.ok && assembly.dataset.claims[0]).toMatchObject({
    verified: false,
    speaker: null,
    anchor: { paragraph: null, token: "6.8", nth: 1, start: null, end: null, sentence: null },
  });
});

test.each([
  ["down", "exact", { value: -6.8, direction: "down", open: false }],
  ["down", "over", { value: -6.8, direction: "down", open: true }],
  ["down", "up-to", { value: -6.8, direction: "up", open: false }],
  ["up", "at-least", { value: 6.8, direction: "up", open: false }],
  ["up", "up-to", { value: 6.8, direction: "down", open: false }],
  ["up", "below", { value: 6.8, direction: "down", open: true }],
])(
  "a target of a change %s, %s, is met from the side that its hedge leaves",
  (direction, qualifier, threshold) => {
    const quantity = { unit: "percent", change: "relative", direction, qualifier };
    const assembly = assembleDataset(folder(withClaim({ modality: "target", quantity })), "1.0.0");
    expect(assembly.ok && assembly.dataset.claims[0]?.threshold).toEqual(threshold);
  },
);

test("a target demands its value from the side of the change", () => {
  const assembly = assembleDataset(folder(withClaim({ modality: "target" })), "1.0.0");
  expect(assembly.ok && assembly.dataset.claims[0]?.threshold).toEqual({
    value: -6.8,
    direction: "down",
    open: false,
  });
});

test("a constraint that a source outside the record states stands beside one of a document", () => {
  const reference = { title: "通知", publisher: "MIIT", date: "2024-08-20" };
  const assembly = assembleDataset(
    folder(
      withMechanism({
        since: "2021-07",
        constraints: [
          { text: name, document: "briefing", paragraph: 1 },
          { text: name, reference },
        ],
      }),
    ),
    "1.0.0",
  );
  expect(assembly.ok && assembly.dataset.mechanisms[0]).toMatchObject({
    since: "2021-07",
    constraints: [
      { document: "briefing", paragraph: 1 },
      { reference: { title: "通知", url: null } },
    ],
  });
});

test.each([
  [
    "a key that does not exist",
    withClaim({ sectr: "industry" }),
    "documents/briefing/claims.toml: fall.sectr: there is no such key; is it misspelt?",
  ],
  [
    "a missing modality",
    withClaim({ modality: undefined }),
    'documents/briefing/claims.toml: fall.modality: this is missing: one of "actual", "target", "forecast"',
  ],
  [
    "a modality that does not exist",
    withClaim({ modality: "goal" }),
    'documents/briefing/claims.toml: fall.modality: this has to be one of "actual", "target", "forecast"',
  ],
  [
    "a missing sector",
    withClaim({ sector: undefined }),
    "documents/briefing/claims.toml: fall.sector: this is missing: a text in quotes",
  ],
  [
    "a date without quotes",
    { "documents/briefing/document.toml": { ...document, published: new Date(0) } },
    "documents/briefing/document.toml: published: this has to be a text in quotes",
  ],
  [
    "a change without a direction",
    withClaim({ quantity: { unit: "percent", change: "relative" } }),
    "documents/briefing/claims.toml: fall.quantity.direction: change and direction belong together: give both for a change, neither for a level",
  ],
  [
    "a change without a baseline",
    withClaim({ baseline: undefined }),
    "documents/briefing/claims.toml: fall.baseline: a change has a baseline, a level has none",
  ],
  [
    "a claim with neither number nor status",
    withClaim({ quantity: undefined, baseline: undefined }),
    "documents/briefing/claims.toml: fall.quantity: a claim has a quantity or a status, and not both",
  ],
  [
    "a reversed period",
    withClaim({ period: "2022/2021" }),
    'documents/briefing/claims.toml: fall.period: a period is a year, month or date, or two of one kind joined by "/" in order: "2021", "2022-01/2022-07", "2016/2020", "2023-12-31"',
  ],
  [
    "a day that no calendar has",
    withClaim({ period: "2022-02-30" }),
    'documents/briefing/claims.toml: fall.period: a period is a year, month or date, or two of one kind joined by "/" in order: "2021", "2022-01/2022-07", "2016/2020", "2023-12-31"',
  ],
  [
    "an unknown indicator",
    withClaim({ indicator: "energi" }),
    'documents/briefing/claims.toml: fall.indicator: there is no "energi" among the indicators; did you mean "energy"?',
  ],
  [
    "an unknown sector",
    withClaim({ sector: "industri" }),
    'documents/briefing/claims.toml: fall.sector: there is no "industri" among the sectors; did you mean "industry"?',
  ],
  [
    "an unknown unit",
    withClaim({ quantity: { unit: "percnt", change: "relative", direction: "down" } }),
    'documents/briefing/claims.toml: fall.quantity.unit: there is no "percnt" among the units; did you mean "percent"?',
  ],
  [
    "an unknown definition",
    withClaim({ definition: "new" }),
    'documents/briefing/claims.toml: fall.definition: "energy" has no definition "new"; it has stated',
  ],
  [
    "a claim that scopes itself",
    withClaim({ scopes: "fall" }),
    'documents/briefing/claims.toml: fall.scopes: there is no other claim "fall" in this document',
  ],
  [
    "a place without a paragraph in a document that has a text",
    withClaim({ anchor: { token: "6.8" } }),
    "documents/briefing/claims.toml: fall.anchor.paragraph: the document has a text: give the paragraph in which this stands",
  ],
  [
    "a place the lock file does not know",
    withClaim({ anchor: { paragraph: 1, token: "6.8", nth: 2 } }),
    "documents/briefing/claims.toml: fall.anchor: the lock file has not found this place in the text; run `pnpm lock` with the texts at hand",
  ],
  [
    "an id that is not kebab-case",
    { "sectors.toml": { industry: { name }, Steel_Industry: { name } } },
    "sectors.toml: Steel_Industry.(file): an id is kebab-case: lower-case letters, digits and hyphens",
  ],
  [
    "an unaccounted number",
    { "documents/briefing/exclusions.toml": { exclusions: [] } },
    'documents/briefing/exclusions.toml: paragraph 1, "2022", occurrence 1: this number is neither claimed nor excluded with a reason',
  ],
  [
    "a missing lock file",
    { "documents/briefing/anchors.lock.json": undefined },
    "documents/briefing/anchors.lock.json: (file): there is no lock file; run `pnpm lock` with the texts at hand",
  ],
  [
    "a file that has no place in the record",
    { "notes.toml": {} },
    "notes.toml: (file): no part of the record lives here",
  ],
  [
    "a base unit of another dimension",
    {
      "units.toml": {
        percent: { name, symbol: name, dimension: "ratio", base: "percent" },
        t: { name, symbol: name, dimension: "mass", base: "percent" },
      },
    },
    'units.toml: t.base: its base "percent" measures ratio, not mass',
  ],
  [
    "a stated constraint in a paragraph that its document does not have",
    withMechanism({ constraints: [{ text: name, document: "briefing", paragraph: 2 }] }),
    'mechanisms/supervision.toml: constraints.0.paragraph: "briefing" has 1 paragraphs',
  ],
  [
    "a stated constraint of a document that is not in the record",
    withMechanism({ constraints: [{ text: name, document: "briefng", paragraph: 1 }] }),
    'mechanisms/supervision.toml: constraints.0.document: there is no "briefng" among the documents; did you mean "briefing"?',
  ],
  [
    "a state of a plan in a paragraph that its document does not have",
    {
      "plans/plan.toml": {
        name,
        description: name,
        kind: "action-plan",
        issuers: ["miit"],
        sectors: ["industry"],
        themes: ["energy-saving"],
        history: [{ state: "issued", on: "2024-07-24", document: "briefing", paragraph: 3 }],
      },
    },
    'plans/plan.toml: history.0.paragraph: "briefing" has 1 paragraphs',
  ],
])("%s is named with its file and key", (_, changes, expected) => {
  expect(issuesOf(changes)).toContain(expected);
});

test("a numeral that is none is named once, without a second complaint about the same claim", () => {
  expect(issuesOf({ ...withClaim({ anchor: { paragraph: 1, token: "several" } }) })).toContain(
    'documents/briefing/claims.toml: fall.anchor.token: "several" is not a numeral: digits such as "2,783" or a number word such as "seven"',
  );
});

test("all issues of all files come at once, and a bad record does not hide its neighbours", () => {
  const issues = issuesOf({
    "documents/briefing/claims.toml": {
      fall: { ...claim, modality: "maybe" },
      rise: { ...claim, sector: "steel" },
    },
    "indicators/energy.toml": { name },
    "sectors.toml": { industry: { name, parent: "economy" } },
  });
  expect(issues.map((issue) => issue.split(":")[0])).toEqual(
    expect.arrayContaining([
      "documents/briefing/claims.toml",
      "indicators/energy.toml",
      "sectors.toml",
    ]),
  );
  expect(issues.length).toBeGreaterThanOrEqual(7);
  expect(issues.filter((issue) => issue.includes('there is no "energy"'))).toEqual([]);
});

test("a level in a unit of another dimension than its indicator is named with both", () => {
  const level = {
    ...claim,
    baseline: undefined,
    quantity: { unit: "t" },
  };
  const units = {
    percent: { name, symbol: name, dimension: "ratio", base: "percent" },
    t: { name, symbol: name, dimension: "mass", base: "t" },
  };
  expect(
    issuesOf({ "documents/briefing/claims.toml": { fall: level }, "units.toml": units }),
  ).toEqual([
    'documents/briefing/claims.toml: fall.quantity.unit: "t" measures mass, but "energy" is measured in ratio',
  ]);
});

test("a vintage that the indicator does not have is named with those that it has", () => {
  expect(
    issuesOf({ "documents/briefing/claims.toml": { fall: { ...claim, vintage: "revised" } } }),
  ).toEqual([
    'documents/briefing/claims.toml: fall.vintage: "energy" has no vintage "revised"; it has none',
  ]);
});

test("a claim takes the vintage that was current when its document was published, unless it names one", () => {
  const assembly = assembleDataset(
    folder({
      "indicators/energy.toml": {
        name,
        description: name,
        unit: "percent",
        aggregation: "ratio",
        domain: "positive",
        themes: ["energy-saving"],
        definitions: { stated: { name, description: name } },
        vintages: { first: { name, from: "2020" }, revised: { name, from: "2024-01" } },
      },
    }),
    "1.0.0",
  );
  expect(assembly.ok && assembly.dataset.claims.map(({ vintage }) => vintage)).toEqual(["revised"]);
});

test("a rule joins series that can exist, and none to itself", () => {
  const series = "energy.stated.-.industry.-.china.-";
  const rule = {
    name,
    kind: "sum",
    whole: series,
    parts: [series, "enrgy.-.-.-.-.-.-"],
    complete: true,
  };
  expect(issuesOf({ "rules/total.toml": rule })).toEqual([
    `rules/total.toml: parts.0: "${series}" stands in this rule twice: nothing follows from itself`,
    'rules/total.toml: parts.1: there is no "enrgy" among the indicators; did you mean "energy"?',
  ]);
});

test("a commitment whose result is no indicator of the record is reported, with the nearest that is", () => {
  const promise = {
    anchor: { paragraph: 1, token: "fell" },
    statement: name,
    action: "reduce",
    status: "announced",
    sectors: ["industry"],
    themes: ["energy-saving"],
    results: ["enrgy"],
  };
  const issues = issuesOf({ "documents/briefing/commitments.toml": { promise } });
  expect(issues).toContain(
    'documents/briefing/commitments.toml: promise.results.0: there is no "enrgy" among the indicators; did you mean "energy"?',
  );
});

test("a stock-and-flow rule names what is removed just where it says that removals are counted", () => {
  const rule = {
    name,
    kind: "stock-and-flow",
    stock: "energy.stated.-.industry.-.china.-",
    added: "energy.added.-.industry.-.china.-",
    removals: "counted",
  };
  expect(issuesOf({ "rules/list.toml": rule })).toEqual([
    'rules/list.toml: removed: a series of what is removed belongs to removals = "counted", and to no other',
  ]);
});

test("only a stock can be cumulative, and what an indicator is mistaken for is an indicator", () => {
  const indicator = {
    name,
    description: name,
    unit: "percent",
    aggregation: "ratio",
    domain: "positive",
    themes: ["energy-saving"],
    definitions: { stated: { name, description: name } },
    cumulative: true,
    mistakenFor: ["enrgy"],
  };
  expect(issuesOf({ "indicators/total.toml": indicator })).toEqual([
    'indicators/total.toml: mistakenFor.0: there is no "enrgy" among the indicators; did you mean "energy"?',
    "indicators/total.toml: cumulative: only a stock can be cumulative, and this is a ratio",
  ]);
});
