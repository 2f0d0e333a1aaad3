import { dataset } from "@peakline/core/data";
import { afterEach, expect, test, vi } from "vitest";
import { App } from "../src/app.tsx";
import { createExplorer, type Explorer } from "../src/explorer.ts";
import { front } from "../src/shipped.ts";
import { KEY, open } from "./fake-terminal.ts";

const shippedFront = front();
let terminal: Awaited<ReturnType<typeof open>>;
afterEach(() => terminal.close());

async function openAhead(columns: number, rows: number, locale: "en" | "zh") {
  const loading = Promise.withResolvers<Explorer>();
  terminal = await open(
    <App
      explorer={null}
      ahead={{ front: shippedFront, load: () => loading.promise }}
      locale={locale}
      colour
      openAddress={() => true}
      copy={() => {}}
    />,
    columns,
    rows,
  );
  return () => loading.resolve(createExplorer(dataset, { front: shippedFront }));
}

test.each([
  [120, 40, "en"],
  [80, 24, "zh"],
  [40, 15, "en"],
  [10, 5, "zh"],
] as const)(
  "the first screen is the same before and after the record is there: %i by %i, %s",
  async (columns, rows, locale) => {
    const load = await openAhead(columns, rows, locale);
    const before = terminal.painted();
    load();
    // Longer than it takes until what stands on it is computed anew.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(terminal.painted()).toBe(before);
    expect(terminal.lines()).toHaveLength(rows);
  },
);

test("keys that come before the record wait for it, in their order", async () => {
  const load = await openAhead(120, 40, "en");
  await terminal.press("2", "j", KEY.enter);
  expect(terminal.lines()[0]?.trim()).toBe("Peakline");
  load();
  await vi.waitFor(
    () => expect(terminal.lines()[0]).toContain(dataset.claims[1]?.id.slice(0, 30)),
    { timeout: 10_000 },
  );
  await terminal.press(KEY.escape);
  expect(terminal.lines()[0]).toContain("Claims");
});
