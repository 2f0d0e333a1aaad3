import type { Dataset } from "@peakline/core";
import type { Locale } from "@peakline/core/view";
import { draftIssues, hypothesisOf } from "./draft.ts";
import { asOfOf, type Place } from "./place.ts";

/** How a view is reached from outside of the explorer. */
export interface Addresses {
  /** The command that prints it; null where none does. */
  readonly command: string | null;
  /** Its path on the site, under the site's own address; null for what it has no page for. */
  readonly page: string | null;
  /** Its path in the API, under the server's own address. */
  readonly api: string | null;
}

/** A word as a POSIX shell reads it back: in quotes where it has anything but plain letters. */
const quoted = (word: string) =>
  /^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

const commandOf = (...words: readonly string[]) => ["peakline", ...words].map(quoted).join(" ");

/** A query of an address: readable commas, everything else escaped. */
function queryOf(values: Readonly<Record<string, readonly string[]>>): string {
  const parts = Object.entries(values).map(
    ([name, some]) => `${name}=${some.map(encodeURIComponent).join(",")}`,
  );
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

const idPath = (id: string) => id.split("/").map(encodeURIComponent).join("/");

/** The lists that a command prints, and the records that the API gives, as they were known on a day. */
const COMMANDS_THEN: readonly string[] = ["targets", "checks", "promises"];
const API_NOW: readonly string[] = ["indicators", "plans", "mechanisms", "sectors", "actors"];
/** The lists whose filters their page on the site understands. */
const FILTERED_PAGES: readonly string[] = ["claims", "commitments"];

/** Where a view is found from outside: the command, the page and the answer of the API that say the same. */
export function addressesOf(dataset: Dataset, place: Place, locale: Locale): Addresses {
  const asOf = asOfOf(place);
  const then = asOf === undefined ? {} : { asOf: [asOf] };
  const thenWords = asOf === undefined ? [] : ["--as-of", asOf];
  // A page of the site says what is known now.
  const page = (path: string) => (asOf === undefined ? `/${locale}${path}` : null);
  switch (place.kind) {
    case "home":
      return { command: "peakline", page: `/${locale}/`, api: "/v1" };
    case "list": {
      const { noun, filters } = place;
      const options = Object.entries(filters).flatMap(([name, values]) => [
        `--${name}`,
        values.join(","),
      ]);
      const query = queryOf(filters);
      return {
        command: commandOf("list", noun, ...options),
        page: `/${locale}/${noun}${FILTERED_PAGES.includes(noun) ? query : ""}`,
        api: `/v1/${noun}${query}`,
      };
    }
    case "answers":
      return {
        command:
          asOf === undefined || COMMANDS_THEN.includes(place.noun)
            ? commandOf(place.noun, ...thenWords)
            : null,
        page: page(`/${place.noun}`),
        api: `/v1/${place.noun}${queryOf(then)}`,
      };
    case "charts":
    case "record": {
      const { noun, id } = place;
      if (id === null)
        return {
          command: null,
          page: page(`/${noun}`),
          api: `/v1/${noun}${queryOf(then)}`,
        };
      return {
        command: asOf === undefined ? commandOf("show", noun, id) : null,
        page: page(`/${noun}/${idPath(id)}`),
        api:
          asOf !== undefined && API_NOW.includes(noun)
            ? null
            : `/v1/${noun}/${idPath(id)}${queryOf(then)}`,
      };
    }
    case "timeline":
      return {
        command: commandOf("targets", ...thenWords),
        page: page("/targets"),
        api: `/v1/targets${queryOf(then)}`,
      };
    case "search": {
      const noun = place.noun === null ? {} : { noun: [place.noun] };
      const query = { q: [place.query], ...noun };
      return {
        command: commandOf("search", place.query),
        page: `/${locale}/search${queryOf(query)}`,
        api: `/v1/search${queryOf(query)}`,
      };
    }
    case "scenario": {
      const hypotheses = place.drafts
        .filter((draft) => draftIssues(dataset, draft, locale).length === 0)
        .map((draft) => hypothesisOf(dataset, draft));
      return {
        command: commandOf("scenario", JSON.stringify({ hypotheses })),
        page: null,
        api: "/v1/scenario",
      };
    }
    case "instruments":
      return {
        command: "peakline instrument",
        page: `/${locale}/instruments`,
        api: "/v1/instruments",
      };
    case "instrument": {
      const given = Object.entries(place.given).filter(([, value]) => value !== "");
      const query = queryOf(Object.fromEntries(given.map(([name, value]) => [name, [value]])));
      return {
        command: commandOf("instrument", place.id, ...given.map((pair) => pair.join("="))),
        page: `/${locale}/instruments/${place.id}${query}`,
        api: `/v1/instruments/${place.id}/answer${query}`,
      };
    }
    case "address":
      return addressesOf(dataset, place.of, locale);
    case "palette":
    case "keys":
      return { command: "peakline help", page: null, api: null };
  }
}
