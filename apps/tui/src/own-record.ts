import type { Dataset } from "@peakline/core";
import {
  assembleRecord,
  type Issue,
  issueToString,
  layOver,
  readFiles,
} from "@peakline/core/schema";
import { readDataFolder } from "./data-folder.ts";
import { EXIT, Failure } from "./failure.ts";

/** A record made from a user's folder, or everything that is wrong with its files. */
export interface OwnRecord {
  /** Null where something is wrong. */
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
  /** The paths of the user's own files. */
  readonly paths: readonly string[];
}

/** What the release of a user's own record is called: that of the program, marked as not its record. */
const versionOf = (version: string) => `${version}+own`;

async function shippedFiles() {
  return (await import("@peakline/core/files")).files;
}

/**
 * Makes a record from a folder of data files.
 * @param withRecord whether they lie over those of the shipped record
 * @throws Failure where there is no folder to read
 */
export async function readOwnRecord(folder: string, withRecord: boolean): Promise<OwnRecord> {
  const { texts, issues: unreadable } = readDataFolder(folder);
  const { files, issues: unparsed } = readFiles(texts);
  const all = withRecord ? layOver(await shippedFiles(), files) : files;
  const assembly = assembleRecord(all, versionOf(process.env.PEAKLINE_VERSION ?? "0.0.0"));
  const issues = [...unreadable, ...unparsed, ...(assembly.ok ? [] : assembly.issues)];
  const paths = texts.map(({ path }) => path);
  return { dataset: assembly.ok && issues.length === 0 ? assembly.dataset : null, issues, paths };
}

/** The advice beside the issues of a folder: that some would not be there over the shipped record. */
export async function adviceOf(folder: string, issues: readonly Issue[]): Promise<string> {
  const over = await readOwnRecord(folder, true);
  if (over.issues.length >= issues.length) return "";
  const left =
    over.issues.length === 0
      ? "nothing of this is wrong"
      : `${over.issues.length} of these are left`;
  return `Over the shipped record ${left}: add --with-record.`;
}

/**
 * The record of a folder, to be read like the shipped one; claims in it may contradict each other.
 * @throws Failure that names every issue with its file and key
 */
export async function ownRecord(folder: string, withRecord: boolean): Promise<Dataset> {
  const { dataset, issues } = await readOwnRecord(folder, withRecord);
  if (dataset !== null) return dataset;
  const count = issues.length === 1 ? "1 thing is" : `${issues.length} things are`;
  const advice = withRecord ? "" : await adviceOf(folder, issues);
  const lines = [...issues.map(issueToString), ...(advice === "" ? [] : [advice])];
  throw new Failure(EXIT.failure, `${count} wrong in ${folder}:`, lines.join("\n"));
}
