import type * as z from "zod";
import { Id } from "../schema/text.ts";
import { UnitCode } from "../schema/unit.ts";
import {
  type Authored,
  AuthoredClaim,
  AuthoredCommitment,
  AuthoredDocument,
  DOCUMENT_FILES,
  Exclusions,
  emptyAuthored,
  emptyFolder,
  FOLDERS,
  type Kind,
  Lock,
  TABLES,
} from "./authored.ts";
import { type Issue, issuesOf } from "./issue.ts";

/** A file of the data folder: its path from there, and what it holds, not yet checked. */
export interface DataFile {
  readonly path: string;
  readonly content: unknown;
}

/** What the files hold, every id they define (also of records that do not fit), and every issue. */
export interface Parsed {
  readonly authored: Authored;
  readonly ids: Readonly<Record<Kind, ReadonlySet<string>>>;
  readonly issues: readonly Issue[];
}

const isFolder = (name: string): name is keyof typeof FOLDERS => name in FOLDERS;
const isTable = (name: string): name is keyof typeof TABLES => name in TABLES;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads every file into its shape. A record that does not fit is left out; the others of its file stay. */
export function parseFiles(files: readonly DataFile[]): Parsed {
  const authored = emptyAuthored();
  const issues: Issue[] = [];
  const ids = Object.fromEntries(
    Object.keys(authored).map((kind) => [kind, new Set<string>()]),
  ) as Record<Kind, Set<string>>;

  function parse<T extends z.ZodType>(
    file: string,
    schema: T,
    content: unknown,
    key = "",
  ): z.infer<T> | undefined {
    const result = schema.safeParse(content, { reportInput: true });
    if (result.success) return result.data;
    const found = issuesOf(file, result.error);
    issues.push(
      ...found.map((issue) => (key === "" ? issue : { ...issue, key: `${key}.${issue.key}` })),
    );
    return undefined;
  }

  function parseId(file: string, schema: z.ZodType, id: string): void {
    parse(file, schema, id, id);
  }

  function parseEntries<T extends z.ZodType>(
    file: DataFile,
    schema: T,
    idSchema: z.ZodType = Id,
  ): Record<string, z.infer<T>> {
    if (!isRecord(file.content)) return {};
    const entries = Object.entries(file.content).flatMap(([id, content]) => {
      parseId(file.path, idSchema, id);
      const value = parse(file.path, schema, content, id);
      return value === undefined ? [] : [[id, value] as const];
    });
    return Object.fromEntries(entries);
  }

  function parseDocumentFile(file: DataFile, id: string, name: string): void {
    if (!ids.documents.has(id)) parseId(file.path, Id, id);
    ids.documents.add(id);
    const folder = authored.documents[id] ?? emptyFolder();
    authored.documents[id] = folder;
    if (name === DOCUMENT_FILES.document) {
      const document = parse(file.path, AuthoredDocument, file.content);
      if (document !== undefined) folder.document = document;
    } else if (name === DOCUMENT_FILES.claims) folder.claims = parseEntries(file, AuthoredClaim);
    else if (name === DOCUMENT_FILES.commitments)
      folder.commitments = parseEntries(file, AuthoredCommitment);
    else if (name === DOCUMENT_FILES.exclusions)
      folder.exclusions = parse(file.path, Exclusions, file.content)?.exclusions ?? [];
    else if (name === DOCUMENT_FILES.lock)
      folder.lock = parse(file.path, Lock, file.content) ?? null;
    else
      report(
        file,
        `a document folder holds ${Object.values(DOCUMENT_FILES).join(", ")}, and not ${name}`,
      );
  }

  function report(file: DataFile, message: string): void {
    issues.push({ file: file.path, key: "(file)", message });
  }

  for (const file of files) {
    const [top = "", name = "", part] = file.path.split("/");
    const table = top.replace(/\.toml$/, "");
    if (top === "documents" && part !== undefined) parseDocumentFile(file, name, part);
    else if (isFolder(top) && name.endsWith(".toml")) {
      const id = name.slice(0, -".toml".length);
      parseId(file.path, Id, id);
      ids[top].add(id);
      const value = parse(file.path, FOLDERS[top], file.content);
      if (value !== undefined) Object.assign(authored[top], { [id]: value });
    } else if (isTable(table) && name === "") {
      for (const id of Object.keys(isRecord(file.content) ? file.content : {})) ids[table].add(id);
      Object.assign(
        authored[table],
        parseEntries(file, TABLES[table], table === "units" ? UnitCode : Id),
      );
    } else report(file, "no part of the record lives here");
  }
  return { authored, ids, issues };
}
