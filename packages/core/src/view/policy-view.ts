import type * as z from "zod";
import type { Noun } from "../engine/filter.ts";
import type { Reference } from "../schema/reference.ts";
import type { Bilingual } from "../schema/text.ts";
import { fact } from "./fact.ts";
import { NOUN_LABEL } from "./labels.ts";
import { type Locale, say } from "./locale.ts";
import type { Fact, RecordView, Section, TextLink } from "./model.ts";

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
