import ts from "typescript-api";
import { manifestOf, ROOT } from "./published.ts";

/** Something that a door exports, with what its declaration says of it. */
export interface Exported {
  readonly door: string;
  /** As an importer writes it; a member of a module that is exported as a name has that name before it. */
  readonly name: string;
  readonly says: string;
  /** True for what is called. */
  readonly isFunction: boolean;
  /** Its examples, as they stand in the docstring. */
  readonly examples: readonly string[];
}

/** The declarations that the doors of a package stand for, by the name of the door. */
function declarationsOf(folder: string): [door: string, file: string][] {
  const { name, exports = {} } = manifestOf(folder);
  return Object.entries(exports).flatMap(([path, target]): [string, string][] => {
    const { types } = target as { types?: string };
    if (!types?.endsWith(".d.ts")) return [];
    return [[`${name}${path.slice(1)}`, `${ROOT}${folder}/${types}`]];
  });
}

/** All that the doors of some packages export, read from the declarations as a compiler reads them. */
export function exportsOf(folders: readonly string[]): Exported[] {
  const doors = folders.flatMap(declarationsOf);
  const program = ts.createProgram(
    doors.map(([, file]) => file),
    {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2024,
      types: [],
      skipLibCheck: true,
    },
  );
  const checker = program.getTypeChecker();
  return doors.flatMap(([door, file]) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${door}: ${file} declares nothing; build first.`);
    return exportsIn(module, checker, door, "");
  });
}

/** What a module exports, and after a module that it exports as a name what that one does. */
function exportsIn(
  module: ts.Symbol,
  checker: ts.TypeChecker,
  door: string,
  before: string,
): Exported[] {
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const name = `${before}${symbol.name}`;
    const exported = {
      door,
      name,
      says: documentationOf(symbol, meant, checker),
      isFunction: checker.getTypeOfSymbol(meant).getCallSignatures().length > 0,
      examples: meant
        .getJsDocTags(checker)
        .filter((tag) => tag.name === "example")
        .map(({ text }) => ts.displayPartsToString(text)),
    };
    const isModule = (meant.flags & ts.SymbolFlags.Module) !== 0;
    return isModule ? [exported, ...exportsIn(meant, checker, door, `${name}.`)] : [exported];
  });
}

/** The docstring of a symbol; a module that is exported as a name is told by its own first comment. */
function documentationOf(symbol: ts.Symbol, meant: ts.Symbol, checker: ts.TypeChecker): string {
  const own = [meant, symbol].map((each) =>
    ts.displayPartsToString(each.getDocumentationComment(checker)),
  );
  const [said] = own.filter((text) => text !== "");
  if (said !== undefined) return said;
  const [declaration] = meant.declarations ?? [];
  if (declaration === undefined || !ts.isSourceFile(declaration)) return "";
  return /^\s*\/\*\*(.*?)\*\//s.exec(declaration.text)?.[1] ?? "";
}
