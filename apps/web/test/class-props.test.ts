import { expect, test } from "vitest";
import { withClassProps } from "../scripts/class-props.ts";

/** What compiled code makes of a component, which is handed its props. */
function draw(code: string, A: (props: Readonly<Record<string, unknown>>) => unknown): unknown {
  const drawn: unknown[] = [];
  const run = new Function("A", "_$createComponent", withClassProps(code));
  run(A, (component: typeof A, props: Readonly<Record<string, unknown>>) =>
    drawn.push(component(props)),
  );
  return drawn[0];
}

test("a prop that is computed comes from a class, the other as it is", () => {
  expect(withClassProps("_$createComponent(A, { get b() { return c; }, d: 1 })")).toBe(
    'class Props0{constructor(v0,v1){this["$0"]=v0;this["d"]=v1;}get ["b"](){return this.$0()}}\n' +
      "_$createComponent(A, new Props0(() => { return c; },1))",
  );
});

test("props of the same shape share a class, within one another too", () => {
  expect(
    withClassProps(
      "_$createComponent(A, { get b() { return _$createComponent(C, { get b() { return 1; } }); } })",
    ),
  ).toBe(
    'class Props0{constructor(v0){this["$0"]=v0;}get ["b"](){return this.$0()}}\n' +
      "_$createComponent(A, new Props0(() => { return _$createComponent(C, new Props0(() => { return 1; })); }))",
  );
});

test("what a component does not read is not computed, and a name with a hyphen is read by it", () => {
  const code = `_$createComponent(A, {
    get "aria-label"() { return "read"; },
    get children() { throw new Error("not asked for"); },
  })`;
  expect(draw(code, (props) => props["aria-label"])).toBe("read");
});

test("props without a getter, and with a spread, stay as they are", () => {
  const plain = "_$createComponent(A, { b: 1 })";
  const spread = "_$createComponent(A, { ...b, get c() { return 1; } })";
  expect(withClassProps(plain)).toBe(plain);
  expect(withClassProps(spread)).toBe(spread);
});

test("a component that spreads its props is told what to do instead", () => {
  expect(() => withClassProps("_$createComponent(A, _$mergeProps(props, { b: 1 }))")).toThrow(
    "{...props}: hand each of them on by its name, or all of them as one prop",
  );
});
