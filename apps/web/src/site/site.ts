import type { Dataset } from "@peakline/core";
import type { Locale } from "@peakline/core/view";
import { createContext, type JSX, useContext } from "solid-js";
import type { Messages } from "../messages.ts";

/** The addresses of the built assets. */
export interface Assets {
  readonly css: string;
  readonly chrome: string;
  readonly reader: string;
  /** The style of what is embedded. */
  readonly embed: string;
  readonly search: string;
  readonly explorer: string;
  readonly instrument: string;
  readonly compare: string;
  readonly scenario: string;
  readonly targets: string;
  readonly palette: string;
  readonly verify: string;
  /** What keeps visited pages for the time without a network; without it nothing does. */
  readonly worker?: string;
}

/** Bodies of the API by the addresses that they answer. */
export type Answers = Readonly<Record<string, string>>;

/** What every part of a page may ask for: the record, the language, the words of the site, the path. */
export interface Site {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly messages: Messages;
  /** The path without its language: "/claims". */
  readonly path: string;
  /** Where the site will be served, "https://peakline.example"; undefined where the build was not told, and addresses are relative. */
  readonly origin?: string | undefined;
  /** What the API answers to the examples of its reference, by their addresses; without them no answers are shown. */
  readonly answers?: Answers;
}

/** One page before it is put into the frame of the site. */
export interface Page {
  readonly title: string;
  readonly description: string;
  readonly body: () => JSX.Element;
  /** Island of the page, besides the one that every page has. */
  readonly island?: Exclude<keyof Assets, "css" | "chrome" | "palette" | "worker">;
  /** Address of the same record as data, relative to the API. */
  readonly data?: string;
  /** What the page describes, for search engines: JSON-LD. */
  readonly jsonLd?: object;
  /** True for a page that no search engine should list. */
  readonly unlisted?: boolean;
}

/** Draws one page of a site. */
export type PageOf = (site: Site) => Page;

/** The context that hands the site to every component of a page. */
export const SiteContext = createContext<Site>();

/** The site that the current page belongs to. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === undefined) throw new Error("a page is drawn outside its site");
  return site;
}
