import type * as z from "zod";
import type { Noun } from "../engine/filter.ts";
import type { StatedConstraint } from "../schema/constraint.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Reference } from "../schema/reference.ts";
import type { Bilingual } from "../schema/text.ts";
import { fact } from "./fact.ts";
import { NOUN_LABEL } from "./labels.ts";
import { inBrackets, joinList, type Locale, say } from "./locale.ts";
import type { Fact, RecordView, Section, TextLink } from "./model.ts";
import { nameOf } from "./names.ts";

/** What plans, mechanisms, sectors and actors have in common: a name, a description, facts and what hangs on them. */
export function policyView(
  noun: Noun,
  record: { id: string; name: Bilingual; description?: Bilingual | undefined },
  kind: Bilingual | null,
  locale: Locale,
  facts: Fact[],
  sections: Section[],
): RecordView {
  const other = locale === "zh" ? "en" : "zh";
  return {
    to: { noun, id: record.id },
    kind: say(NOUN_LABEL[noun], locale),
    title: say(record.name, locale),
    headline: "",
    lead: record.description === undefined ? "" : say(record.description, locale),
    tags: kind === null ? [] : [{ text: say(kind, locale), tone: "neutral" }],
    facts: [fact("otherName", [say(record.name, other)], locale), ...facts],
    notes: [],
    sections,
  };
}

/** Sources outside the record as links. */
export const referenceLinks = (references: readonly z.infer<typeof Reference>[]): TextLink[] =>
  references.map(({ title, publisher, date, url }) => ({
    text: `${title} (${publisher}, ${date})`,
    ...(url === null ? {} : { href: url }),
  }));

/** A text that a paragraph of a document stands behind, as a link to it. */
export function placeLink(
  dataset: Dataset,
  text: string,
  { document, paragraph }: { document: string; paragraph: number },
  locale: Locale,
): TextLink {
  const where = locale === "zh" ? `第${paragraph}段` : `paragraph ${paragraph}`;
  const title = nameOf(dataset, "documents", document, locale);
  return {
    text: `${text}${inBrackets(joinList([title, where], locale), locale)}`,
    to: { noun: "documents", id: document, paragraph },
  };
}

/** What is said to stand in the way, each with the source that says it. */
export const constraintLinks = (
  dataset: Dataset,
  constraints: readonly StatedConstraint[],
  locale: Locale,
): TextLink[] =>
  constraints.map((constraint): TextLink => {
    const text = say(constraint.text, locale);
    if ("document" in constraint) return placeLink(dataset, text, constraint, locale);
    const { title, publisher, date, url } = constraint.reference;
    return {
      text: `${text}${inBrackets(joinList([title, publisher, date], locale), locale)}`,
      ...(url === null ? {} : { href: url }),
    };
  });
