import { documentWork, headlineOf, type RecordView, recordWork } from "@peakline/core/view";
import { For, type JSX, Show } from "solid-js";
import { fill } from "../fill.ts";
import { drawnAs } from "../site/drawn.ts";
import { recordHref } from "../site/href.ts";
import { inAttribute } from "../site/in-attribute.ts";
import { LOCAL_ORIGIN } from "../site/origin.ts";
import { useSite } from "../site/site.ts";
import { Block } from "./block.tsx";
import { Cites } from "./cites.tsx";
import { Copyable, Copyables } from "./copyable.tsx";
import { type Download, downloadsOf } from "./downloads.ts";
import { fileOf } from "./report.ts";

/** How high a frame is in which most cards are seen whole, without and with a chart. */
const FRAME = { card: 380, drawn: 720 } as const;

function Part(props: { heading: string; children: JSX.Element }) {
  return (
    <section class="use-part">
      <h3>{props.heading}</h3>
      {props.children}
    </section>
  );
}

function Files(props: { label: string; files: readonly Download[] }) {
  return (
    <Show when={props.files.length > 0}>
      <p class="as-data">
        <span class="as-data-label">{props.label}</span>
        <For each={props.files}>{({ name, href }) => <a href={href}>{name}</a>}</For>
      </p>
    </Show>
  );
}

/** The document that a record stands in, which is cited beside it: that of a claim, or a document itself. */
function sourceOf({ noun, id }: RecordView["to"]): string | null {
  if (noun === "documents") return id;
  return noun === "claims" || noun === "commitments" ? (id.split("/")[0] ?? null) : null;
}

/** How to cite a record, take it along, link to it for good, show it elsewhere, and say that it is wrong. */
export function UseThis(props: { view: Pick<RecordView, "to" | "title"> }) {
  const { dataset, locale, messages, origin = LOCAL_ORIGIN } = useSite();
  const words = messages.use;
  const { to, title } = props.view;
  const page = `${origin}${recordHref(locale, to)}`;
  const path = `${to.noun}/${to.id}`;
  const source = sourceOf(to);
  const image = drawnAs(dataset, to, locale);
  const files = downloadsOf(dataset, to, locale, messages.data.excel);
  const sentence = headlineOf(dataset, to, locale) ?? title;
  const file = fileOf(to);
  const height = image === null ? FRAME.card : FRAME.drawn;
  const frame = `<iframe src="${origin}/embed/${locale}/${path}" title="${inAttribute(title)}" width="600" height="${height}" loading="lazy"></iframe>`;
  const embeds: (readonly [string, string])[] = [
    [words.card, frame],
    ...(image === null
      ? []
      : [[words.image, `<img src="${origin}${image}" alt="${inAttribute(sentence)}">`] as const]),
  ];
  return (
    <Block heading={words.heading} id="use">
      <div class="use">
        <Part heading={words.cite}>
          <Cites work={recordWork(dataset, props.view, page, locale)} />
          <Show when={source === null ? null : documentWork(dataset, source, locale)}>
            {(work) => (
              <details class="fold">
                <summary>{words.citeSource}</summary>
                <Cites work={work()} />
              </details>
            )}
          </Show>
        </Part>
        <Part heading={words.take}>
          <Files label={words.record} files={files.own} />
          <Files
            label={
              to.noun === "claims" || to.noun === "targets" ? words.seriesClaims : words.claims
            }
            files={files.claims}
          />
        </Part>
        <Part heading={words.address}>
          <p class="use-note">{fill(words.addressNote, { version: dataset.version })}</p>
          <Copyables
            texts={[
              [words.thisPage, page],
              [words.thisRelease, `${origin}/v1/@${dataset.version}/${path}`],
            ]}
          />
        </Part>
        <Part heading={words.embed}>
          <Copyables texts={embeds} code />
        </Part>
        <Part heading={words.wrong}>
          <p class="use-note">{words.wrongNote}</p>
          <p class="use-note">
            <Show when={file} fallback={words.wrongComputed}>
              {(name) => (
                <>
                  {words.wrongFile} <code>{name()}</code>
                </>
              )}
            </Show>
          </p>
          <Copyable label={words.report} code>
            {[`${path} (${dataset.version})`, ...words.reportLines].join("\n")}
          </Copyable>
        </Part>
      </div>
    </Block>
  );
}
