import type { Dataset } from "@peakline/core";
import { formatDate, type Locale, rowView, say, type TextLink } from "@peakline/core/view";
import { Show } from "solid-js";
import { Block } from "../components/block.tsx";
import { DataTable } from "../components/tables.tsx";
import { DOCS } from "../messages/docs.ts";
import { docsPage } from "./docs-page.tsx";

/** Every correction of the record as a row, the newest first. */
function errataRows(dataset: Dataset, locale: Locale): TextLink[][] {
  const rows = (["claims", "commitments"] as const).flatMap((noun) =>
    dataset[noun].flatMap((record) =>
      record.errata.map((erratum) => {
        const row = rowView(dataset, noun, record as never, locale);
        const cells: TextLink[] = [
          { text: row.title, to: row.to },
          { text: formatDate(erratum.on, locale) },
          { text: erratum.field },
          { text: erratum.was },
          { text: say(erratum.why, locale) },
        ];
        return { on: erratum.on, cells };
      }),
    ),
  );
  return rows.sort((a, b) => b.on.localeCompare(a.on)).map(({ cells }) => cells);
}

/** What was corrected, and how. */
export const errataPage = docsPage("errata", ({ site: { dataset, locale, messages } }) => {
  const words = DOCS[locale].errata;
  const rows = errataRows(dataset, locale);
  const columns = [words.list, words.on, words.field, words.was, words.why];
  return (
    <>
      <Block heading={words.list} count={rows.length} id="corrections">
        <Show when={rows.length > 0} fallback={<p class="prose">{words.none}</p>}>
          <DataTable table={{ heading: words.list, note: "", basis: "stated", columns, rows }} />
        </Show>
      </Block>
      <Block heading={words.how} id="how">
        <p class="prose">{words.howText}</p>
        <p class="more">
          <a href={`/v1/changes.atom${locale === "zh" ? "?lang=zh" : ""}`}>{messages.data.feed}</a>
        </p>
      </Block>
    </>
  );
});
