// On every page, before the first paint: the chosen appearance. Later: the switch, and the language link.
// Nothing is imported before it is asked for: this file is a classic script.
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

/** Where the palette and the worker are: asked for now, because later no script is the current one. */
const { palette, worker } = document.currentScript?.dataset ?? {};

/** The palette and the sheet of keys are fetched when they are first asked for. */
async function openPalette(asked: "palette" | "keys"): Promise<void> {
  if (palette === undefined) return;
  await import(/* @vite-ignore */ palette);
  document.dispatchEvent(new CustomEvent("peakline-open", { detail: asked }));
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest("input, textarea, select, [contenteditable]") !== null;

function wirePalette(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-palette-button]");
  const key = button?.querySelector("kbd");
  if (key && /Mac/.test(navigator.platform)) key.textContent = "⌘ K";
  if (button) button.hidden = false;
  button?.addEventListener("click", () => openPalette("palette"));
  document.addEventListener("keydown", (event) => {
    const { key: pressed, ctrlKey, metaKey, altKey, target } = event;
    const alone = !ctrlKey && !metaKey && !altKey && !isTyping(target);
    const asks = (ctrlKey || metaKey) && !altKey && pressed.toLowerCase() === "k";
    if (asks || (alone && pressed === "/")) openPalette("palette");
    else if (alone && pressed === "?") openPalette("keys");
    else return;
    event.preventDefault();
  });
}

/** Visited pages are kept for the time without a network. Last, so that it takes nothing from the page. */
function keepPages(): void {
  // Browsers have workers at secure addresses only; where one is refused the page works as ever.
  if (worker !== undefined) navigator.serviceWorker?.register(worker).catch(() => undefined);
}

/** On a phone the row of nouns scrolls: the current one must be seen. */
function showCurrentNoun(): void {
  const current = document.querySelector<HTMLElement>("[data-nouns] [aria-current]");
  const row = current?.closest("ul");
  // In the next frame, which lays the page out anyway.
  requestAnimationFrame(() => {
    if (current && row) row.scrollLeft = current.offsetLeft - row.offsetLeft - row.clientWidth / 3;
  });
}

/** Commands name the address that serves this page, so that they work as copied. */
function nameThisAddress(): void {
  for (const code of document.querySelectorAll("[data-commands]")) {
    code.textContent = code.textContent.replaceAll("http://localhost:4180", location.origin);
  }
}

/** Search engines want whole addresses of the page and its twin, and a page knows its host only where it is served. */
function completeAddresses(): void {
  const links = document.querySelectorAll<HTMLLinkElement>("link[rel=canonical], link[hreflang]");
  for (const link of links) link.setAttribute("href", link.href);
}

/** So long may an island take to draw what the address asks for; after that the page is seen as it was printed. */
const ASKED = 4000;

/** Before the first paint: that the address asks for more than what is printed. `answered` takes it away. */
function markAsked(): void {
  if (location.search === "") return;
  const { dataset } = document.documentElement;
  dataset.asked = "";
  setTimeout(() => delete dataset.asked, ASKED);
}

apply(stored());
markAsked();
addEventListener("load", keepPages);
document.addEventListener("DOMContentLoaded", () => {
  wireSwitch();
  wireLanguage();
  wirePalette();
  showCurrentNoun();
  nameThisAddress();
  completeAddresses();
});
