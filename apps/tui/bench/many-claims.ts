import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILES: Readonly<Record<string, string>> = {
  "actors.toml": '[office]\nname = { en = "Office", zh = "办公室" }\nkind = "agency"\n',
  "sectors.toml": '[industry]\nname = { en = "Industry", zh = "工业" }\n',
  "themes.toml": '[trade]\nname = { en = "Trade", zh = "贸易" }\n',
  "units.toml":
    '[count]\nname = { en = "count", zh = "个数" }\nsymbol = { en = "", zh = "" }\ndimension = "count"\nbase = "count"\ncounted = true\n',
  "places.toml": '[china]\nname = { en = "China", zh = "中国" }\n',
  "indicators/sales.toml":
    'name = { en = "Sales", zh = "销量" }\ndescription = { en = "Things sold.", zh = "销售量。" }\nunit = "count"\naggregation = "flow"\ndomain = "non-negative"\nthemes = ["trade"]\n\n[definitions.stated]\nname = { en = "As stated", zh = "按文件表述" }\ndescription = { en = "As stated.", zh = "按文件表述。" }\n',
};

const EACH = 500;
const FIRST_YEAR = 1950;
const YEARS = 70;

const claim = (key: number) => `[c${key}]
anchor = { token = "${1000 + key}" }
statement = { en = "There were ${1000 + key} sales.", zh = "销量为${1000 + key}。" }
indicator = "sales"
definition = "stated"
sector = "industry"
place = "china"
modality = "actual"
period = "${FIRST_YEAR + (key % YEARS)}"
quantity = { unit = "count" }
reviewed = "entered"
`;

const DOCUMENT = `title = { en = "Bulletin", zh = "公报" }
publisher = "office"
published = "2024-01-01"
language = "en"
authority = "press"
complete = false

[source]
url = "https://example.org/bulletin"
`;

/**
 * Writes a data folder with so many claims, in documents of 500; invented, only to be measured.
 * @returns the id of one of them
 */
export function writeManyClaims(folder: string, claims: number): string {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (let from = 0; from < claims; from += EACH) {
    const document = join(folder, `documents/bulletin-${from}`);
    mkdirSync(document, { recursive: true });
    writeFileSync(join(document, "document.toml"), DOCUMENT);
    const count = Math.min(EACH, claims - from);
    const texts = Array.from({ length: count }, (_, index) => claim(from + index));
    writeFileSync(join(document, "claims.toml"), texts.join("\n"));
  }
  return "bulletin-0/c1";
}
