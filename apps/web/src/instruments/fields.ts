import { type Locale, say } from "@peakline/core/view";
import type { EntryIssue } from "./ask.ts";
import { type Asked, entriesOf } from "./entries.ts";

type Control = HTMLInputElement | HTMLSelectElement;

/** The fields of a form as they stand in the page: their values, which of them are asked, and what is wrong with them. */
export interface Fields {
  readonly form: HTMLFormElement;
  /** The entries of the inputs that are asked. */
  entries(): Record<string, string>;
  /** Fills the fields; with null the example comes back. */
  fill(entries: Readonly<Record<string, string>> | null): void;
  /** Hides the fields that are not asked now. */
  follow(): void;
  /** Puts each issue beside its field, and gives back those that have none. */
  tell(issues: readonly EntryIssue[]): readonly EntryIssue[];
}

/** Reads the fields of a form. */
export function createFields(
  form: HTMLFormElement,
  inputs: readonly Asked[],
  locale: Locale,
): Fields {
  const controlOf = (id: string) => form.elements.namedItem(id) as Control | null;
  const fieldOf = (id: string) =>
    [...form.querySelectorAll<HTMLElement>("[data-field]")].find(
      ({ dataset }) => dataset.field === id,
    );
  const entries = () =>
    entriesOf(inputs, Object.fromEntries(inputs.map(({ id }) => [id, controlOf(id)?.value ?? ""])));
  const follow = () => {
    const asked = entries();
    for (const { id } of inputs) {
      const off = !Object.hasOwn(asked, id);
      fieldOf(id)?.toggleAttribute("data-off", off);
    }
  };
  return {
    form,
    entries,
    follow,
    fill(given) {
      form.reset();
      if (given !== null)
        for (const { id } of inputs) {
          const control = controlOf(id);
          if (control !== null) control.value = given[id] ?? "";
        }
      follow();
    },
    tell(issues) {
      for (const { id } of inputs) {
        const own = issues.filter(({ path }) => path === id);
        const place = fieldOf(id)?.querySelector<HTMLElement>(".field-issue");
        if (place) {
          place.textContent = own.map(({ sentence }) => say(sentence, locale)).join(" ");
          place.hidden = own.length === 0;
        }
        if (own.length === 0) controlOf(id)?.removeAttribute("aria-invalid");
        else controlOf(id)?.setAttribute("aria-invalid", "true");
      }
      return issues.filter(({ path }) => inputs.every(({ id }) => id !== path));
    },
  };
}
