const NAME = "[A-Za-z_][\\w.:-]*";
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const ATTRIBUTE = new RegExp(`(${NAME})=`, "g");
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/**
 * What makes a text no well-formed XML (XML 1.0, 2.1), for documents of elements, attributes and text alone; empty where it
 * is. Nothing is borrowed from the writer.
 */
export function notWellFormed(xml: string): string {
  const open: string[] = [];
  let roots = 0;
  for (let rest = xml; rest !== ""; ) {
    const text = /^[^<]+/.exec(rest)?.[0] ?? "";
    if (text !== "") {
      if (open.length === 0 && text.trim() !== "") return `text outside of the root: ${text}`;
      if (REFERENCE.test(text) || text.includes("]]>")) return `a bare sign in the text: ${text}`;
      rest = rest.slice(text.length);
      continue;
    }
    const [tag, end, name = "", attributes = "", empty] = TAG.exec(rest) ?? [];
    if (tag === undefined) return `no tag: ${rest.slice(0, 60)}`;
    const names = [...attributes.matchAll(ATTRIBUTE)].map(([, each]) => each);
    if (new Set(names).size < names.length) return `an attribute twice: ${tag}`;
    if (REFERENCE.test(attributes)) return `a bare sign in an attribute: ${tag}`;
    if (end) {
      if (open.pop() !== name) return `an end without its beginning: ${tag}`;
    } else {
      if (open.length === 0) roots += 1;
      if (!empty) open.push(name);
    }
    rest = rest.slice(tag.length);
  }
  if (open.length > 0) return `never ended: ${open.join(", ")}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no document may have.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml))
    return "a control character";
  return roots === 1 ? "" : `${roots} roots`;
}
