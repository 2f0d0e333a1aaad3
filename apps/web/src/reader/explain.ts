import { cardAddress, readCard } from "./explained.ts";
import { placeOf } from "./place.ts";

/** How long somebody points at a number before it explains itself, and how long they may take to reach the card. */
const [WAIT, LINGER] = [300, 250];

const PHONE = "(max-width: 40rem)";
const NOWHERE = { left: "", top: "" };

/** What a title leads to is not explained where a pointer only passes: its number beside it is. */
const TITLES = ".row-title, .table th a, .card a";

/** A link of the record's content that leads to a number; null for any other. */
function explainedLink(target: EventTarget | null): Element | null {
  const link = target instanceof Element ? target.closest("main a") : null;
  return link && cardAddress(link.getAttribute("href") ?? "") !== null ? link : null;
}

/** Every number explains itself: pointed at, focused or tapped, it shows the card of where it leads. */
export function explainNumbers(label: string): void {
  const popover = document.createElement("div");
  popover.id = "explanation";
  popover.className = "explanation";
  popover.popover = "auto";
  popover.setAttribute("role", "group");
  popover.setAttribute("aria-label", label);
  // Inside the content: what stands beside it belongs to no part of the page.
  document.querySelector("main")?.append(popover);

  let shown: Element | null = null;
  /** Where a tap found the card open already: the second one follows the link. */
  let tapped: Element | null = null;
  let pointer = "";
  let timer = 0;

  const isOpen = () => popover.matches(":popover-open");
  const later = (wait: number, act: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, wait);
  };
  const hide = () => {
    if (isOpen()) popover.hidePopover();
  };

  const place = (link: Element) => {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const at = placeOf(link.getBoundingClientRect(), popover.getBoundingClientRect(), {
      width,
      height,
    });
    return { left: `${at.left}px`, top: `${at.top}px` };
  };

  async function show(link: Element): Promise<void> {
    if (shown === link && isOpen()) return;
    const card = await readCard(cardAddress(link.getAttribute("href") ?? "") ?? "");
    if (card === null || !link.isConnected) return;
    const tip = link.querySelector("title")?.textContent;
    const said = document.createElement("p");
    said.className = "explanation-tip";
    said.textContent = tip ?? "";
    popover.replaceChildren(...(tip ? [said] : []), card);
    hide();
    shown = link;
    link.setAttribute("aria-describedby", popover.id);
    popover.showPopover();
    // On a phone the style sheet says where: at the foot.
    const { left, top } = matchMedia(PHONE).matches ? NOWHERE : place(link);
    // By the object model: an attribute would need a looser content security policy.
    popover.style.left = left;
    popover.style.top = top;
  }

  popover.addEventListener("toggle", (event) => {
    if ((event as ToggleEvent).newState !== "closed" || isOpen()) return;
    shown?.removeAttribute("aria-describedby");
    if (popover.contains(document.activeElement)) (shown as HTMLElement | null)?.focus();
    shown = null;
  });

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    if (popover.contains(event.target as Node)) return clearTimeout(timer);
    const link = explainedLink(event.target);
    if (link === null || link.matches(TITLES)) {
      if (shown && document.activeElement !== shown) later(LINGER, hide);
      else clearTimeout(timer);
      return;
    }
    later(WAIT, () => void show(link));
  });

  document.addEventListener("focusin", (event) => {
    const link = explainedLink(event.target);
    if (popover.contains(event.target as Node)) return;
    if (link?.matches(":focus-visible")) later(WAIT, () => void show(link));
    else if (shown) hide();
  });

  document.addEventListener(
    "pointerdown",
    (event) => {
      pointer = event.pointerType;
      tapped = isOpen() ? shown : null;
    },
    { capture: true },
  );
  document.addEventListener("click", (event) => {
    const link = explainedLink(event.target);
    clearTimeout(timer);
    if (link === null || pointer === "mouse" || event.detail === 0) return;
    if (link.matches(TITLES) || link === tapped) return;
    event.preventDefault();
    void show(link);
  });

  // The card stands at the end of the page; the Tab key passes through it where it is seen.
  document.addEventListener("keydown", (event) => {
    clearTimeout(timer);
    if (event.key !== "Tab" || shown === null || !isOpen()) return;
    const links = [...popover.querySelectorAll<HTMLElement>("a")];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next =
      document.activeElement === shown && !event.shiftKey ? 0 : at + (event.shiftKey ? -1 : 1);
    if (at < 0 && document.activeElement !== shown) return;
    const goal = links[next];
    if (goal && (at >= 0 || !event.shiftKey)) {
      event.preventDefault();
      goal.focus();
      return;
    }
    // From either end of the card on to the neighbour of the number.
    const link = shown as HTMLElement;
    if (at >= 0) link.focus();
    if (at === 0 && event.shiftKey) event.preventDefault();
    hide();
  });
  window.addEventListener("scroll", () => pointer === "mouse" && hide(), { passive: true });
}
