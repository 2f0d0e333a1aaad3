import { useSite } from "../site/site.ts";
import { PageHead } from "./page-head.tsx";

/** The head of a page on which readers choose for themselves, with what it offers where there is no script. */
export function BenchHead(props: { bench: "compare" | "scenario" }) {
  const words = useSite().messages[props.bench];
  return (
    <PageHead title={words.title} lead={words.lead}>
      <noscript>
        <p class="field-about">{words.noScript}</p>
      </noscript>
    </PageHead>
  );
}
