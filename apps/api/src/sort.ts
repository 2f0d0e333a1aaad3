import type { Cell, Column } from "./csv.ts";

/** The columns by which a list can be sorted: those that hold one value. */
export const sortable = (columns: readonly Column<never>[]): string[] =>
  columns.flatMap(([name, , type = "string"]) =>
    type === "list" || type === "array" ? [] : [name],
  );

/** Numbers by size, texts by their characters, false before true. */
function compare(a: Cell, b: Cell): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Sorts records by columns, the first first; "-" before a name turns it round. What has no value stands last either way, and
 * what is equal keeps its order.
 * @example sortBy(columns, ["-published", "id"], documents)
 */
export function sortBy<T>(
  columns: readonly Column<T>[],
  names: readonly string[],
  records: readonly T[],
): readonly T[] {
  if (names.length === 0) return records;
  const orders = names.map((name) => {
    const down = name.startsWith("-");
    const cell = columns.find(([column]) => column === (down ? name.slice(1) : name))?.[1];
    if (cell === undefined) throw new Error(`there is no column ${name} to sort by`);
    return { cell, sign: down ? -1 : 1 };
  });
  const keyed = records.map((record) => ({ record, keys: orders.map(({ cell }) => cell(record)) }));
  return keyed
    .sort((a, b) => {
      for (const [index, { sign }] of orders.entries()) {
        const [left = null, right = null] = [a.keys[index], b.keys[index]];
        if (left === null || right === null) {
          if (left === right) continue;
          return left === null ? 1 : -1;
        }
        const order = compare(left, right) * sign;
        if (order !== 0) return order;
      }
      return 0;
    })
    .map(({ record }) => record);
}
