import type { Dataset } from "@peakline/core";
import { NOUNS } from "@peakline/core";
import {
  COMPUTED_EXPLANATIONS,
  COMPUTED_NOUNS,
  datasetWords,
  NOUN_EXPLANATIONS,
} from "@peakline/core/view";

const link = (name: string, address: string, said: string) => `- [${name}](${address}): ${said}`;

/** A short index of the API for programs that read text (llmstxt.org): where the lists are, and how to ask. */
export function llmsOf({ version }: Dataset): string {
  const { name, description } = datasetWords("en");
  return [
    `# ${name}`,
    `> ${description}`,
    `Version ${version}. Every address answers without a key. A list or record is Markdown with \`.md\` at the end of its path or \`Accept: text/markdown\`, in Chinese with \`?lang=zh\`; lists are also \`.csv\` and \`.ndjson\`. Names and values of filters are those of the query grammar: \`sector:iron-and-steel modality:target\`.`,
    "## Ask",
    [
      link(
        "Search",
        "/v1/search.md?q=energy",
        "full text in English and Chinese; put the words into `q`",
      ),
      link(
        "Derive",
        "/v1/openapi.json",
        "`/v1/derive?series=&period=&baseline=` says what follows from the claims, with steps",
      ),
      link("Instruments", "/v1/instruments.md", "calculators over cited rules"),
    ].join("\n"),
    "## The record",
    NOUNS.map((noun) => link(noun, `/v1/${noun}.md`, NOUN_EXPLANATIONS[noun].en)).join("\n"),
    "## What follows from it",
    [
      ...COMPUTED_NOUNS.map((noun) => link(noun, `/v1/${noun}.md`, COMPUTED_EXPLANATIONS[noun].en)),
      link("conflicts", "/v1/conflicts.md", "Claims that cannot all be true."),
      link(
        "changes",
        "/v1/changes.md",
        "What came into the record, the newest first; `since` names a day.",
      ),
    ].join("\n"),
    "## Optional",
    [
      link("Contract", "/v1/openapi.json", "OpenAPI 3.1"),
      link("Tables", "/v1/datapackage.json", "Data Package of the CSV files"),
      link("Everything", "/v1/dataset", "the whole record as JSON"),
    ].join("\n"),
    "",
  ].join("\n\n");
}
