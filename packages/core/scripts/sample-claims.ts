// Draws claims at random, the same for the same seed, each beside the research note or the paragraph it was made from.
// Usage: pnpm sample [how many] [seed]
import { createHash } from "node:crypto";
import { dataset } from "../src/data.ts";
import { paragraphsOf, type Span } from "../src/extract/paragraph.ts";
import { notesAtHand, parseFacts, readFacts } from "./facts.ts";
import { DATA } from "./read-data.ts";
import { readText, textsFolder } from "./texts.ts";

const [count = "40", seed = dataset.version] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(count)) {
  console.error(`How many claims? "${count}" is no count: pnpm sample 40 a-seed`);
  process.exit(2);
}
const lot = (id: string) => createHash("sha256").update(`${seed} ${id}`).digest("hex");
const drawn = [...dataset.claims]
  .sort((a, b) => (lot(a.id) < lot(b.id) ? -1 : 1))
  .slice(0, Number(count));

const notes = notesAtHand();
const accounts = parseFacts(readFacts(DATA));
const texts = textsFolder();

const spanText = (text: string, span: Span | undefined) =>
  span === undefined ? "(no such paragraph)" : text.slice(span.start, span.end);

/** What a claim was made from, where it is at hand. */
function originOf(claim: (typeof drawn)[number]): string[] {
  const file = dataset.documents.find(({ id }) => id === claim.document)?.source.file ?? null;
  const text = texts === null || file === null ? null : readText(texts, file);
  const paragraph = claim.anchor.paragraph;
  if (text !== null && paragraph !== null)
    return [spanText(text.text, paragraphsOf(text.text)[paragraph - 1])];
  return accounts
    .filter(({ claims }) => claims.includes(claim.id))
    .map(({ fact }) => notes?.get(fact) ?? fact);
}

for (const [index, claim] of drawn.entries()) {
  const { quantity, period, baseline } = claim;
  const keys = ["indicator", "definition", "boundary", "sector", "product", "place"] as const;
  const when = [period, baseline].map((time) =>
    typeof time === "string" ? time : JSON.stringify(time),
  );
  console.log(`${index + 1}. ${claim.id}`);
  for (const origin of originOf(claim)) console.log(`   from   ${origin}`);
  console.log(`   en     ${claim.statement.en}`);
  console.log(`   zh     ${claim.statement.zh}`);
  console.log(
    `   series ${keys.map((key) => claim[key] ?? "-").join(" | ")} | ${claim.priceBasis ?? "-"} | ${claim.vintage ?? "-"}`,
  );
  const value =
    quantity === null
      ? claim.status
      : `${quantity.qualifier} ${quantity.value} ${quantity.unit} ${quantity.change ?? "level"}, printed ${quantity.printed}`;
  console.log(
    `   value  ${claim.modality}, ${claim.standing}: ${value}; ${when[0]} against ${when[1]}`,
  );
  console.log(`   not printed: ${claim.inferred.join(", ") || "nothing"}\n`);
}
console.log(`${drawn.length} of ${dataset.claims.length} claims, seed "${seed}"`);
