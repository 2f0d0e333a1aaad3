// On every page, before the first paint: the chosen appearance. Later: the switch, and the language link.
// No imports: this file is a classic script.
const KEY = "peakline-theme";
const THEMES = ["auto", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

function stored(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? "auto";
  } catch {
    // Storage may be forbidden; then the choice holds for this page.
    return "auto";
  }
}

function store(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // As above.
  }
}

function apply(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function wireSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-theme-switch]");
  const word = button?.querySelector("[data-theme-word]");
  if (!button || !word) return;
  const show = (theme: Theme) => {
    const name = button.dataset[theme] ?? theme;
    word.textContent = name;
    button.setAttribute("aria-label", `${button.dataset.label}: ${name}`);
  };
  let theme = stored();
  show(theme);
  button.hidden = false;
  button.addEventListener("click", () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "auto";
    store(theme);
    apply(theme);
    show(theme);
  });
}

/** The other language shows the same choices: they are in the query, which only the browser knows. */
function wireLanguage(): void {
  const link = document.querySelector<HTMLAnchorElement>("[data-language]");
  link?.addEventListener("click", () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}

/** On a phone the row of nouns scrolls: the current one must be seen. */
function showCurrentNoun(): void {
  const current = document.querySelector<HTMLElement>("[data-nouns] [aria-current]");
  const row = current?.closest("ul");
  if (current && row) row.scrollLeft = current.offsetLeft - row.offsetLeft - row.clientWidth / 3;
}

/** Commands name the address that serves this page, so that they work as copied. */
function nameThisAddress(): void {
  for (const code of document.querySelectorAll("[data-commands]")) {
    code.textContent = code.textContent.replaceAll("http://localhost:4180", location.origin);
  }
}

apply(stored());
document.addEventListener("DOMContentLoaded", () => {
  wireSwitch();
  wireLanguage();
  showCurrentNoun();
  nameThisAddress();
});
