import { expect, test } from "vitest";
import { formOf, isOn, limitOf, parseArguments, singleValue, valuesOf } from "./arguments.ts";

test("words and options are told apart in any order", () => {
  const given = parseArguments([
    "list",
    "--sector",
    "cement",
    "claims",
    "--json",
    "--limit=5",
    "a=b",
  ]);
  expect(given.words).toEqual(["list", "claims", "a=b"]);
  expect(valuesOf(given, "sector")).toEqual(["cement"]);
  expect(isOn(given, "json")).toBe(true);
  expect(limitOf(given)).toBe(5);
});

test("an option can be given several times", () => {
  const given = parseArguments(["--sector", "a", "--sector=b,c"]);
  expect(valuesOf(given, "sector")).toEqual(["a", "b,c"]);
  expect(() => singleValue(given, "sector")).toThrow("--sector is given 2 times.");
});

test("after -- everything is a word", () => {
  expect(parseArguments(["search", "--", "--json"]).words).toEqual(["search", "--json"]);
});

test("a value that is missing is named", () => {
  const given = parseArguments(["list", "claims", "--sector", "--json"]);
  expect(() => valuesOf(given, "sector")).toThrow("--sector needs a value.");
  expect(() => isOn(parseArguments(["--help=no"]), "help")).toThrow("--help takes no value.");
});

test("-h and -v are --help and --version", () => {
  expect(isOn(parseArguments(["-h"]), "help")).toBe(true);
  expect(isOn(parseArguments(["-v"]), "version")).toBe(true);
});

test.each(["0", "-1", "1.5", "many", "1e3"])("a limit of %s is refused", (limit) => {
  expect(() => limitOf(parseArguments([`--limit=${limit}`]))).toThrow("whole number from 1 up");
});

test("a term that a query excludes and a negative number are words", () => {
  const { words, options } = parseArguments(["search", "-sector:cement", "-6.8", "--limit", "2"]);
  expect(words).toEqual(["search", "-sector:cement", "-6.8"]);
  expect([...options.keys()]).toEqual(["limit"]);
});

test("a form is asked for with or without fields, and only one of them", () => {
  expect(formOf(parseArguments(["list"]))).toBe(null);
  expect(formOf(parseArguments(["list", "--json", "claims"]))).toEqual({
    form: "json",
    fields: null,
  });
  expect(formOf(parseArguments(["--ndjson=id,name"]))).toEqual({
    form: "ndjson",
    fields: ["id", "name"],
  });
  expect(() => formOf(parseArguments(["--json", "--md"]))).toThrow(
    "--json and --md exclude each other.",
  );
});
