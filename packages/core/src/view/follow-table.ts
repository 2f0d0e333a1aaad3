import type { Dataset } from "../schema/dataset.ts";
import type { Chain, Followed, FollowStep } from "../schema/followed.ts";
import type { Bilingual } from "../schema/text.ts";
import { countOfClaims } from "./count.ts";
import { FOLLOW_HEADINGS, RELATION_LABELS, WIDE_NOTE } from "./follow-labels.ts";
import { chainText, followedText } from "./follow-text.ts";
import { inBrackets, joinList, type Locale, labelled, say } from "./locale.ts";
import type { Note, TableView, TextLink } from "./model.ts";
import { linkTo, nameOf } from "./names.ts";
import { formatDate } from "./period.ts";
import { PLAN_STATE_LABELS } from "./policy-labels.ts";

const LISTS = { mechanism: "mechanisms", indicator: "indicators", plan: "plans" } as const;

/** What the step says, leading to it. */
function saidCell(dataset: Dataset, { says }: FollowStep, locale: Locale): TextLink {
  if (says.kind === "plan") {
    const link = linkTo(dataset, "plans", says.id, locale);
    return {
      ...link,
      text: `${link.text}${inBrackets(say(PLAN_STATE_LABELS[says.state], locale), locale)}`,
    };
  }
  const noun = says.kind === "claim" ? "claims" : "commitments";
  const records: readonly { readonly id: string; readonly statement: Bilingual }[] = dataset[noun];
  const record = records.find(({ id }) => id === says.id);
  return {
    text: record === undefined ? says.id : say(record.statement, locale),
    to: { noun, id: says.id },
  };
}

/** What links it: the mechanisms and indicators, else the plans; empty for the state of a plan, which links itself. */
function throughCell(dataset: Dataset, { through, says }: FollowStep, locale: Locale): TextLink {
  const narrow = through.filter(({ kind }) => kind !== "plan");
  const links = narrow.length > 0 ? narrow : through.filter(({ id }) => id !== says.id);
  const [only, ...others] = links;
  if (only === undefined) return { text: "" };
  if (others.length === 0) return linkTo(dataset, LISTS[only.kind], only.id, locale);
  const names = links.map(({ kind, id }) => nameOf(dataset, LISTS[kind], id, locale));
  return { text: joinList([...new Set(names)], locale) };
}

/** A step on the page of what links it. */
function ownRow(dataset: Dataset, step: FollowStep, locale: Locale): TextLink[] {
  return [
    { text: formatDate(step.on, locale) },
    { text: say(RELATION_LABELS[step.relation], locale) },
    saidCell(dataset, step, locale),
  ];
}

const stepRow = (dataset: Dataset, step: FollowStep, locale: Locale): TextLink[] => [
  ...ownRow(dataset, step, locale),
  throughCell(dataset, step, locale),
];

interface Table {
  readonly heading: Bilingual;
  readonly note: string;
  readonly rows: readonly (readonly TextLink[])[];
}

/** A table of steps, with what links them where rows tell it; none where there are no steps. */
function table({ heading, note, rows }: Table, locale: Locale): TableView[] {
  const { when, what, statement, through } = FOLLOW_HEADINGS;
  if (rows.length === 0) return [];
  // A column that no row fills tells nothing.
  const width = Math.max(...rows.map((row) => row.findLastIndex(({ text }) => text !== "") + 1));
  return [
    {
      heading: say(heading, locale),
      note,
      // Each row is stated somewhere; only that they belong together is computed.
      basis: "stated",
      columns: [when, what, statement, through]
        .slice(0, width)
        .map((column) => say(column, locale)),
      rows: rows.map((row) => row.slice(0, width)),
    },
  ];
}

/**
 * What followed as tables: what speaks of this very promise, where it comes from, and what only touches it.
 * @param note over the first; left out, it tells the same in sentences
 * @example
 * const promise = "xinhua-2020-12-29-crude-steel-cut/output-falls-2021";
 * const followed = whatFollowed(dataset, promise, { asOf: "2022-12-31" });
 * followed && followedTables(dataset, followed, "en").map(({ heading }) => heading); // ["What followed"]
 */
export function followedTables(
  dataset: Dataset,
  followed: Followed,
  locale: Locale,
  note = followedText(dataset, followed, locale),
): TableView[] {
  const rowsOf = (steps: readonly FollowStep[]) =>
    steps.map((step) => stepRow(dataset, step, locale));
  const isBefore = ({ relation }: FollowStep) => relation === "promised-before";
  const isWith = ({ relation }: FollowStep) => relation === "reported-with";
  const { steps } = followed;
  return [
    ...table(
      {
        heading: FOLLOW_HEADINGS.followed,
        note,
        rows: rowsOf(steps.filter((step) => (step.direct && !isBefore(step)) || isWith(step))),
      },
      locale,
    ),
    ...table(
      {
        heading: FOLLOW_HEADINGS.before,
        note: "",
        rows: rowsOf(steps.filter((step) => step.direct && isBefore(step))),
      },
      locale,
    ),
    ...table(
      {
        heading: FOLLOW_HEADINGS.wide,
        note: say(WIDE_NOTE, locale),
        rows: rowsOf(steps.filter((step) => !step.direct && !isWith(step))),
      },
      locale,
    ),
  ];
}

/** What followed as a note, where no table tells it: that no document reports anything. */
export function followedNotes(dataset: Dataset, followed: Followed, locale: Locale): Note[] {
  const tells = followed.steps.some(
    ({ direct, relation }) =>
      (direct && relation !== "promised-before") || relation === "reported-with",
  );
  if (tells) return [];
  return [
    {
      heading: say(FOLLOW_HEADINGS.followed, locale),
      text: followedText(dataset, followed, locale),
      tone: "neutral",
    },
  ];
}

/** How many of a kind a document promises, in words. */
function countText(steps: readonly FollowStep[], locale: Locale): string {
  const claims = steps.filter(({ says }) => says.kind === "claim").length;
  const commitments = steps.length - claims;
  const zh = locale === "zh";
  return joinList(
    [
      ...(commitments === 0
        ? []
        : [
            zh
              ? `${commitments}项举措`
              : `${commitments} ${commitments === 1 ? "commitment" : "commitments"}`,
          ]),
      ...(claims === 0 ? [] : [countOfClaims(claims, locale)]),
    ],
    locale,
  );
}

/** So many promises of one document stand by themselves; more are counted, and the document has them. */
const APART = 3;

/** Promises by document: the claims and commitments themselves hang on the page anyway. */
function promisedRows(
  dataset: Dataset,
  steps: readonly FollowStep[],
  locale: Locale,
): TextLink[][] {
  // The plan itself is not one of what it promises.
  const groups = Map.groupBy(
    steps,
    ({ document, relation, says }) => `${document} ${relation} ${says.kind === "plan"}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [step] = group;
    if (step === undefined || step.document === null || group.length <= APART)
      return group.map((each) => ownRow(dataset, each, locale));
    const document = nameOf(dataset, "documents", step.document, locale);
    return [
      [
        { text: formatDate(step.on, locale) },
        { text: say(RELATION_LABELS[step.relation], locale) },
        {
          text: labelled(countText(group, locale), document, locale),
          to: { noun: "documents", id: step.document } as const,
        },
      ],
    ];
  });
}

/**
 * A plan or mechanism from promise to report as tables: what speaks of it itself, then what its mechanisms or plans brought.
 * @example
 * const chain = chainOf(dataset, { noun: "plans", id: "industrial-green-development-plan-14fyp" }, { asOf: "2022-12-31" });
 * chainTables(dataset, chain, "en").map(({ heading }) => heading);
 * // ["From promise to report", "Through its mechanisms"]
 */
export function chainTables(dataset: Dataset, chain: Chain, locale: Locale): TableView[] {
  const own = ({ direct }: FollowStep) => direct;
  const indirect = [...chain.carried, ...chain.reported].filter((step) => !own(step));
  return [
    ...table(
      {
        heading: FOLLOW_HEADINGS.chain,
        note: chainText(dataset, chain, locale),
        rows: [
          ...promisedRows(dataset, chain.promised.filter(own), locale),
          ...[...chain.carried, ...chain.reported]
            .filter(own)
            .map((step) => ownRow(dataset, step, locale)),
        ],
      },
      locale,
    ),
    ...table(
      {
        heading: chain.noun === "plans" ? FOLLOW_HEADINGS.mechanisms : FOLLOW_HEADINGS.plans,
        note: "",
        rows: indirect.map((step) => stepRow(dataset, step, locale)),
      },
      locale,
    ),
  ];
}
