import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { sample } from "../../api/test/sample-instrument.ts";
import { parseArguments } from "../src/arguments.ts";
import { instrument } from "../src/commands/instrument.ts";
import { Failure } from "../src/failure.ts";
import { shipped } from "../src/origin.ts";

/** What the command writes, in a pipe or on a terminal of 80 columns without colour. */
async function run(words: string, isTerminal = false, locale: "en" | "zh" = "en") {
  let out = "";
  const command = instrument([sample]);
  await command({
    given: parseArguments(words.split(" ").filter(Boolean)),
    origin: shipped(),
    terminal: {
      isTerminal,
      isInteractive: false,
      colour: false,
      columns: 80,
      drawings: true,
      ambiguous: 1,
      ascii: false,
      locale,
    },
    locale,
    write: (text) => {
      out += text;
    },
    remark: () => {},
    endWith: () => {},
    commands: [],
  });
  return out;
}

async function failure(words: string): Promise<Failure> {
  try {
    await run(words);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error(`${words} did not fail`);
}

const ASKED = "sample-replacement sector=steel region=key retired=3";
const claim = dataset.claims[0];
const document = dataset.documents[0];
const titleOf = (id = "") => dataset.documents.find((each) => each.id === id)?.title;

test("without an id the instruments are listed, a line each", async () => {
  expect(await run("")).toBe(
    "sample-replacement\tSample replacement\tHow much may be built for what is retired.\n",
  );
});

test("an id alone tells what is asked, a line for each input", async () => {
  const lines = (await run("sample-replacement", false, "zh")).split("\n");
  expect(lines[1]).toBe("region\t地区\tchoice\trequired\t\tkey\tkey, other\tsector为steel时填写\t");
  expect(lines[2]).toBe("retired\t退出产能\tnumber\trequired\t百万吨\t3\t\t\t按备案口径。");
});

test("on a terminal it shows what can be entered, and the command of the example", async () => {
  const text = await run("sample-replacement", true);
  expect(text.replace(/\s+/g, " ")).toContain(
    "sector Sector; steel (Steel), cement (Cement) steel region Region; key (Key region), other (Elsewhere); asked where key sector is steel",
  );
  expect(text).toContain(
    "peakline instrument sample-replacement sector=steel region=key retired=3 year=2021",
  );
});

test("in a pipe an answer is a line for each value, step, note and source", async () => {
  expect(await run(ASKED)).toBe(
    [
      "answer\tAt most 2 Mt may be built.\tgood",
      "value\tNew capacity\t2 Mt",
      "step\t3 ÷ 1.5 = 2",
      "note\tA made-up rule.",
      `source\t${claim?.id}\tthe ratio\t${titleOf(claim?.document)?.en}`,
      `source\t${document?.id}\tthe rule\t${document?.title.en}`,
      "",
    ].join("\n"),
  );
});

test("on a terminal the sentence comes first, and every source has its id", async () => {
  const lines = (await run(ASKED, true, "zh")).split("\n");
  expect(lines.slice(0, 3)).toEqual(["至多可建2百万吨。", "", "新建产能  2百万吨"]);
  expect(lines.join("\n")).toContain(`  ${claim?.id}`);
});

test("everything that is wrong is told at once, with exit code 2", async () => {
  const { code, message, advice } = await failure(
    "sample-replacement sector=steal retired=many yeer=2021 2021 retired=2",
  );
  expect([code, message]).toEqual([2, "sample-replacement cannot answer."]);
  expect(advice.split("\n")).toEqual([
    '  "2021" is not an input: inputs are name=value.',
    "  retired: It is given more than once.",
    '  yeer: There is no input “yeer”. Did you mean "year"?',
    '  sector: “steal” is no sector. Did you mean "steel"?',
    "  retired: “many” is not a number.",
    "What it asks: peakline instrument sample-replacement",
  ]);
});

test("a word that is no input is refused even where the others would do", async () => {
  expect((await failure(`${ASKED} 2021`)).advice).toMatch(/"2021" is not an input/);
});

test("an instrument that is not there suggests the one that was meant, with exit code 3", async () => {
  const { code, advice } = await failure("sample-replacment");
  expect([code, advice]).toEqual([3, 'Did you mean "sample-replacement"?']);
});
