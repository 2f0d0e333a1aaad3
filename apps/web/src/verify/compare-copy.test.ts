import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type Anchored, compareCopy } from "./compare-copy.ts";
import { readCopy } from "./read-copy.ts";

const sha256 = (text: string | Buffer) => createHash("sha256").update(text).digest("hex");
const claim = (token: string, start: number, sentence: string): Anchored => ({
  noun: "claims",
  id: `doc/${token}`,
  title: token,
  anchor: {
    paragraph: 1,
    token,
    nth: 1,
    start,
    end: start + token.length,
    sentence: sha256(sentence),
  },
});
const TEXT = "It fell by 6.8%. In 2021, 29 were named.\nNothing more.";
const records = [claim("6.8", 11, "It fell by 6.8%."), claim("29", 26, "In 2021, 29 were named.")];

test("every record is at its place in the text of the record, and the other numbers are told apart", async () => {
  const { counts, paragraphs, numbers, claimed } = await compareCopy(TEXT, records);
  expect(counts).toEqual({ ok: 2, moved: 0, "text-differs": 0, "not-found": 0 });
  expect([numbers, claimed]).toEqual([3, 2]);
  const [first = [], second = []] = paragraphs;
  expect(first.map(({ text }) => text)).toEqual([
    "It fell by ",
    "6.8",
    "%. In ",
    "2021",
    ", ",
    "29",
    " were named.",
  ]);
  expect(first.filter(({ number }) => number).map(({ text }) => text)).toEqual(["2021"]);
  expect(second).toEqual([{ text: "Nothing more.", number: false, records: [] }]);
});

test("in a text that differs each record says how far it can be found", async () => {
  const text = "New head.\nIt rose by 6.8%. In 2021, 29 were named.";
  const { records: found, counts } = await compareCopy(text, records);
  expect(found.map(({ state }) => state)).toEqual(["not-found", "moved"]);
  expect(counts).toEqual({ ok: 0, moved: 1, "text-differs": 0, "not-found": 1 });
});

test("two records at one number are one stretch that leads to both", async () => {
  const other = { ...records[0], id: "doc/other" } as Anchored;
  const { paragraphs } = await compareCopy(TEXT, [...records, other]);
  expect(paragraphs[0]?.[1]?.records.map(({ id }) => id)).toEqual(["doc/6.8", "doc/other"]);
});

test("a file is hashed as it is, and read as UTF-8 or as GB 18030", async () => {
  const utf8 = Buffer.from("\ufeff降6.8%");
  expect(await readCopy(new Blob([utf8]))).toEqual({ text: "\ufeff降6.8%", sha256: sha256(utf8) });
  const gb = Buffer.from([0xbd, 0xb5, 0x36]);
  expect(await readCopy(new Blob([gb]))).toEqual({ text: "降6", sha256: sha256(gb) });
  expect(await readCopy(new Blob([new Uint8Array([0, 1, 2])]))).toBe("not-text");
});
