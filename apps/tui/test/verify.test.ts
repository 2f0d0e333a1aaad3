import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataset } from "@peakline/core/data";
import { describe, expect, test } from "vitest";
import { inProcess } from "./in-process.ts";
import { DOCUMENT, folderOf, OFFICE } from "./own-data.ts";
import { peakline } from "./peakline.ts";

const SENTENCE = "Sales were 12.9 million.";
const TEXT = `A heading\n\n${SENTENCE} They grew.\n`;
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** A record whose one document has a text, with its place locked against it. */
function withText(): string {
  const at = TEXT.indexOf("12.9");
  const place = { paragraph: 2, token: "12.9", nth: 1, start: at };
  const lock = {
    text: { file: "note.txt", sha256: sha256(TEXT), paragraphs: 2 },
    numbers: [place],
    claims: { sales: { ...place, end: at + 4, sentence: sha256(SENTENCE) } },
    commitments: {},
  };
  const paragraph =
    '\n[[paragraphs]]\nkind = "statement"\ngist = { en = "Sales.", zh = "销量。" }\n';
  return folderOf({
    "actors.toml": `[my-office]\n${OFFICE}`,
    "documents/my-note/document.toml":
      DOCUMENT.replace("[source]", '[source]\nfile = "note.txt"') + paragraph + paragraph,
    "documents/my-note/claims.toml": `[sales]
anchor = { paragraph = 2, token = "12.9" }
statement = { en = "12.9 million were sold.", zh = "销量12.9百万辆。" }
indicator = "nev-sales"
sector = "new-energy-vehicles"
modality = "actual"
period = "1999"
quantity = { unit = "million" }
themes = ["green-products"]
reviewed = "entered"
`,
    "documents/my-note/anchors.lock.json": JSON.stringify(lock),
  });
}

const record = withText();
const texts = (text: string) => folderOf({ "note.txt": text });
const verify = (folder: string, ...more: string[]) =>
  inProcess(["verify", folder, "--data", record, "--with-record", ...more]);

describe("peakline verify", () => {
  test("finds each place of the record in the text that it was made from: code 0", async () => {
    const { code, out, err } = await verify(texts(TEXT));
    expect([code, err]).toEqual([0, "1 ok, 0 moved, 0 text-differs, 0 not-found\n"]);
    expect(out).toBe("ok\tmy-note/sales\t2\t12.9\t22\t\n");
  });

  test("says where a sentence stands that moved: code 4", async () => {
    const { code, out } = await verify(texts(`New line\n${TEXT}`));
    expect([code, out]).toEqual([4, "moved\tmy-note/sales\t2\t12.9\t22\t31\n"]);
  });

  test("tells a changed sentence from one that is gone", async () => {
    const changed = await verify(texts(TEXT.replace("Sales were", "Sales are")));
    expect([changed.code, changed.out]).toEqual([4, expect.stringMatching(/^text-differs\t/)]);
    const gone = await verify(texts("Nothing\n\nof this."));
    expect([gone.code, gone.out]).toEqual([4, expect.stringMatching(/^not-found\t/)]);
  });

  test("as JSON has the same, with whether the text is the same byte for byte", async () => {
    const { code, out } = await verify(texts(TEXT), "--json");
    const { texts: all, counts } = JSON.parse(out);
    expect([code, counts.ok, all[0].document, all[0].same]).toEqual([0, 1, "my-note", true]);
  });

  test("names what is missing: a folder, or texts in it", async () => {
    const nowhere = await verify("/no/such/folder");
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining("There is no folder")]);
    const empty = await verify(folderOf({ "other.txt": "x" }));
    expect([empty.code, empty.err]).toEqual([3, expect.stringContaining("nothing was compared")]);
    const unnamed = peakline(["verify"]);
    expect([unnamed.code, unnamed.err]).toEqual([2, expect.stringContaining("PEAKLINE_TEXTS")]);
  });

  test("finds nothing of the shipped record in another text of the same name", () => {
    const document = dataset.documents.find(({ id }) => id === "cns-2021-12-03-results");
    const folder = folderOf({});
    writeFileSync(join(folder, document?.source.file ?? ""), "One paragraph that says 16 %.\n");
    const { code, out, err } = peakline(["verify"], { PEAKLINE_TEXTS: folder });
    expect(code).toBe(4);
    expect(out).toMatch(/^not-found\tcns-2021-12-03-results\/energy-per-value-added\t3\t16\t/m);
    expect(err).toMatch(/^0 ok, 0 moved, 0 text-differs, \d+ not-found\n$/);
  });
});
