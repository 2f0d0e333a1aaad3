import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { type AnchorState, type Dataset, type Hash, verifyAnchor } from "@peakline/core";
import { EXIT, Failure, notFound, usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { line, segment } from "../layout/line.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { writeAnswer } from "./output.ts";
import { tsvLine } from "./tsv.ts";

/** A place of the record, compared with a copy of its text. */
interface Compared {
  readonly id: string;
  readonly state: AnchorState;
  readonly paragraph: number | null;
  readonly token: string | null;
  readonly start: number | null;
  /** Where its sentence stands in the copy; null where it is not there. */
  readonly now: number | null;
}

/** A document with what its copy says of its places. */
interface Text {
  readonly document: string;
  /** Whether the copy is the text that the record was made from, byte for byte. */
  readonly same: boolean;
  readonly places: readonly Compared[];
}

const STATES: readonly AnchorState[] = ["ok", "moved", "text-differs", "not-found"];

const sha256: Hash = (text) => createHash("sha256").update(text, "utf8").digest("hex");

function folderOf(words: readonly string[], environment = process.env.PEAKLINE_TEXTS): string {
  if (words.length > 1) throw usage("verify takes one folder.", "peakline verify <folder>");
  const folder = words[0] ?? environment;
  if (!folder)
    throw usage(
      "No folder of texts is named.",
      "peakline verify <folder>, or PEAKLINE_TEXTS names it.",
    );
  if (!existsSync(folder)) throw usage(`There is no folder ${folder}.`, "peakline help verify");
  return folder;
}

function readText(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(EXIT.failure, `${path} cannot be read: ${code ?? error}.`);
  }
}

/** Compares every place of the documents whose texts lie in a folder. */
function compare({ documents, claims, commitments }: Dataset, folder: string): Text[] {
  return documents.flatMap(({ id: document, source: { file, sha256: known } }) => {
    const path = `${folder}/${file}`;
    if (file === null || !existsSync(path)) return [];
    const bytes = readText(path);
    const text = bytes.toString("utf8");
    const places = [...claims, ...commitments]
      .filter((record) => record.document === document)
      .map(({ id, anchor }) => {
        const { state, start: now } = verifyAnchor(text, anchor, sha256);
        const { paragraph, token, start } = anchor;
        return { id, state, paragraph, token, start, now };
      });
    const same = createHash("sha256").update(bytes).digest("hex") === known;
    return [{ document, same, places }];
  });
}

const rowOf = ({ state, id, paragraph, token, start, now }: Compared) => [
  state,
  id,
  `${paragraph ?? ""}`,
  token ?? "",
  `${start ?? ""}`,
  state === "moved" ? `${now}` : "",
];

/** peakline verify [folder] */
export async function verify(run: Run): Promise<void> {
  const { given, origin, terminal, locale, write, remark, endWith } = run;
  const folder = folderOf(given.words);
  const texts = compare(await origin.record(), folder);
  if (texts.length === 0)
    throw notFound(
      `${folder} holds no text of the record: nothing was compared.`,
      "The files are named as in source.file of each document: peakline list documents --ndjson=id,source",
    );
  const places = texts.flatMap((text) => text.places);
  const counts = Object.fromEntries(
    STATES.map((state) => [state, places.filter((each) => each.state === state).length]),
  );
  if (counts.ok !== places.length) endWith(EXIT.checkFailed);
  if (await writeAnswer(async () => JSON.stringify({ texts, counts }), run)) return;
  const total = STATES.map((state) => `${counts[state]} ${state}`).join(", ");
  if (!terminal.isTerminal) {
    write(places.map((place) => tsvLine(rowOf(place))).join(""));
    return remark(total);
  }
  const words = WORDS[locale];
  const lines = texts.flatMap(({ document, same, places: own }) => [
    [segment(document, "title"), segment(`  ${same ? words.sameText : words.otherText}`, "faint")],
    ...own
      .filter(({ state }) => state !== "ok")
      .map((place) => [
        segment(`  ${place.state.padEnd(12)}  `, "warning"),
        segment(rowOf(place).slice(1).join("  ").trimEnd()),
      ]),
  ]);
  write(linesToString([...lines, line(total, "value")], terminal.colour));
}
