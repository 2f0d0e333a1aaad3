import fc from "fast-check";
import { expect, test } from "vitest";
import { exactly } from "../../quantity/bounds.ts";
import { compareRationals, rational } from "../../quantity/rational.ts";
import { ownPath, pathTo } from "./paths.ts";

const at = (year: number, value: bigint) => ({ year, value: rational(value) });

test("a straight line is exact in every year", () => {
  const values = pathTo("straight-line", at(2020, 10n), at(2022, 0n));
  expect(values).toEqual([
    { year: 2020, value: exactly(rational(10n)) },
    { year: 2021, value: exactly(rational(5n)) },
    { year: 2022, value: exactly(rational(0n)) },
  ]);
});

test.each([
  ["period-reversed", "straight-line", at(2025, 1n), at(2020, 1n)],
  ["start-not-positive", "constant-rate", at(2020, 0n), at(2025, 1n)],
  ["rate-cannot-reach-zero", "constant-rate", at(2020, 1n), at(2025, 0n)],
] as const)("%s", (reason, shape, from, to) => {
  expect(pathTo(shape, from, to)).toBe(reason);
});

test("own values are kept as they are, and must name every year", () => {
  expect(ownPath([at(2020, 3n), at(2021, 1n)])).toHaveLength(2);
  expect(ownPath([at(2020, 3n), at(2022, 1n)])).toBe("year-missing");
  expect(ownPath([])).toBe("year-missing");
});

test("law: every shape starts and ends exactly, and falls all the way where the target is lower", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("constant-rate", "straight-line", "geometric-then-linear"),
      fc.bigInt({ min: 2n, max: 10n ** 6n }),
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      (shape, start, years, share) => {
        const end = BigInt(Math.floor(Number(start) * share));
        fc.pre(end > 0n || shape !== "constant-rate");
        const values = pathTo(shape, at(2020, start), at(2020 + years, end));
        if (typeof values === "string") return false;
        expect(values.at(0)?.value).toEqual(exactly(rational(start)));
        expect(values.at(-1)?.value).toEqual(exactly(rational(end)));
        return values.slice(1).every(({ value }, index) => {
          const before = values[index]?.value.upper;
          return (
            before != null && value.lower !== null && compareRationals(value.lower, before) < 0
          );
        });
      },
    ),
  );
});
