import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { createFields } from "./fields.ts";

const FORM = `<form>
  <div data-field="group"><select name="group"><option value="steel" selected></option><option value="cement"></option></select><p class="field-issue" hidden></p></div>
  <div data-field="area"><input name="area" value="key"><p class="field-issue" hidden></p></div>
  <div data-field="capacity"><input name="capacity" value="1.5"><p class="field-issue" hidden></p></div>
</form>`;
const inputs = [
  { id: "group", when: null },
  { id: "area", when: { input: "group", is: ["steel"] } },
  { id: "capacity", when: null },
];

function open() {
  const { document } = new JSDOM(FORM).window;
  const form = document.querySelector("form");
  if (form === null) throw new Error("there is no form");
  const find = (selector: string) => form.querySelector<HTMLElement>(selector);
  return { fields: createFields(form, inputs, "en"), find };
}

test("a field that is not asked is hidden and is no entry", () => {
  const { fields, find } = open();
  fields.fill({ group: "cement", capacity: "2" });
  expect(fields.entries()).toEqual({ group: "cement", capacity: "2" });
  expect(find("[data-field=area]")?.hasAttribute("data-off")).toBe(true);
  fields.fill(null);
  expect(fields.entries()).toEqual({ group: "steel", area: "key", capacity: "1.5" });
  expect(find("[data-field=area]")?.hasAttribute("data-off")).toBe(false);
});

test("what an address leaves out is left blank", () => {
  const { fields } = open();
  fields.fill({ capacity: "2" });
  expect(fields.entries()).toEqual({ group: "", capacity: "2" });
});

test("an issue stands with its field until it is mended, and one without a field is given back", () => {
  const { fields, find } = open();
  const sentence = { en: "“x” is not a number.", zh: "“x”不是数字。" };
  const homeless = { path: "other", sentence: { en: "There is no other.", zh: "没有。" } };
  expect(fields.tell([{ path: "capacity", sentence }, homeless])).toEqual([homeless]);
  const issue = find("[data-field=capacity] .field-issue");
  expect([issue?.textContent, issue?.hidden]).toEqual(["“x” is not a number.", false]);
  expect(find("[name=capacity]")?.getAttribute("aria-invalid")).toBe("true");
  fields.tell([]);
  expect([issue?.textContent, issue?.hidden]).toEqual(["", true]);
  expect(find("[name=capacity]")?.hasAttribute("aria-invalid")).toBe(false);
});
