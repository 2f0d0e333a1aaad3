import { DOCS } from "../messages/docs.ts";
import { localHref } from "./href.ts";
import { useSite } from "./site.ts";
import { Wordmark } from "./wordmark.tsx";

/** The foot of every page. */
export function Footer() {
  const { dataset, locale, messages } = useSite();
  const { footer } = messages;
  return (
    <footer class="footer">
      <div class="footer-line">
        <p class="footer-about">
          <Wordmark />
          <span>{footer.about}</span>
        </p>
        <ul>
          <li>
            <a href={localHref(locale, "/docs")}>{DOCS[locale].title}</a>
          </li>
          <li>
            <a href={localHref(locale, "/method")}>{footer.method}</a>
          </li>
          <li>
            <a href={localHref(locale, "/glossary")}>{messages.glossary.title}</a>
          </li>
          <li>
            <a href={localHref(locale, "/data")}>{footer.data}</a>
          </li>
          <li>
            <a href={localHref(locale, "/api")}>{messages.reference.title}</a>
          </li>
          <li>
            <a href={localHref(locale, "/search")}>{messages.search.title}</a>
          </li>
        </ul>
        <p class="footer-small">
          <span>{footer.licence}</span>
          <span>{footer.version(dataset.version)}</span>
        </p>
      </div>
    </footer>
  );
}
