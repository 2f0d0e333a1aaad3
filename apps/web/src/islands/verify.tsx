import { createClient, everyRecord } from "@peakline/api/client";
import type { Locale } from "@peakline/core/view";
import { createResource, createSignal, Show } from "solid-js";
import { render } from "solid-js/web";
import { Coded } from "../components/coded.tsx";
import { type Anchored, compareCopy } from "../verify/compare-copy.ts";
import { readCopy } from "../verify/read-copy.ts";
import { Report, type VerifyWords } from "../verify/report.tsx";

const PAGE = "200";

/** The records of a document with their places. */
async function recordsOf(document: string, locale: Locale): Promise<Anchored[]> {
  const { claims, commitments } = createClient(location.origin).v1;
  const asked = (cursor: string | undefined) => ({
    query: { document, limit: PAGE, ...(cursor !== undefined && { cursor }) },
  });
  const found: Anchored[] = [];
  for await (const { id, statement, anchor } of everyRecord((cursor) => claims.$get(asked(cursor))))
    found.push({ noun: "claims", id, title: statement[locale], anchor });
  for await (const { id, statement, anchor } of everyRecord((cursor) =>
    commitments.$get(asked(cursor)),
  ))
    found.push({ noun: "commitments", id, title: statement[locale], anchor });
  return found;
}

interface Asked {
  readonly document: string;
  readonly sha256: string;
  readonly language: string;
  readonly locale: Locale;
  readonly words: VerifyWords;
}

async function compare(file: File, { document, sha256, locale }: Asked) {
  const copy = await readCopy(file);
  if (typeof copy === "string") return copy;
  const comparison = await compareCopy(copy.text, await recordsOf(document, locale));
  return { comparison, same: copy.sha256 === sha256, name: file.name };
}

function Verify(props: { asked: Asked }) {
  const { asked } = props;
  const { words } = asked;
  const [file, setFile] = createSignal<File>();
  const [result] = createResource(file, (chosen) => compare(chosen, asked));
  const trouble = () => {
    if (result.error !== undefined) return words.failed;
    if (result() === "no-hash") return words.noHash;
    return result() === "not-text" ? words.notText : "";
  };
  const report = () => {
    const now = result.error === undefined ? result() : undefined;
    return typeof now === "object" ? now : undefined;
  };
  return (
    <>
      <label class="copy-choose">
        <span>{words.choose}</span>
        <input
          type="file"
          accept=".txt,.md,.html,text/plain"
          onChange={(event) => setFile(event.currentTarget.files?.[0])}
        />
      </label>
      <p role="status" class="copy-status">
        <Coded>{result.loading ? words.comparing : trouble()}</Coded>
      </p>
      <Show when={report()} keyed>
        {({ comparison, same, name }) => (
          <Report
            {...{ comparison, same, name, words }}
            language={asked.language}
            locale={asked.locale}
          />
        )}
      </Show>
    </>
  );
}

const root = document.querySelector<HTMLElement>("[data-verify]");
if (root) {
  const {
    verify = "",
    sha256 = "",
    textLanguage: language = "",
    locale,
    words = "",
  } = root.dataset;
  const asked = {
    document: verify,
    sha256,
    language,
    locale: locale as Locale,
    words: JSON.parse(words) as VerifyWords,
  };
  render(() => <Verify asked={asked} />, root);
}
