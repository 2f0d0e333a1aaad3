import type { Document } from "@peakline/core";
import { LANG } from "../site/href.ts";
import { useSite } from "../site/site.ts";
import { Block } from "./block.tsx";
import { Coded } from "./coded.tsx";

/** Where a reader who has the text of a document compares it with the record, in the browser and nowhere else. */
export function OwnCopy(props: { document: Document; sha256: string }) {
  const { locale, messages } = useSite();
  const { language } = props.document;
  return (
    <Block heading={messages.verify.title} id="own-copy">
      <p class="prose">{messages.verify.lead}</p>
      <p class="copy-hash">
        SHA-256 <code>{props.sha256}</code>
      </p>
      <noscript>
        <p class="prose">
          <Coded>{messages.verify.noScript}</Coded>
        </p>
      </noscript>
      <div
        data-verify={props.document.id}
        data-sha256={props.sha256}
        data-text-language={language === "ja" ? "ja" : LANG[language]}
        data-locale={locale}
        data-words={JSON.stringify(messages.verify)}
      />
    </Block>
  );
}
