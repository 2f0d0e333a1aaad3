import type { Dataset } from "@peakline/core";

/** What a text must not do to the page that shows it. */
export const HOSTILE: readonly string[] = [
  `<img src="/x" onerror="document.documentElement.dataset.ran='img'">`,
  `</script><script>document.documentElement.dataset.ran="script"</script>`,
  `</title></text></svg><svg onload="document.documentElement.dataset.ran='svg'">`,
  `" onmouseover="document.documentElement.dataset.ran='attribute'" x="`,
  "\u202eturned round\u202c אבגד العربية",
  "zero\u200bwidth\u200djoined\ufeffmarks \u{1f3ed}\u{1f1e8}\u{1f1f3}\u{1f469}\u200d\u{1f52c}",
  "Unbroken".repeat(50),
  "[a](javascript:alert(1)) `b` | c | # d",
];

const LONGEST = 10_000;

/** True for a text in both languages. */
const isBilingual = (value: object): value is { en: string; zh: string } =>
  "en" in value && "zh" in value && typeof value.en === "string" && typeof value.zh === "string";

/** A record with the same numbers, whose every text is hostile, one of each kind after the other; some titles are very long. */
export function hostileDataset(dataset: Dataset, long: readonly string[]): Dataset {
  const copy = structuredClone(dataset);
  let count = 0;
  const spoil = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isBilingual(value)) {
      const hostile = HOSTILE[count % HOSTILE.length] ?? "";
      count += 1;
      value.en = `${hostile} ${value.en}`;
      value.zh = `${hostile}${value.zh}`;
    } else for (const part of Object.values(value)) spoil(part);
  };
  spoil(copy);
  for (const record of [...copy.documents, ...copy.claims, ...copy.plans]) {
    if (!long.includes(record.id)) continue;
    const text =
      "title" in record ? record.title : "name" in record ? record.name : record.statement;
    text.en = "Very long words of a title. ".repeat(LONGEST / 28);
    text.zh = "很长很长的标题。".repeat(LONGEST / 8);
  }
  return copy;
}
