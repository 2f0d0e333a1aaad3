import { cite, type Work } from "@peakline/core/view";
import { useSite } from "../site/site.ts";
import { Copyable, Copyables } from "./copyable.tsx";

const JSON_INDENT = 2;

/** A work as references: the form that readers of this language ask for first, programs' forms folded under it. */
export function Cites(props: { work: Work }) {
  const { locale, messages } = useSite();
  const { apa, gbt7714, bibtex, csl } = cite(props.work);
  const prose = [
    ["APA", apa],
    ["GB/T 7714", gbt7714],
  ] as const;
  return (
    <>
      <Copyables texts={locale === "zh" ? prose.toReversed() : prose} />
      <details class="fold">
        <summary>{messages.use.forPrograms}</summary>
        <Copyable label="BibTeX" code>
          {bibtex}
        </Copyable>
        <Copyable label="CSL-JSON" code>
          {JSON.stringify([csl], null, JSON_INDENT)}
        </Copyable>
      </details>
    </>
  );
}
