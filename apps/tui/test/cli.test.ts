import { spawnSync } from "node:child_process";
import { FILTERS, NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../src/commands/table.ts";
import { PROGRAM, peakline } from "./peakline.ts";

describe("the language", () => {
  test("comes from the environment, and --lang decides", () => {
    const { zh, en } = dataset.claims[0]?.statement ?? { zh: "", en: "" };
    expect(peakline(["list", "claims"], { LANG: "zh_CN.UTF-8" }).out).toContain(zh);
    expect(peakline(["list", "claims"], { LANG: "zh_CN.UTF-8", LC_ALL: "C" }).out).toContain(en);
    expect(peakline(["list", "claims", "--lang", "en"], { LANG: "zh_CN.UTF-8" }).out).toContain(en);
  });
});

describe("what is written wrong is told in a sentence, with what would be right", () => {
  const wrong: [string, number, RegExp][] = [
    ["serach steel", 2, /no command "serach".*\nDid you mean "search"\?/],
    ["lst", 2, /Did you mean "list"/],
    [dataset.claims[0]?.id ?? "", 2, /To show a record: peakline show/],
    ["list", 2, /noun is missing.*\nThe nouns are documents, claims/],
    ["list clams", 2, /Did you mean "claims"/],
    ["list claims --sectr steel", 2, /claims have no filter "sectr".*\nDid you mean "sector"/],
    ["list documents --sector cement", 2, /documents have no filter "sector".*\n.*publisher/],
    [
      "list claims --modality targt",
      2,
      /"targt" is not a value of modality.*\nDid you mean "target"/,
    ],
    ["list claims --sector stel", 2, /Did you mean "iron-and-steel"/],
    ["list claims --sector 钢铁", 2, /Did you mean "iron-and-steel"/],
    ["list claims --indicator zzz", 2, /peakline list indicators/],
    ["list claims cement", 2, /"cement" is not a filter.*\n.*name=value/],
    ["list claims --sector", 2, /--sector needs a value/],
    ["list claims --limit none", 2, /whole number/],
    ["list claims --json --csv", 2, /exclude each other/],
    ["list claims --csv --limit 2", 2, /leave --limit out/],
    ["list claims --json --limit 5000", 2, /limit is a whole number from 1 to 1000/],
    ["list claims --lang fr", 2, /no language "fr".*\n.*en and zh/],
    ["show", 2, /id is missing/],
    ["show claim", 2, /id is missing.*\n.*peakline show claims <id>/],
    ["show industry --csv", 2, /show has no option --csv/],
    ["show green-factories", 2, /Several nouns.*\npeakline show indicators green-factories/],
    ["show indstry", 3, /no record "indstry".*\nDid you mean "industry"/],
    ["show claims indstry", 3, /no claim "indstry"/],
    ["show actors industry --json", 3, /There is a sector: peakline show sectors industry/],
    ["search", 2, /searched for/],
    ["search steel --sector cement", 2, /search has no option --sector/],
    ["search sector:cemnt", 2, /No record has “cemnt” as its sector\. Did you mean “cement”\?/],
    ["search 行业：cement -sectr:x --lang zh", 2, /没有名为“sectr”的条件.*是否指“sector”/],
    ["help lst", 2, /Did you mean "list"/],
    ["--colour", 2, /peakline has no option --colour/],
  ];
  test.each(wrong)("peakline %s", (line, code, message) => {
    const run = peakline(line.split(" ").filter(Boolean));
    expect(run.err).toMatch(message);
    expect(run.code).toBe(code);
    expect(run.out).toBe("");
  });
});

describe("help", () => {
  test("names every command, and explains each from the table", () => {
    const { out, code } = peakline(["help"]);
    expect(code).toBe(0);
    for (const command of COMMANDS) {
      expect(out).toContain(command.summary);
      const page = peakline(["help", command.name]).out;
      expect(page).toBe(peakline([command.name, "--help"]).out);
      for (const option of command.options) expect(page).toContain(`--${option.name}`);
      for (const example of command.examples) expect(page).toContain(example);
    }
  });

  test("lists the filters of every noun", () => {
    const page = peakline(["help", "list"]).out.replace(/\s+/g, " ");
    for (const noun of NOUNS)
      expect(page).toContain(`${noun} ${Object.keys(FILTERS[noun]).join(", ")}`);
  });

  test("its examples work", () => {
    for (const example of COMMANDS.flatMap(({ examples }) => examples)) {
      const [command = ""] = example.split(" > ");
      expect(peakline(command.split(" ").slice(1))).toMatchObject({ code: 0, err: "" });
    }
  });

  test("without a terminal the bare name gives an overview instead of opening", () => {
    const { out, code } = peakline([]);
    expect(code).toBe(0);
    expect(out).toContain("peakline list <noun>");
    expect(out).toContain(`${dataset.claims.length} claims`);
  });

  test("--version prints the version and nothing else", () => {
    expect(peakline(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });
});

test("plain commands load neither Ink nor React, and only JSON and CSV load the API", () => {
  const chunksOf = (...args: string[]) =>
    peakline(args, { NODE_DEBUG: "esm" }).err.match(/chunks\/\w+\.mjs/g) ?? [];
  for (const args of [
    ["list", "claims"],
    ["show", "industry"],
    ["search", "steel"],
    ["help"],
    [],
  ]) {
    expect(chunksOf(...args)).not.toContain("chunks/render.mjs");
    expect(chunksOf(...args)).not.toContain("chunks/app.mjs");
  }
  expect(chunksOf("show", "industry", "--json")).toContain("chunks/app.mjs");
  expect(chunksOf("show", "industry", "--json")).not.toContain("chunks/render.mjs");
});

test("start-up is timed, for the record", () => {
  const median = (args: string[]) => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      spawnSync(process.execPath, args);
      return performance.now() - start;
    });
    return Math.round(times.sort((a, b) => a - b)[2] ?? 0);
  };
  const rows = {
    "node -e 0": median(["-e", "0"]),
    "--version": median([PROGRAM, "--version"]),
    "show <id>": median([PROGRAM, "show", "industry"]),
    "show <id> --json": median([PROGRAM, "show", "industry", "--json"]),
  };
  console.info(`start-up, ms: ${JSON.stringify(rows)}`);
  expect(Object.values(rows).every((time) => time > 0)).toBe(true);
});

describe("what the engine answers", () => {
  const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
  const asked = ["derive", ENERGY, "2022", "--baseline", "2021"];

  test("derive prints the values, the arithmetic of both ends, and the claims", () => {
    const { out, code } = peakline(asked);
    expect([code, out.split("\n").slice(0, 3)]).toEqual([
      0,
      [
        "−1.377 to −1.165 %\t2022 against 2021",
        "Lower end: 0.9315 ÷ 0.9445 = 0.986236103",
        "Upper end: 0.9325 ÷ 0.9435 = 0.988341283",
      ],
    ]);
  });

  test("--json is the body of the API, byte for byte", async () => {
    const { createApp } = await import("@peakline/api/app");
    const response = await createApp(dataset).request(
      `/v1/derive?series=${ENERGY}&period=2022&baseline=2021`,
    );
    expect(peakline([...asked, "--json"]).out).toBe(await response.text());
  });

  test("a half-year says that the weights are unknown, and what each share would give", () => {
    const { out } = peakline([
      "derive",
      ENERGY,
      "2022-07/2022-12",
      "--baseline",
      "2021-07/2021-12",
    ]);
    expect(out).toContain("nobody says how much of the year lies in each half");
    expect(out).toContain("s = 0.5\t1.397 to 1.919 %");
  });

  test("targets, series and checks are lists that pipe", () => {
    expect(peakline(["targets", "--class", "met"]).out).toMatch(
      /^cns-2021-12-03-results\/steel-capacity-target\tmet\t/,
    );
    expect(peakline(["series", "--indicator", "nev-sales"]).out.split("\n")).toHaveLength(2);
    expect(peakline(["checks", "--verdict", "consistent"]).out).toContain("5G base station");
  });

  test("an answer is shown with its steps, in Chinese too", () => {
    const { out } = peakline(["show", "series", ENERGY, "--lang", "zh"]);
    expect(out).toContain("仅在假设下：2022年下半年");
    expect(out).toContain("由此推导\t−1.377%至−1.165%");
  });

  test("a timeline tells when an answer became known", () => {
    const { out } = peakline(["timeline", ENERGY, "2022", "--baseline", "2021"]);
    expect(out.split("\n")[1]).toMatch(/^2024-07-24\t−1\.377 to −1\.165 %\t/);
  });

  test("a scenario tells what changes and what it contradicts", () => {
    const wrong = {
      series: ENERGY,
      period: "2022",
      baseline: "2021",
      printed: "4.2",
      unit: "percent",
      change: "relative",
      direction: "down",
    };
    const { out, code } = peakline(["scenario", JSON.stringify({ hypotheses: [wrong] })]);
    expect(code).toBe(0);
    expect(out).toContain("It cannot stand beside these claims:");
    expect(out).toContain("hypothesis/1");
  });

  test.each([
    [["derive", ENERGY], "derive takes a series and a period."],
    [["derive", ENERGY.replace("stated", "statd"), "2022"], "Did you mean"],
    [["targets", "--class", "late"], '"late" is not a value of class.'],
    [["scenario", "no-such-file.json"], "no-such-file.json cannot be read: ENOENT."],
    [["scenario", "{"], "The body is not JSON."],
    [["show", "checks", "none"], 'There is nothing "none" among the checks.'],
  ])("%s is answered with what is wrong", (args, said) => {
    const { err, code } = peakline(args);
    expect(code).toBeGreaterThan(0);
    expect(err).toContain(said);
  });
});
