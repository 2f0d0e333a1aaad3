/** How long a button says that it copied. */
const SAID = 2000;

/** Shows the buttons that copy the text before them, and lets them do so; that one did is also told to whoever does not see it. */
export function wireCopying(): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>("[data-copy]");
  if (!navigator.clipboard || buttons.length === 0) return;
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  document.querySelector("main")?.append(status);
  for (const button of buttons) {
    const [name] = button.childNodes;
    const copy = name?.textContent ?? "";
    const say = (text: string) => {
      if (name) name.textContent = text;
    };
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.previousElementSibling?.textContent ?? "");
      status.textContent = button.dataset.copy ?? "";
      say(button.dataset.copy ?? copy);
      setTimeout(() => {
        say(copy);
        status.textContent = "";
      }, SAID);
    });
  }
}
