import { listChecks, listSeries, listTargets } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import {
  chartOfList,
  chartsOf,
  gallery,
  type Locale,
  NARROW,
  type Spec,
  scene,
  type Target,
  tableOf,
  WIDE,
} from "@peakline/core/view";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { TEMPLATES } from "./templates.ts";

const { open } = useBrowser();

/** Two code points that Unicode has not assigned: what a font draws for them is its sign for what it lacks. */
const [UNASSIGNED, ANOTHER] = ["\u0378", "\u0379"] as const;

const idsOf: Readonly<Partial<Record<Target["noun"], readonly string[]>>> = {
  series: listSeries(dataset).map(({ id }) => id),
  targets: listTargets(dataset).map(({ target }) => target),
  checks: listChecks(dataset).map(({ id }) => id),
  plans: dataset.plans.map(({ id }) => id),
  mechanisms: dataset.mechanisms.map(({ id }) => id),
  indicators: dataset.indicators.map(({ id }) => id),
  sectors: dataset.sectors.map(({ id }) => id),
};

/** Every chart of the site in one language. */
function specsOf(locale: Locale): Spec[] {
  const nouns = Object.entries(idsOf) as [Target["noun"], readonly string[]][];
  return [
    ...gallery(dataset, locale).map(({ spec }) => spec),
    ...nouns.flatMap(([noun, ids]) => [
      ...[chartOfList(dataset, noun, locale)].flatMap((spec) => spec ?? []),
      ...ids.flatMap((id) => chartsOf(dataset, { noun, id }, locale)),
    ]),
  ];
}

/** Everything that a chart says: in both drawings, to whoever points at it, in its sentence and its table. */
function textOf(spec: Spec): string {
  const { columns, rows, heading } = tableOf(spec);
  const drawn = [WIDE, NARROW].flatMap((medium) => {
    const { title, sentence, shapes } = scene(spec, medium);
    const said = shapes.map((shape) =>
      shape.shape === "text" ? shape.text : shape.shape === "mark" ? shape.tip : "",
    );
    return [title, sentence, ...said];
  });
  return [heading, ...drawn, ...columns, ...rows.flat().map(({ text }) => text)].join("");
}

/** Which of some characters the page's fonts for charts draw as they draw one that does not exist. */
const lacking = (page: Page, characters: readonly string[]) =>
  page.evaluate(
    ([missing, all]) => {
      const style = getComputedStyle(document.querySelector(".chart text") ?? document.body);
      const canvas = document.createElement("canvas");
      canvas.lang = document.documentElement.lang;
      [canvas.width, canvas.height] = [40, 40];
      document.body.append(canvas);
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (context === null) throw new Error("the browser has no canvas");
      const pixelsOf = (character: string) => {
        context.clearRect(0, 0, 40, 40);
        context.font = `24px ${style.fontFamily}`;
        context.fillText(character, 4, 30);
        return context.getImageData(0, 0, 40, 40).data.join();
      };
      const none = pixelsOf(missing);
      return all.filter((character) => pixelsOf(character) === none);
    },
    [UNASSIGNED, characters] as const,
  );

describe.each(["en", "zh"] as const)("in %s", (locale) => {
  test("every character of every chart has a glyph, CO₂'s among them", async () => {
    const characters = [...new Set(`₂${specsOf(locale).map(textOf).join("")}`)].sort();
    expect(characters.length).toBeGreaterThan(locale === "zh" ? 500 : 80);
    const page = await open(`/${locale}/gallery`);
    expect(await lacking(page, characters)).toEqual([]);
    // Else the comparison would find nothing, whatever was missing.
    expect(await lacking(page, [ANOTHER])).toEqual([ANOTHER]);
  });

  test.each([360, 1440])(
    "at %i pixels the drawing that fits is shown, and that alone",
    async (width) => {
      const page = await open(`/${locale}${TEMPLATES["drawn series"]}`, {
        viewport: { width, height: 800 },
      });
      const picture = page.locator(".picture").first();
      expect(await picture.locator(".picture-wide").isVisible()).toBe(width > 1000);
      expect(await picture.locator(".picture-narrow").isVisible()).toBe(width < 1000);
    },
  );
});

test("a mark leads to the page of what it shows, with the mouse and with the keyboard", async () => {
  const page = await open("/en/targets");
  const mark = page.locator(".picture-wide a").first();
  const href = await mark.getAttribute("href");
  expect(href).toMatch(/^\/en\/targets\/./);
  await mark.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${href}`);
});

test("who does not want to pass many marks with the keyboard passes the picture", async () => {
  const page = await open("/en/targets");
  const pass = page.getByRole("link", { name: "Past the picture" });
  await pass.focus();
  expect((await pass.boundingBox())?.height).toBeGreaterThan(20);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("FIGCAPTION");
});

test("a chart prints on light paper, whole and with its table, whatever the screen shows", async () => {
  const page = await open(`/en${TEMPLATES["drawn series"]}`, { colorScheme: "dark" });
  await page.evaluate(() => {
    document.documentElement.dataset.theme = "dark";
  });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(paper).toBe("rgb(255, 255, 255)");
  const picture = page.locator(".picture").first();
  const fill = (selector: string) =>
    picture
      .locator(`.picture-wide ${selector}`)
      .first()
      .evaluate((element) => getComputedStyle(element).fill);
  expect(await fill(".chart-value")).toBe("rgb(22, 33, 27)");
  expect(await picture.locator("table").isVisible()).toBe(true);
});

test("where the system forces colours, texts have the one of text and a target stays hollow", async () => {
  const page = await open(`/en${TEMPLATES["drawn series"]}`, { forcedColors: "active" });
  const styleOf = (selector: string) =>
    page
      .locator(`.picture-wide ${selector}`)
      .first()
      .evaluate((element) => getComputedStyle(element).fill);
  const [text, canvas] = await page.evaluate(() => {
    const probe = document.createElement("p");
    document.body.append(probe);
    probe.style.setProperty("color", "CanvasText");
    probe.style.setProperty("background-color", "Canvas");
    const { color, backgroundColor } = getComputedStyle(probe);
    return [color, backgroundColor];
  });
  expect(await styleOf(".chart-tick")).toBe(text);
  expect(await styleOf('.chart-mark[data-tone="target"] rect')).toBe(canvas);
});
