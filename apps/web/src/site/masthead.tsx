import { NOUNS } from "@peakline/core";
import { COMPUTED_LABELS, COMPUTED_NOUNS, NOUN_LABELS, say } from "@peakline/core/view";
import { For } from "solid-js";
import { LANG, localHref, otherLocale } from "./href.ts";
import { useSite } from "./site.ts";
import { Wordmark } from "./wordmark.tsx";

const LABELS = { ...NOUN_LABELS, ...COMPUTED_LABELS };

/** The theme switch; it shows itself only where it can work. */
function ThemeSwitch() {
  const { theme } = useSite().messages;
  return (
    <button
      class="theme-switch"
      type="button"
      hidden
      data-theme-switch
      data-label={theme.label}
      data-auto={theme.auto}
      data-light={theme.light}
      data-dark={theme.dark}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" />
        <path d="M10 2.5 a7.5 7.5 0 0 1 0 15 z" />
      </svg>
      <span class="theme-word" data-theme-word />
    </button>
  );
}

/** The palette, for who does not know its keys; it shows itself only where it can work. */
function PaletteButton() {
  return (
    <button
      class="tool tool-palette"
      type="button"
      hidden
      data-palette-button
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K /"
    >
      <span>{useSite().messages.goTo}</span> <kbd>Ctrl K</kbd>
    </button>
  );
}

/** The head of every page: name, search, language, appearance, the nouns of the record, what is computed from them, and the instruments. */
export function Masthead() {
  const { locale, messages, path } = useSite();
  const other = otherLocale(locale);
  const current = (noun: string) =>
    path === `/${noun}` ? "page" : path.startsWith(`/${noun}/`) ? "true" : undefined;
  return (
    <header class="masthead">
      <div class="masthead-line">
        <a class="masthead-name" href={localHref(locale, "/")} aria-label={messages.home}>
          <Wordmark />
        </a>
        <nav class="masthead-tools" aria-label={messages.tools}>
          <a class="tool tool-search" href={localHref(locale, "/search")}>
            <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
              <circle cx="8.5" cy="8.5" r="6" />
              <path d="M13 13 L18.5 18.5" />
            </svg>
            <span>{messages.search.title}</span>
          </a>
          <PaletteButton />
          <a
            class="tool"
            href={localHref(other, path)}
            lang={LANG[other]}
            hreflang={LANG[other]}
            data-language
          >
            {messages.languageSwitch}
          </a>
          <ThemeSwitch />
        </nav>
      </div>
      <nav class="masthead-nouns" data-nouns aria-label={messages.nouns}>
        <ul>
          <For each={[...NOUNS, ...COMPUTED_NOUNS]}>
            {(noun) => (
              <li data-computed={noun === COMPUTED_NOUNS[0] ? "" : undefined}>
                <a href={localHref(locale, `/${noun}`)} aria-current={current(noun)}>
                  {say(LABELS[noun], locale)}
                </a>
              </li>
            )}
          </For>
          <For each={["instruments", "compare", "scenario"] as const}>
            {(tool) => (
              <li>
                <a href={localHref(locale, `/${tool}`)} aria-current={current(tool)}>
                  {messages[tool].title}
                </a>
              </li>
            )}
          </For>
        </ul>
      </nav>
    </header>
  );
}
