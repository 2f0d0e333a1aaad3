import { type CallExpression, type ObjectProperty, parseSync, Visitor } from "oxc-parser";
import type { Plugin } from "vite";

/** The props of a component as the compiler of Solid writes them, where some are computed when they are read; else null. */
function propsOf(call: CallExpression): readonly ObjectProperty[] | null {
  const { callee, arguments: given } = call;
  if (callee.type !== "Identifier" || callee.name !== "_$createComponent") return null;
  const [, props] = given;
  if (props?.type !== "ObjectExpression") return null;
  const plain = props.properties.filter((each) => each.type === "Property" && !each.computed);
  if (plain.length < props.properties.length) return null;
  const properties = plain as readonly ObjectProperty[];
  return properties.some(({ kind }) => kind === "get") ? properties : null;
}

/** The code of a class of props: what is computed comes as a function, and its getter stands in the class. */
function classOf(name: string, kinds: readonly (readonly [key: string, got: boolean])[]): string {
  const parameters = kinds.map((_, index) => `v${index}`).join(",");
  const fields = kinds.map(([key, got], index) => `this[${got ? `"$${index}"` : key}]=v${index};`);
  const getters = kinds.map(([key, got], index) =>
    got ? `get [${key}](){return this.$${index}()}` : "",
  );
  return `class ${name}{constructor(${parameters}){${fields.join("")}}${getters.join("")}}`;
}

/** A component that spreads its props asks for what is their own, and would find no getter. */
function refuseSpread({ callee, arguments: given }: CallExpression): void {
  if (callee.type !== "Identifier" || callee.name !== "_$mergeProps") return;
  if (given.some((each) => each.type === "Identifier" && each.name === "props"))
    throw new Error("{...props}: hand each of them on by its name, or all of them as one prop");
}

/**
 * Compiled code in which each component gets its props from a class. A getter in an object literal costs V8 half a microsecond
 * and a pair of accessors among the old, which keeps what it closes over until the next full collection: for pages drawn one
 * after the other that was half of the time. What a page says is the same.
 * @throws where the code is no JavaScript, or a component spreads its props into another
 * @example withClassProps('_$createComponent(A, { get b() { return c; }, d: 1 })')
 * // 'class Props0{constructor(v0,v1){this["$0"]=v0;this["d"]=v1;}get ["b"](){return this.$0()}}\n_$createComponent(A, new Props0(() => { return c; },1))'
 */
export function withClassProps(code: string): string {
  const { program, errors } = parseSync("compiled.js", code);
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  const classes = new Map<string, string>();
  const edits: { start: number; end: number; text: string }[] = [];
  new Visitor({
    CallExpression(call) {
      refuseSpread(call);
      const properties = propsOf(call);
      const [, props] = call.arguments;
      if (properties === null || props === undefined) return;
      const kinds = properties.map(({ key, kind }) => {
        const name = key.type === "Identifier" ? key.name : code.slice(key.start + 1, key.end - 1);
        return [JSON.stringify(name), kind === "get"] as const;
      });
      const shape = JSON.stringify(kinds);
      const name = classes.get(shape)?.match(/\w+(?={)/)?.[0] ?? `Props${classes.size}`;
      classes.set(shape, classOf(name, kinds));
      let last = props.start;
      properties.forEach(({ kind, value }, index) => {
        const start =
          kind === "get" && value.type === "FunctionExpression" && value.body
            ? value.body.start
            : value.start;
        const text = `${index === 0 ? `new ${name}(` : ","}${kind === "get" ? "() => " : ""}`;
        edits.push({ start: last, end: start, text });
        last = value.end;
      });
      edits.push({ start: last, end: props.end, text: ")" });
    },
  }).visit(program);
  let done = 0;
  let edited = "";
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    edited += code.slice(done, start) + text;
    done = end;
  }
  return `${[...classes.values()].map((each) => `${each}\n`).join("")}${edited}${code.slice(done)}`;
}

/** Gives the components of pages that are drawn to text their props from classes. */
export const classProps: Plugin = {
  name: "class-props",
  enforce: "post",
  transform: (code, id, options) =>
    options?.ssr === true && id.endsWith(".tsx")
      ? { code: withClassProps(code), map: null }
      : undefined,
};
