import type { Locale } from "@peakline/core/view";
import type { Answer } from "./answer.ts";
import { SAID } from "./words.ts";

type Entry = NonNullable<Answer["records"]>[number];
type Cites = NonNullable<Answer["cites"]>;

function citesText(cites: Cites | undefined, locale: Locale): string {
  if (cites === undefined) return "";
  const { paragraph, comma, semicolon } = SAID[locale];
  const parts = cites.map((cite) =>
    cite.paragraph === undefined
      ? `${cite.source}`
      : `${cite.source}${comma}${paragraph(cite.paragraph)}`,
  );
  return `[${parts.join(semicolon)}]`;
}

function entryText(entry: Entry, locale: Locale): string {
  const {
    noun,
    id,
    title,
    value,
    allowed,
    period,
    detail,
    tags = [],
    inferred = [],
    cites,
  } = entry;
  const words = SAID[locale];
  const said = [value, allowed === value ? undefined : allowed && `(${allowed})`, period]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
  const remark =
    inferred.length === 0
      ? ""
      : `{${words.basis.inferred}${words.colon}${inferred.map((part) => words.field[part]).join(", ")}}`;
  const parts = [said, title, detail, tags.join(words.semicolon), remark, citesText(cites, locale)];
  return `- ${parts.filter((part) => part !== undefined && part !== "").join(" | ")} <${noun} ${id}>`;
}

function recordLines(records: readonly Entry[], locale: Locale): string[] {
  return records.flatMap((entry, index) => {
    const isNew = entry.part !== undefined && entry.part !== records[index - 1]?.part;
    return [...(isNew ? [`## ${entry.part}`] : []), entryText(entry, locale)];
  });
}

/** An answer for a reader: what it says, then its sources, then where the whole is. */
export function textOf(answer: Answer, locale: Locale): string {
  const words = SAID[locale];
  const {
    kind,
    title,
    value,
    about,
    tags,
    facts = [],
    notes = [],
    tables = [],
    records = [],
  } = answer;
  const basisOf = (basis: keyof typeof words.basis) =>
    words.basis[basis] === "" ? "" : ` {${words.basis[basis]}}`;
  const lines = [
    `# ${kind}${value === undefined ? "" : `${words.colon}${value}`}`,
    `${title} ${citesText(answer.cites, locale)}`.trimEnd(),
    ...(about === undefined ? [] : [about]),
    ...(tags === undefined ? [] : [tags.join(words.semicolon)]),
    ...facts.map(({ label, basis, values }) => {
      const said = values.map(({ text, noun, id }) =>
        id === undefined ? text : `${text} <${noun} ${id}>`,
      );
      return `- ${label}${words.colon}${said.join(words.semicolon)}${basisOf(basis)}`;
    }),
    ...notes.map((note) => `> ${note}`),
    ...tables.flatMap(({ heading, basis, note, columns, rows }) => [
      `## ${heading}${basisOf(basis)}`,
      ...(note === undefined || note === "" ? [] : [note]),
      ...(columns.some((column) => column !== "") ? [columns.join(" | ")] : []),
      ...rows.map((cells) => cells.join(" | ")),
    ]),
    ...recordLines(records, locale),
    ...(answer.sources.length === 0 ? [] : [`## ${words.sources}`]),
    ...answer.sources.map(({ n, publisher, title: name, date, url }) =>
      [`[${n}] ${words.source(publisher, name, date)}`, url].filter(Boolean).join(" "),
    ),
    words.release(answer.version, answer.web, answer.api),
    ...(answer.more === undefined
      ? []
      : [`${words.more(answer.more.left, answer.more.cursor)} ${answer.more.narrower}`]),
  ];
  return lines.join("\n");
}
