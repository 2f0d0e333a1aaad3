/** The pages whose cards explain a number. */
const EXPLAINED = /^\/(en|zh)\/((?:claims|series|targets|checks)\/(?!page\/)[^#?]+)/;

/**
 * The address of the card that explains where a link leads; null where it leads to no number.
 * @example cardAddress("/en/claims/a/b#from") // "/embed/en/claims/a/b"
 */
export function cardAddress(href: string): string | null {
  const [, locale, rest] = EXPLAINED.exec(href) ?? [];
  return locale === undefined ? null : `/embed/${locale}/${rest}`;
}

const cards = new Map<string, Promise<Element | null>>();

async function fetchCard(address: string): Promise<Element | null> {
  const response = await fetch(address);
  if (!response.ok) return null;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return page.querySelector(".card");
}

/** A card, fetched once; null where it could not be, and then the link is all there is. */
export async function readCard(address: string): Promise<Element | null> {
  const known = cards.get(address) ?? fetchCard(address).catch(() => null);
  cards.set(address, known);
  const card = await known;
  // Without a connection it may come another time.
  if (card === null) cards.delete(address);
  return card === null ? null : document.importNode(card, true);
}
