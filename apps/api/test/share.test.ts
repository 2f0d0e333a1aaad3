import { dataset } from "@peakline/core/data";
import {
  COMPUTED_LABELS,
  FIELD_LABELS,
  LOCALES,
  MODALITY_LABELS,
  NOUN_LABELS,
  shareSvg,
  VERDICT_LABELS,
} from "@peakline/core/view";
import { renderAsync } from "@resvg/resvg-js";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { createDraw, drawOptions } from "../src/server/share/draw.ts";
import { FONT_ADVICE, findFonts } from "../src/server/share/fonts.ts";
import { createShare, type Share } from "../src/server/share/share.ts";

// Each drawing reads the whole font; processors may be busy.
vi.setConfig({ testTimeout: 60_000 });

const fonts = findFonts(process.env.SHARE_FONTS);
const CLAIM = "/share/zh/claims/scio-2024-07-05-high-quality/energy-per-value-added.png";
const SERIES =
  "/share/en/series/energy-per-value-added.stated.above-designated-size.industry.-.china.-.png";

const ask = (share: Share, path: string, init?: RequestInit) =>
  share(new Request(`http://localhost${path}`, init));

/** Width and height, from the first chunk of a PNG. */
async function sizeOf(answer: Response): Promise<[number, number]> {
  const bytes = new DataView(await answer.arrayBuffer());
  expect(bytes.getUint32(0)).toBe(0x89504e47);
  return [bytes.getUint32(16), bytes.getUint32(20)];
}

test("a font with Chinese characters is at hand", () => {
  expect(fonts, FONT_ADVICE).not.toEqual([]);
});

describe("a share image", () => {
  let share: Share;
  beforeAll(async () => {
    share = createShare(dataset, await createDraw(fonts));
  });

  test.each([
    CLAIM,
    SERIES,
    "/share/en/site.png",
    "/share/zh/targets.png",
    "/share/en/documents.png",
  ])("is a PNG of 1200 by 630: %s", async (path) => {
    const answer = await ask(share, path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe("image/png");
    expect(await sizeOf(answer)).toEqual([1200, 630]);
  });

  test("keeps its ETag, and is not sent to who has it", async () => {
    const etag = (await ask(share, CLAIM)).headers.get("ETag") ?? "";
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await ask(share, CLAIM, { headers: { "If-None-Match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("of what nobody has is a problem, with what was meant", async () => {
    const answer = await ask(share, CLAIM.replace("added", "aded"));
    expect([answer.status, await answer.json()]).toEqual([
      404,
      expect.objectContaining({
        type: "/v1/problems#unknown-record",
        didYouMean: "scio-2024-07-05-high-quality/energy-per-value-added",
      }),
    ]);
  });

  test.each(["/share/", "/share/fr/site.png", "/share/en/claims/%E0.png", "/share/en/things.png"])(
    "is not at %s",
    async (path) => {
      const answer = await ask(share, path);
      expect([answer.status, await answer.json()]).toEqual([
        404,
        expect.objectContaining({ type: "/v1/problems#unknown-address" }),
      ]);
    },
  );

  test("is only read", async () => {
    expect((await ask(share, CLAIM, { method: "POST" })).status).toBe(405);
    const head = await ask(share, CLAIM, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test("without a font is the SVG that it would have been drawn from", async () => {
    expect(await createDraw([])).toBeNull();
    const answer = await ask(createShare(dataset, null), CLAIM);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "image/svg+xml"]);
    expect(await answer.text()).toContain("下降6.8%");
  });
});

/** Side of the cell in which a character is drawn alone. */
const CELL = 32;
const ACROSS = 64;

/** What characters look like in the font of share images, each as the pixels of its cell. */
async function looksOf(chars: readonly string[]): Promise<string[]> {
  const rows = Math.ceil(chars.length / ACROSS);
  const texts = chars.map((char, index) => {
    const [x, y] = [(index % ACROSS) * CELL, Math.floor(index / ACROSS) * CELL + 24];
    return `<text x="${x}" y="${y}" font-size="20">&#x${char.codePointAt(0)?.toString(16)};</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${ACROSS * CELL}" height="${rows * CELL}" font-family="Noto Sans CJK SC">${texts.join("")}</svg>`;
  const { pixels, width } = await renderAsync(svg, drawOptions(fonts));
  return chars.map((_, index) => {
    const [left, top] = [(index % ACROSS) * CELL, Math.floor(index / ACROSS) * CELL];
    const lines = Array.from({ length: CELL }, (_, line) => {
      const start = ((top + line) * width + left) * 4;
      return pixels.subarray(start, start + CELL * 4).toString("base64");
    });
    return lines.join("");
  });
}

/** In no font: a private character, and one that is only white. */
const [NOBODYS, BLANK] = ["\u{10fffd}", "\u00a0"];

describe("the letters of share images", () => {
  test("that are missing would be seen as such", async () => {
    const [missing, blank, other, letter] = await looksOf([NOBODYS, BLANK, "\u{10fffc}", "能"]);
    expect(missing).toBe(other);
    expect(letter).not.toBe(missing);
    expect(letter).not.toBe(blank);
  });

  test("are all in the font, whatever the record says", async () => {
    const labels = [FIELD_LABELS, NOUN_LABELS, COMPUTED_LABELS, MODALITY_LABELS, VERDICT_LABELS];
    const texts = `${JSON.stringify([dataset, labels])}−–—…·×÷≤≥≈（）：；，。、“”《》％Ⅴ${LOCALES.join("")}`;
    const chars = [...new Set(texts)].filter((char) => !/[\s\p{Cf}\p{Cc}₀-₉]/u.test(char)).sort();
    expect(chars.length).toBeGreaterThan(1000);
    const [missing, blank, ...looks] = await looksOf([NOBODYS, BLANK, ...chars]);
    const tofu = chars.filter((_, index) => [missing, blank].includes(looks[index]));
    expect(tofu).toEqual([]);
  });

  test("write CO₂ with a small 2, which the font has and its subscript it has not", () => {
    const svg = shareSvg({
      kind: "",
      title: "CO₂",
      value: "",
      sentence: "",
      spec: null,
      foot: "",
      locale: "en",
    });
    expect(svg).toContain('CO<tspan font-size="70%" baseline-shift="sub">2</tspan>');
    expect(svg).not.toContain("₂");
  });
});
