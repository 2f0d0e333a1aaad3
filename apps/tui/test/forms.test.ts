import { createApp } from "@peakline/api/app";
import { listChecks, listSeries, listTargets, NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { computedIds } from "@peakline/core/view";
import { describe, expect, test } from "vitest";
import { inProcess } from "./in-process.ts";
import { ENERGY, YEAR } from "./questions.ts";

const app = createApp(dataset);
const body = async (address: string) => (await app.request(address)).text();
const id = (noun: (typeof NOUNS)[number]) => dataset[noun][0]?.id ?? "";
const CLAIM = "scio-2024-07-05-high-quality/energy-per-value-added";
const [TARGET, CHECK, SERIES] = [
  listTargets(dataset)[0]?.target ?? "",
  listChecks(dataset)[0]?.id ?? "",
  listSeries(dataset)[0]?.id ?? "",
];
const FINDING = dataset.findings[0]?.id ?? "";
const PROMISE = computedIds(dataset, "promises")[0] ?? "";
const DAY = "2022-12-31";
const CODE = "code=X12MCPM27KLPCLX2M2382320";
const LISTS: readonly [words: string[], path: string, query: string][] = [
  ...NOUNS.map((noun): [string[], string, string] => [["list", noun], noun, ""]),
  [["list", "claims", "--as-of", DAY], "claims", `asOf=${DAY}`],
  [["targets"], "targets", ""],
  [["targets", "--class", "met", "--as-of", DAY], "targets", `class=met&asOf=${DAY}`],
  [["series", "--indicator", "nev-sales"], "series", "indicator=nev-sales"],
  [["checks", "--verdict", "inconsistent"], "checks", "verdict=inconsistent"],
  [["findings"], "findings", ""],
  [["promises", "--answer", "nothing-reported"], "promises", "answer=nothing-reported"],
  [["conflicts"], "conflicts", ""],
  [["search", "steel"], "search", "q=steel"],
  [["instrument"], "instruments", ""],
];
const asked = (...parts: string[]) => {
  const query = parts.filter(Boolean).join("&");
  return query === "" ? "" : `?${query}`;
};

describe.each(LISTS)("peakline %j", (words, path, query) => {
  test("as JSON, NDJSON, CSV and Markdown is what the API answers, byte for byte", async () => {
    const out = async (...more: string[]) => (await inProcess([...words, ...more])).out;
    expect(await out("--json")).toBe(await body(`/v1/${path}${asked(query)}`));
    expect(await out("--ndjson")).toBe(await body(`/v1/${path}.ndjson${asked(query)}`));
    expect(await out("--csv")).toBe(await body(`/v1/${path}.csv${asked(query)}`));
    expect(await out("--md")).toBe(await body(`/v1/${path}.md${asked(query)}`));
    expect(await out("--md", "--lang", "zh")).toBe(
      await body(`/v1/${path}.md${asked(query, "lang=zh")}`),
    );
  });
});

const RECORDS: readonly [words: string[], path: string, query: string][] = [
  ...NOUNS.map((noun): [string[], string, string] => [
    ["show", noun, id(noun)],
    `${noun}/${id(noun)}`,
    "",
  ]),
  [["show", CLAIM, "--as-of", "2025-01-01"], `claims/${CLAIM}`, "asOf=2025-01-01"],
  [["targets", TARGET], `targets/${TARGET}`, ""],
  [["checks", CHECK], `checks/${CHECK}`, ""],
  [["check", CHECK], `checks/${CHECK}`, ""],
  [["series", SERIES], `series/${SERIES}`, ""],
  [["show", "findings", FINDING], `findings/${FINDING}`, ""],
  [["promises", PROMISE], `promises/${PROMISE}`, ""],
  [["instrument", "battery-code"], "instruments/battery-code", ""],
];

describe.each(RECORDS)("peakline %j", (words, path, query) => {
  test("as JSON and Markdown is what the API answers, and as NDJSON its line", async () => {
    const json = await body(`/v1/${path}${asked(query)}`);
    expect((await inProcess([...words, "--json"])).out).toBe(json);
    if (words[0] === "check") return;
    expect((await inProcess([...words, "--ndjson"])).out).toBe(`${json}\n`);
    expect((await inProcess([...words, "--md"])).out).toBe(
      await body(`/v1/${path}.md${asked(query)}`),
    );
  });
});

const QUESTION = `series=${ENERGY}&period=2022&modality=actual&baseline=2021`;
test.each([
  [["derive", ENERGY, ...YEAR], `/v1/derive?${QUESTION}`],
  [["timeline", ENERGY, ...YEAR], `/v1/timeline?${QUESTION}`],
  [["instrument", "battery-code", CODE], `/v1/instruments/battery-code/answer?${CODE}`],
  [["export"], "/v1/dataset"],
  [["export", "sectors", "--csv"], "/v1/sectors.csv"],
  [["export", "claims", "--ndjson"], "/v1/claims.ndjson"],
  [["export", "claims", "--json"], "/v1/claims?limit=1000"],
  [["export", "conflicts", "--md"], "/v1/conflicts.md?limit=1000"],
])("peakline %j as data is %s of the API", async (words, address) => {
  const isExport = words[0] === "export";
  const { out, code } = await inProcess(isExport ? words : [...words, "--json"]);
  expect(out).toBe(await body(address));
  expect(code).toBe(0);
});

test("a scenario as JSON is what the API answers to the same body", async () => {
  const sent =
    '{"path":{"shape":"straight-line","from":{"year":2020,"value":"100"},"to":{"year":2022,"value":"80"}}}';
  const init = { method: "POST", body: sent, headers: { "Content-Type": "application/json" } };
  const { out } = await inProcess(["scenario", sent, "--json"]);
  expect(out).toBe(await (await app.request("/v1/scenario", init)).text());
});

describe("--json=fields", () => {
  test("of a list is what the API gives for these fields", async () => {
    const { out } = await inProcess(["list", "claims", "--json=id,period", "--limit", "3"]);
    expect(out).toBe(await body("/v1/claims?limit=3&fields=id,period"));
    expect((await inProcess(["list", "sectors", "--csv=id"])).out).toBe(
      await body("/v1/sectors.csv?fields=id"),
    );
  });

  test("of a record keeps these members, in their own order", async () => {
    const { out } = await inProcess(["show", "industry", "--json=name,id"]);
    expect(out).toBe('{"id":"industry","name":{"en":"Industry","zh":"工业"}}');
  });

  test("of a search keeps these members of each hit", async () => {
    const { out } = await inProcess(["search", "steel", "--json=id", "--limit", "1"]);
    expect(JSON.parse(out).data).toEqual([{ id: expect.any(String) }]);
  });

  test.each([
    [
      ["show", "industry", "--json=nam"],
      /no field "nam"\.\nDid you mean "name"\? The fields are id, name, description, parent, version\./,
    ],
    [["show", "industry", "--json="], /names of fields are missing\.\nThe fields are id, name/],
    [
      ["list", "sectors", "--json=nam"],
      /"nam" is not a value of fields.*\nIt is one of name, description, parent, id\./,
    ],
    [["show", "industry", "--md=name"], /--md takes no fields/],
    [["show", "industry", "--md", "--json"], /--json and --md exclude each other/],
    [["list", "claims", "--ndjson", "--limit", "2"], /NDJSON is always whole: leave --limit out/],
    [["show", "industry", "--csv"], /show has no option --csv/],
  ])("peakline %j is refused, and told what there is", async (words, message) => {
    const { code, err, out } = await inProcess(words);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, ""]);
  });
});
