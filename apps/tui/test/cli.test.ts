import { spawnSync } from "node:child_process";
import { FILTERS, NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../src/commands/table.ts";
import { inProcess } from "./in-process.ts";
import { PROGRAM, peakline } from "./peakline.ts";

describe("the language", () => {
  test("comes from the environment, and --lang decides", () => {
    const { zh, en } = dataset.claims[0]?.statement ?? { zh: "", en: "" };
    expect(peakline(["list", "claims"], { LANG: "zh_CN.UTF-8" }).out).toContain(zh);
    expect(peakline(["list", "claims"], { LANG: "zh_CN.UTF-8", LC_ALL: "C" }).out).toContain(en);
    expect(peakline(["list", "claims", "--lang", "en"], { LANG: "zh_CN.UTF-8" }).out).toContain(en);
  });
});

const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";

/** What was reported, and so sets no target. */
const REPORT = dataset.claims.find(({ modality }) => modality === "actual")?.id;

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
    ["list targets", 2, /targets are computed.*\npeakline targets/],
    ["targets met", 2, /targets takes no words.*\npeakline targets --class met/],
    ["checks energy", 2, /checks takes no words.*\nIts filters are --verdict, --kind/],
    ["targets nobody/nothing", 3, /no target "nobody\/nothing".*\n.*peakline targets/],
    ["show zzzzzzzzzz", 3, /no record "zzzzzzzzzz".*\n.*peakline search <words>/],
    ["show plans zzzzzzzzzz", 3, /no plan "zzzzzzzzzz".*\n.*peakline list plans/],
    ["targets --clas met", 2, /targets has no option --clas.*\nDid you mean "--class"/],
    ["targets --class late", 2, /"late" is not a value of class.*\nIt is one of behind, on-track/],
    ["targets --class behnd", 2, /Did you mean "behind"/],
    ["targets --as-of yesterday", 2, /"yesterday" is not a day.*\n.*2024-07-24/],
    ["targets --json --csv", 2, /exclude each other/],
    ["series --indicator nev-sale", 2, /Did you mean "nev-sales"/],
    ["checks --verdict inconsistnt", 2, /Did you mean "inconsistent"/],
    ["checks --kind reding --json", 2, /Did you mean "reading"/],
    ["checks --claim x/y", 2, /"x\/y" is not a value of claim.*\n.*peakline list claims/],
    ["conflicts energy", 2, /conflicts takes no words/],
    ["derive", 2, /derive takes a series and a period/],
    [`derive ${ENERGY}`, 2, /derive takes a series and a period/],
    [
      "derive base-station-energy 2022",
      2,
      /Series of base-station-energy:\n(?=[\s\S]*\.newly-built)(?=[\s\S]*\.all-sites)/,
    ],
    ["derive nev-sales 2022", 2, /Did you mean "nev-sales\.stated\./],
    [`derive ${ENERGY.replace("stated", "statd")} 2022`, 2, /Did you mean "energy-per-value-added/],
    ["derive xyz 2022", 2, /no series "xyz".*\n.*peakline series/],
    [`derive ${ENERGY} 20222`, 2, /"20222" is not a period.*\n.*2022-01\/2022-07/],
    [`derive ${ENERGY} 2022 --baseline 2o21`, 2, /"2o21" is not a period/],
    [`derive ${ENERGY} 2022 --modality actul`, 2, /Did you mean "actual"/],
    [`derive ${ENERGY} 2022 --as-of 2022`, 2, /"2022" is not a day/],
    [`timeline ${ENERGY}`, 2, /timeline takes a series and a period/],
    ["scenario", 2, /scenario takes one file/],
    ["scenario no-such-file.json", 2, /no-such-file\.json cannot be read: ENOENT/],
    ["scenario {", 2, /not JSON/i],
    ['scenario {"hypotheses":[{}]}', 2, /hypotheses\.0/],
    ["show checks", 2, /id is missing.*\npeakline checks has them: peakline show checks <id>/],
    ["show checks none", 3, /no check "none".*\n.*peakline checks/],
    ["show series nev-sales", 3, /no series "nev-sales".*\nDid you mean "nev-sales\./],
    [`show targets ${REPORT}`, 3, /sets no target.*peakline show claims/],
    ["instrument batery-code", 3, /no instrument "batery-code".*\nDid you mean "battery-code"/],
    ["instrument battery-code X12", 2, /cannot answer.*\n.*"X12" is not an input/],
    [
      "instrument capacity-replacement sector=steal retird=140",
      2,
      /cannot answer.*\n.*retird: .*Did you mean "retired".*\n.*sector: .*Did you mean "steel".*\n.*missing/,
    ],
    ["instrument battery-code --code X12", 2, /instrument has no option --code/],
    ["help lst", 2, /Did you mean "list"/],
    ["--colour", 2, /peakline has no option --colour/],
  ];
  test.each(wrong)("peakline %s", async (line, code, message) => {
    const run = await inProcess(line.split(" ").filter(Boolean));
    expect(run.err).toMatch(message);
    expect(run.code).toBe(code);
    expect(run.out).toBe("");
  });

  // The program adds nothing of its own, so a tenth of the lines is enough to see that it writes the same.
  test.each(wrong.filter((_, at) => at % 10 === 0))(
    "the built program says the same: peakline %s",
    async (line) => {
      const args = line.split(" ").filter(Boolean);
      expect(peakline(args)).toEqual(await inProcess(args));
    },
  );
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

  test("fits a terminal of 80 columns", () => {
    const lines = COMMANDS.flatMap(({ usage }) => usage.map((each) => `  peakline ${each}`));
    expect(lines.filter(({ length }) => length > 80)).toEqual([]);
  });

  test("lists the filters of every noun", () => {
    const page = peakline(["help", "list"]).out.replace(/\s+/g, " ");
    for (const noun of NOUNS)
      expect(page).toContain(`${noun} ${Object.keys(FILTERS[noun]).join(", ")}`);
  });

  test.each(COMMANDS.flatMap(({ examples }) => examples))(
    "its example works in a shell as it stands: %s",
    (example) => {
      const [command = ""] = example.split(" > ");
      const script = `peakline() { '${process.execPath}' '${PROGRAM}' "$@"; }; ${command}`;
      const { status, stderr } = spawnSync("sh", ["-c", script], { encoding: "utf8" });
      // What a check comes to is said beside its lines.
      const said = command === "peakline check" ? /^\d+ claims of .* not explained\.\n$/ : /^$/;
      expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(said) });
    },
  );

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

test("plain commands load neither Ink nor React, and only what the API computes loads the API", () => {
  const chunksOf = (...args: string[]) =>
    peakline(args, { NODE_DEBUG: "esm" }).err.match(/chunks\/\w+\.mjs/g) ?? [];
  // As of a day when little was known: what a command loads does not depend on how much it computes.
  const EARLY = ["--as-of", "2012-01-01"];
  for (const args of [
    ["list", "claims"],
    ["show", "industry"],
    ["search", "steel"],
    ["targets", ...EARLY],
    ["series"],
    ["checks", ...EARLY],
    ["conflicts", ...EARLY],
    ["derive", ENERGY, "2022"],
    ["timeline", ENERGY, "2022"],
    ["show", "series", ENERGY],
    ["help"],
    [],
  ]) {
    expect(chunksOf(...args)).not.toContain("chunks/render.mjs");
    expect(chunksOf(...args)).not.toContain("chunks/app.mjs");
  }
  // A stored record is put together by the API's own function, without the rest of the API.
  expect(chunksOf("show", "industry", "--json")).not.toContain("chunks/app.mjs");
  expect(chunksOf("list", "sectors", "--json")).toContain("chunks/app.mjs");
  expect(chunksOf("list", "sectors", "--json")).not.toContain("chunks/render.mjs");
});

test("start-up is timed, for the record", async ({ annotate }) => {
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
  await annotate(`start-up, ms: ${JSON.stringify(rows)}`);
  expect(Object.values(rows).every((time) => time > 0)).toBe(true);
});
