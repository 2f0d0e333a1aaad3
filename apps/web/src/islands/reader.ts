// What helps to read any page: numbers explain themselves, texts to take along can be copied.
import { wireCopying } from "../reader/copy.ts";
import { explainNumbers } from "../reader/explain.ts";

const main = document.querySelector<HTMLElement>("main[data-explain]");
if (main && "popover" in HTMLElement.prototype) explainNumbers(main.dataset.explain ?? "");
wireCopying();
