import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A document of the user's own, which speaks of an indicator of the shipped record. */
export const DOCUMENT = `title = { en = "My note", zh = "我的记录" }
publisher = "my-office"
published = "2025-03-01"
language = "en"
authority = "press"
complete = false

[source]
url = "https://example.org/note"
`;

/** A claim of the user's own: so many vehicles sold in 2024. */
export const claim = (key: string, printed: string, year = "2024") => `[${key}]
anchor = { token = "${printed}" }
statement = { en = "${printed} million were sold.", zh = "销量${printed}百万辆。" }
indicator = "nev-sales"
sector = "new-energy-vehicles"
product = "new-energy-vehicles"
modality = "actual"
period = "${year}"
quantity = { unit = "million" }
themes = ["green-products"]
reviewed = "entered"
`;

export const OFFICE = 'kind = "agency"\nname = { en = "My office", zh = "我的办公室" }\n';

/** Writes files into a folder of their own. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "peakline-data-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What the user adds to the record: an office, a document, and these claims. */
export const note = (claims: string) =>
  folderOf({
    "actors.toml": `[my-office]\n${OFFICE}`,
    "documents/my-note/document.toml": DOCUMENT,
    "documents/my-note/claims.toml": claims,
  });
