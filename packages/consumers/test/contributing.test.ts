import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { blocksOf } from "../setup/blocks.ts";
import { copyWorkshop, runThere } from "../setup/workshop.ts";

/** The page that a contributor follows: its commands, its data, and what it says that a command answers. */
const BLOCKS = blocksOf("CONTRIBUTING.md");
const [texts = "", scaffold = "", lock = "", check = "", example = ""] = codeIn("sh");
const [claim = "", exclusions = ""] = codeIn("toml");
const [answer = ""] = codeIn("");

function codeIn(language: string): string[] {
  return BLOCKS.filter((block) => block.language === language).map(({ code }) => code);
}

const home = mkdtempSync(join(tmpdir(), "peakline-home-"));
const repository = join(home, "peakline");
const document = join(repository, "packages/core/data/documents/scio-2024-07-05-briefing");
const there = (commands: string) => runThere(commands, repository, home);

/** A text of the shape that the page's claim and exclusion speak of: the year in paragraph 1, the value in paragraph 7. */
const TEXT = `A made-up briefing of 2024.
A question.
An answer.
A question.
An answer.
A question.
Industry needed 6.8 % less energy for what it made.
`;
const GIST = '{ en = "What was said.", zh = "发言内容。" }';

beforeAll(() => {
  copyWorkshop(repository);
  mkdirSync(join(home, "texts"));
  writeFileSync(join(home, "texts/briefing.txt"), TEXT);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test("a document is scaffolded, and told what it lacks until a person has filled it in", () => {
  const { out, code } = there(`${texts}${scaffold}`);
  expect(out).toContain("2 numbers in 7 paragraphs");
  expect(out).toContain("Industry needed [6.8] % less energy");
  expect(code).toBe(0);
  const { err } = there(`${texts}${check}`);
  expect(err).toContain("document.toml: title.en: the English text is missing");
});

test("filled in with the page's claim and exclusion, locked and checked, it is part of the record", () => {
  const filled = readFileSync(join(document, "document.toml"), "utf8")
    .replace(/title = .*/, 'title = { en = "A briefing", zh = "发布会" }')
    .replace(/publisher = .*/, 'publisher = "scio"')
    .replace(/published = .*/, 'published = "2024-07-05"')
    .replace(/authority = .*/, 'authority = "official-translation"')
    .replace(/# url = .*/, 'url = "https://example.org/briefing"')
    .replaceAll(/gist = .*/g, `gist = ${GIST}`);
  writeFileSync(join(document, "document.toml"), filled);
  writeFileSync(join(document, "claims.toml"), claim);
  writeFileSync(join(document, "exclusions.toml"), exclusions);
  const { out, err, code } = there(`${texts}${lock}${check}`);
  expect({ err, code }).toEqual({ err: "", code: 0 });
  expect(out).toContain("scio-2024-07-05-briefing: 1 claim, 0 commitments, 2 numbers");
  expect(out).toContain("scio-2024-07-05-briefing: nothing is missing.");
  expect(out).toContain("100 % of 2 numbers accounted for: 1 claimed, 1 excluded");
  const written = readFileSync(join(repository, "packages/core/generated/documents.json"), "utf8");
  expect(written).toContain('"scio-2024-07-05-briefing"');
});

test("the example answers what the page shows", () => {
  const { out, code } = there(example);
  expect(code).toBe(0);
  expect(out).toBe(answer);
});
