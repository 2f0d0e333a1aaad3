import type { Client } from "@peakline/api/client";
import { type Locale, NO_PATH_LABELS, type PathYear, say } from "@peakline/core/view";
import { createMemo, createResource, createSignal, Index, Show } from "solid-js";
import { createAddress } from "../address.ts";
import { Block } from "../components/block.tsx";
import { fill } from "../fill.ts";
import type { Messages } from "../messages.ts";
import { nextFrame } from "../site/next-frame.ts";
import { ScenarioAnswer } from "./answer.tsx";
import { askScenario, type Outcome } from "./ask.ts";
import { HypothesisForm, type Lists } from "./hypothesis.tsx";
import { isBlank, missingIn, pathInput, questionOf } from "./input.ts";
import { ownYears } from "./own-path.ts";
import { PathForm, PathYears } from "./path.tsx";
import {
  type Draft,
  EMPTY,
  type Field,
  type Lab,
  labQuery,
  MOST,
  type PathDraft,
  readLab,
} from "./state.ts";

/** The lab: hypotheses and a path in a form, and what they come to. The address is the state. */
export function ScenarioLab(props: {
  client: Client;
  lists: Lists;
  words: Messages["scenario"];
  locale: Locale;
}) {
  const { client, lists, locale, words } = props;
  const [lab, go] = createAddress(readLab, labQuery);
  const [moving, setMoving] = createSignal<PathDraft | null>(null);
  // The hypotheses come first: until they are drawn, nothing else takes the time of the browser.
  const [isDrawn, setDrawn] = createSignal(false);
  nextFrame().then(() => setDrawn(true));
  const path = () => moving() ?? lab().path;
  const drafts = () => (lab().hypotheses.length === 0 ? [EMPTY] : lab().hypotheses);
  const change = (next: Partial<Lab>) => {
    setMoving(null);
    go({ ...lab(), ...next });
  };

  // A path of own values is there already: only what must be computed is asked for, and each question once.
  const question = createMemo(() => {
    const asked = questionOf(lab(), lists.units);
    const own = asked.input.path?.shape === "own";
    return JSON.stringify(own ? { ...asked, input: { ...asked.input, path: null } } : asked);
  });
  const [outcome] = createResource(
    () => {
      const asked = JSON.parse(question()) as ReturnType<typeof questionOf>;
      return asked.places.length > 0 || asked.input.path !== null ? asked : false;
    },
    (asked) => askScenario(client, asked, locale),
  );
  const isAsked = () => {
    const { input, places } = questionOf(lab(), lists.units);
    return places.length > 0 || (input.path !== null && input.path.shape !== "own");
  };
  const now = (): Outcome | undefined => (isAsked() ? outcome.latest : undefined);
  const answer = () => {
    const found = now();
    return found?.kind === "answer" ? found : undefined;
  };

  const issueOf = (at: number) => (field: Field) => {
    const found = now();
    const draft = drafts()[at];
    const isRefused =
      found?.kind === "refused" &&
      found.issues.some((issue) => issue.hypothesis === at && issue.field === field);
    // What is not entered yet is no mistake before the number is there.
    const isMissing =
      draft !== undefined && draft.printed !== "" && missingIn(draft).includes(field);
    return isRefused || isMissing ? words.issues[field] : "";
  };
  const homelessAt = (at: number) => {
    const other = now();
    if (other?.kind === "refused")
      return other.issues.some((issue) => issue.hypothesis === at && issue.field === "other")
        ? words.issues.other
        : "";
    const found = answer()?.homeless.find(({ hypothesis }) => hypothesis === at);
    return found === undefined ? "" : fill(words.issues.place, { reason: found.reason });
  };

  const computed = (): readonly PathYear[] | null => {
    const found = answer()?.path;
    return lab().path !== null && Array.isArray(found) ? found : null;
  };
  const years = () => ownYears(path()) ?? (path()?.shape === "own" ? null : computed());
  const pathIssue = () => {
    const draft = path();
    if (draft === null) return "";
    const found = answer()?.path;
    if (typeof found === "string") return say(NO_PATH_LABELS[found], locale);
    const isEmpty = draft.shape !== "own" && draft.toValue === "";
    return pathInput(draft) === null && !isEmpty ? words.pathIssue : "";
  };

  const told = () => {
    const found = now();
    if (found?.kind === "failed") return words.failed;
    if (found?.kind === "refused") return fill(words.incomplete, { count: found.issues.length });
    const entered = lab().hypotheses.filter((draft) => !isBlank(draft));
    const missing = entered.reduce((sum, draft) => sum + missingIn(draft).length, 0);
    if (missing > 0 && !answer()) return fill(words.incomplete, { count: missing });
    return entered.length === 0 && lab().path === null ? words.empty : "";
  };
  const shown = () => (lab().hypotheses.some((draft) => !isBlank(draft)) ? answer() : undefined);
  const setDraft = (at: number, next: Draft) =>
    change({ hypotheses: drafts().map((draft, index) => (index === at ? next : draft)) });

  return (
    <>
      <Block heading={words.lab} note={words.labNote}>
        <Index each={drafts()}>
          {(draft, at) => (
            <HypothesisForm
              number={at + 1}
              draft={draft()}
              lists={lists}
              issueOf={issueOf(at)}
              homeless={homelessAt(at)}
              words={words}
              onChange={(next) => setDraft(at, next)}
              onRemove={() =>
                change({ hypotheses: lab().hypotheses.filter((_, index) => index !== at) })
              }
            />
          )}
        </Index>
        <p class="more">
          <Show when={drafts().length < MOST}>
            <button
              type="button"
              class="plain"
              onClick={() => change({ hypotheses: [...drafts(), EMPTY] })}
            >
              {words.add}
            </button>
          </Show>
          <button
            type="button"
            class="plain"
            onClick={() => change({ hypotheses: [], path: null })}
          >
            {words.clear}
          </button>
        </p>
      </Block>
      <div aria-live="polite" aria-busy={outcome.loading}>
        <Show when={told() || shown()}>
          <Block heading={words.answer}>
            <Show when={told()}>{(text) => <p class="bench-none">{text()}</p>}</Show>
            <Show when={shown()} keyed>
              {(found) => (
                <ScenarioAnswer view={found.told} id="lab" words={words} locale={locale} />
              )}
            </Show>
          </Block>
        </Show>
      </div>
      <Show when={isDrawn()}>
        <Block heading={words.path} note={words.pathNote}>
          <PathForm
            path={path()}
            years={years()}
            issue={pathIssue()}
            words={words}
            onChange={(next) => change({ path: next })}
          />
          <Show when={years()}>
            {(shown) => (
              <PathYears
                years={shown()}
                words={words}
                locale={locale}
                onMove={setMoving}
                onChange={(next) => change({ path: next })}
              />
            )}
          </Show>
        </Block>
      </Show>
    </>
  );
}
