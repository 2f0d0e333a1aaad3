import { JSDOM } from "jsdom";
import { renderToString } from "solid-js/web";
import { expect, test } from "vitest";
import { MESSAGES } from "../messages.ts";
import type { Outcome } from "./ask.ts";
import { OutcomeView, outcomeText } from "./outcome.tsx";

const said = (en: string, zh: string) => ({ en, zh });
const source = { role: said("the ratio", "比例"), title: said("A notice", "一份通知") };
const answered: Outcome = {
  kind: "answer",
  answer: {
    tone: "good",
    sentence: said("At most 1 Mt may be built.", "至多可建100万吨。"),
    values: [
      {
        id: "most",
        name: said("New capacity", "新建产能"),
        text: said("1", "100"),
        value: 1,
        unit: said("Mt", "万吨"),
      },
    ],
    steps: [said("1.5 ÷ 1.5 = 1", "1.5 ÷ 1.5 = 1")],
    notes: [said("The scheme (产能置换) is suspended.", "该办法已暂停。")],
    sources: [
      {
        ...source,
        claim: "notice/ratio",
        document: "notice",
        statement: said("1.5:1.", "1.5:1。"),
      },
      { ...source, claim: null, document: "notice", statement: null },
    ],
  },
};
const refused: Outcome = {
  kind: "refused",
  issues: [{ path: "year", sentence: said("A year has four digits.", "年份为四位数字。") }],
};

function draw(outcome: Outcome, locale: "en" | "zh", homeless: boolean) {
  const html = renderToString(() => (
    <OutcomeView
      outcome={outcome}
      homeless={homeless && outcome.kind === "refused" ? outcome.issues : []}
      words={MESSAGES[locale].answer}
      locale={locale}
    />
  ));
  return new JSDOM(html).window.document;
}

test("an answer is drawn with its tone, values, steps, notes, and links to what it rests on", () => {
  const page = draw(answered, "zh", false);
  const sentence = page.querySelector<HTMLElement>(".answer-sentence");
  expect([sentence?.textContent, sentence?.dataset.tone]).toEqual(["至多可建100万吨。", "good"]);
  expect(page.querySelector(".answer-values")?.textContent).toBe("新建产能100万吨");
  expect(page.querySelector(".answer-steps li")?.textContent).toBe("1.5 ÷ 1.5 = 1");
  const links = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  expect(links).toEqual(["/zh/claims/notice/ratio", "/zh/documents/notice"]);
});

test("an answer that rests on nothing but the reader's numbers has no heading for sources", () => {
  if (answered.kind !== "answer") throw new Error("this is an answer");
  const page = draw({ ...answered, answer: { ...answered.answer, sources: [] } }, "en", false);
  const headings = [...page.querySelectorAll("h2")].map((heading) => heading.textContent);
  expect(headings).toEqual(["Answer", "To keep in mind", "How it was computed"]);
});

test("a Chinese term in an English note is marked as Chinese", () => {
  const page = draw(answered, "en", false);
  expect(page.querySelector("[lang=zh-Hans]")?.textContent).toBe("产能置换");
});

test("without an answer the page says how many entries are at fault, and what no field can show", () => {
  expect(outcomeText(refused, MESSAGES.en.answer, "en")).toBe(
    "No answer: one entry cannot be used.",
  );
  expect(draw(refused, "en", true).body.textContent).toContain("A year has four digits.");
  expect(draw(refused, "en", false).body.textContent).not.toContain("A year has four digits.");
  expect(draw({ kind: "failed" }, "zh", false).body.textContent).toContain("测算没有响应");
});
