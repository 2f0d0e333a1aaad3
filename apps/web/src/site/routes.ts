import type { Dataset } from "@peakline/core";
import { INSTRUMENTS, type Instrument } from "@peakline/core/instruments";
import { COMPUTED_NOUNS, computedIds } from "@peakline/core/view";
import { readyMade } from "../compare/ready.ts";
import { docsRoutes } from "../docs/routes.ts";
import { claimPage } from "../pages/claim.tsx";
import { comparePage, readyPage } from "../pages/compare.tsx";
import { computedPage } from "../pages/computed.tsx";
import { computedListPage } from "../pages/computed-list.tsx";
import { dataPage } from "../pages/data.tsx";
import { documentPage } from "../pages/document.tsx";
import { documentsPage } from "../pages/documents.tsx";
import { explorerFurtherPage, explorerPage, explorerPages } from "../pages/explorer.tsx";
import { galleryPage } from "../pages/gallery.tsx";
import { glossaryPage } from "../pages/glossary.tsx";
import { homePage } from "../pages/home.tsx";
import { instrumentPage } from "../pages/instrument.tsx";
import { instrumentsPage } from "../pages/instruments.tsx";
import { listPage } from "../pages/list.tsx";
import { methodPage } from "../pages/method.tsx";
import { offlinePage } from "../pages/no-page.tsx";
import { recordPage } from "../pages/record.tsx";
import { referencePage } from "../pages/reference.tsx";
import { scenarioPage } from "../pages/scenario.tsx";
import { searchPage } from "../pages/search.tsx";
import type { PageOf } from "./site.ts";

const NAMED = ["indicators", "plans", "mechanisms", "sectors", "actors"] as const;

/** Every page of the site by its path without the language. */
export function routesOf(
  dataset: Dataset,
  instruments: readonly Instrument[] = INSTRUMENTS,
): Map<string, PageOf> {
  const routes = new Map<string, PageOf>([
    ["/", homePage],
    ["/documents", documentsPage],
    ["/claims", explorerPage("claims")],
    ["/commitments", explorerPage("commitments")],
    ["/search", searchPage],
    ["/data", dataPage],
    ["/api", referencePage],
    ["/glossary", glossaryPage],
    ["/method", methodPage],
    ["/offline", offlinePage],
    ["/gallery", galleryPage],
    ["/compare", comparePage],
    ["/scenario", scenarioPage],
    ...docsRoutes,
  ]);
  for (const ready of readyMade(dataset)) routes.set(`/compare/${ready.id}`, readyPage(ready));
  for (const noun of ["claims", "commitments"] as const) {
    for (let number = 2; number <= explorerPages(dataset, noun); number++)
      routes.set(`/${noun}/page/${number}`, explorerFurtherPage(noun, number));
  }
  for (const noun of COMPUTED_NOUNS) {
    routes.set(`/${noun}`, computedListPage(noun));
    for (const id of computedIds(dataset, noun))
      routes.set(`/${noun}/${id}`, computedPage(noun, id));
  }
  for (const document of dataset.documents)
    routes.set(`/documents/${document.id}`, documentPage(document));
  for (const claim of dataset.claims) routes.set(`/claims/${claim.id}`, claimPage(claim));
  for (const commitment of dataset.commitments)
    routes.set(`/commitments/${commitment.id}`, recordPage("commitments", commitment));
  for (const noun of NAMED) {
    routes.set(`/${noun}`, listPage(noun));
    for (const record of dataset[noun])
      routes.set(`/${noun}/${record.id}`, recordPage(noun, record));
  }
  routes.set("/instruments", instrumentsPage(instruments));
  for (const instrument of instruments)
    routes.set(`/instruments/${instrument.id}`, instrumentPage(instrument));
  return routes;
}
