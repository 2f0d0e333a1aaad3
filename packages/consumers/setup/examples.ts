import { fileURLToPath } from "node:url";
import ts from "typescript-api";

/** A line of an example that comes to something, and what the comment behind it says that it comes to. */
export interface Result {
  readonly line: string;
  readonly value: unknown;
  readonly said: unknown;
}

type Tell = (line: string, value: unknown, said: unknown) => void;
type Program = (tell: Tell, ...values: readonly unknown[]) => Promise<void>;

const AsyncFunction = (async () => {}).constructor as new (...source: readonly string[]) => Program;

/** An example as TypeScript that tells what each of its expressions comes to. Throws where no comment says it. */
function programOf(example: string): string {
  const source = ts.createSourceFile("example.ts", example, ts.ScriptTarget.Latest, true);
  const statements = source.statements.map((statement) => {
    if (!ts.isExpressionStatement(statement)) return statement.getText();
    const line = statement.expression.getText();
    // On the same line or, where that is long, on the next.
    const [, said] = /^\s*\/\/ (.*)/.exec(example.slice(statement.end)) ?? [];
    if (said === undefined) throw new SyntaxError(`no comment says what this comes to: ${line}`);
    return `tell(${JSON.stringify(line)}, await (${line}), (${said}));`;
  });
  return `{\n${statements.join("\n")}\n}`;
}

/** Runs an example with the names that it may use. */
export async function runExample(
  example: string,
  names: Readonly<Record<string, unknown>>,
): Promise<Result[]> {
  const results: Result[] = [];
  const code = ts.transpile(programOf(example), { target: ts.ScriptTarget.ESNext });
  const program = new AsyncFunction("tell", ...Object.keys(names), code);
  const tell: Tell = (line, value, said) => results.push({ line, value, said });
  await program(tell, ...Object.values(names));
  return results;
}

const FILE = fileURLToPath(new URL("examples-of-docstrings.ts", import.meta.url));

/** What strict TypeScript finds wrong with examples that import the names of these doors. */
export function typeErrorsOf(
  examples: readonly string[],
  doors: Readonly<Record<string, readonly string[]>>,
): string[] {
  const imports = Object.entries(doors).map(
    ([door, names]) => `import { ${names.join(", ")} } from ${JSON.stringify(door)};`,
  );
  const bodies = examples.map((example) => `async () => ${programOf(example)},`);
  const tell = "declare const tell: (line: string, value: unknown, said: unknown) => void;";
  const text = [...imports, tell, "export default [", ...bodies, "];"].join("\n");
  const options = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    types: [],
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, version) =>
    file === FILE ? ts.createSourceFile(file, text, version) : getSourceFile(file, version);
  const program = ts.createProgram([FILE], options, host);
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(FILE)).map((found) => {
    const line = text.slice(0, found.start).split("\n").at(-1);
    return `${line}: ${ts.flattenDiagnosticMessageText(found.messageText, " ")}`;
  });
}
