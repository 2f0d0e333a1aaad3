import type { PageOf } from "../site/site.ts";
import { addingPage } from "./adding-page.tsx";
import { architecturePage } from "./architecture-page.tsx";
import type { DocsPage } from "./contents.ts";
import { enginePage } from "./engine-page.tsx";
import { errataPage } from "./errata-page.tsx";
import { docsIndexPage } from "./index-page.tsx";
import { modelPage } from "./model-page.tsx";
import { packagePage } from "./package-page.tsx";
import { writtenPage } from "./written-page.tsx";

const PAGES: Readonly<Record<DocsPage, PageOf>> = {
  model: modelPage,
  engine: enginePage,
  terminal: writtenPage("terminal"),
  assistants: writtenPage("assistants"),
  serving: writtenPage("serving"),
  package: packagePage,
  adding: addingPage,
  architecture: architecturePage,
  errata: errataPage,
};

/** The pages of the documentation by their paths without the language. */
export const docsRoutes: readonly (readonly [string, PageOf])[] = [
  ["/docs", docsIndexPage],
  ...Object.entries(PAGES).map(([page, draw]) => [`/docs/${page}`, draw] as const),
];
