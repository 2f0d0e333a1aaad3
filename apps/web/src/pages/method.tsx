import {
  QUALIFIER_IDS,
  QUALIFIER_SPELLINGS,
  type QualifierId,
  readStatement,
} from "@peakline/core";
import {
  AUTHORITY_LABELS,
  formatInterval,
  formatQuantity,
  joinList,
  LOCALES,
  type Locale,
  MODALITY_LABELS,
  QUALIFIER_MEANINGS,
  say,
} from "@peakline/core/view";
import { For, Show } from "solid-js";
import { Block } from "../components/block.tsx";
import { PageHead } from "../components/page-head.tsx";
import { LANG, localHref } from "../site/href.ts";
import { type PageOf, useSite } from "../site/site.ts";

/** The number that stands for all in the table of hedges; its last digit and its last non-zero digit differ. */
const EXAMPLE = "40";
const UNIT = "percent";

/** The example with one hedge: how it is said, and what it allows. */
function exampleOf(qualifier: QualifierId, site: ReturnType<typeof useSite>) {
  const { units } = site.dataset;
  const unit = units.find(({ id }) => id === UNIT);
  const statement =
    unit === undefined
      ? null
      : readStatement({ printed: EXAMPLE, qualifier, unit, change: null, direction: null });
  if (statement === null) throw new Error("the example of the method page is not a statement");
  const quantity = {
    ...statement,
    printed: EXAMPLE,
    unit: UNIT,
    change: null,
    qualifier,
  };
  return {
    said: formatQuantity(quantity, units, site.locale),
    allows: formatInterval(quantity, units, site.locale),
  };
}

/** The words of a hedge in one language; that there is none is said in the language of the page. */
function Spellings(props: { words: readonly string[]; language: Locale }) {
  const { locale, messages } = useSite();
  const none = () => (props.language === locale ? messages.method.noHedge : "");
  const words = () => props.words.filter((word) => word !== "");
  return (
    <Show when={words().length > 0} fallback={<td>{none()}</td>}>
      <td lang={LANG[props.language]}>{joinList(words(), props.language)}</td>
    </Show>
  );
}

function QualifierTable() {
  const site = useSite();
  const { locale, messages } = site;
  const { columns } = messages.method;
  const names = { en: columns.english, zh: columns.chinese };
  const languages = [locale, ...LOCALES.filter((language) => language !== locale)];
  return (
    <table class="table table-plain qualifiers">
      <thead>
        <tr>
          <For each={languages}>{(language) => <th scope="col">{names[language]}</th>}</For>
          <th scope="col">{columns.example}</th>
          <th scope="col">{columns.allows}</th>
          <th scope="col">{columns.authority}</th>
        </tr>
      </thead>
      <tbody>
        <For each={QUALIFIER_IDS}>
          {(qualifier) => {
            const example = exampleOf(qualifier, site);
            return (
              <tr>
                <For each={languages}>
                  {(language) => (
                    <Spellings
                      words={QUALIFIER_SPELLINGS[qualifier][language]}
                      language={language}
                    />
                  )}
                </For>
                <td class="cell-example">{example.said}</td>
                <td class="cell-allows">{example.allows}</td>
                <td class="cell-note">{say(QUALIFIER_MEANINGS[qualifier], locale)}</td>
              </tr>
            );
          }}
        </For>
      </tbody>
    </table>
  );
}

/** How a number is read, from digits and hedge to the values it allows. */
export const methodPage: PageOf = ({ locale, messages }) => {
  const words = messages.method;
  return {
    title: words.title,
    description: words.description,
    body: () => (
      <div class="record">
        <PageHead title={words.title} lead={words.lead} />
        <Block heading={words.interval} id="interval">
          <For each={words.intervalText}>{(text) => <p class="prose">{text}</p>}</For>
        </Block>
        <Block heading={words.qualifiers} id="qualifiers">
          <p class="prose">{words.qualifiersText}</p>
          <QualifierTable />
        </Block>
        <Block heading={words.kinds} id="kinds">
          <dl class="kinds">
            <For each={words.kindsText}>
              {([name, kind, text]) => (
                <div>
                  <dt data-kind={kind}>{name}</dt>
                  <dd>{text}</dd>
                </div>
              )}
            </For>
          </dl>
        </Block>
        <Block heading={words.charts} id="charts">
          <p class="prose">{words.chartsText}</p>
          <p class="more">
            <a href={localHref(locale, "/gallery")}>{messages.gallery.title}</a>
          </p>
        </Block>
        <Block
          heading={joinList(
            Object.values(MODALITY_LABELS).map((label) => say(label, locale)),
            locale,
          )}
          id="modality"
        >
          <p class="tags">
            <For each={Object.entries(MODALITY_LABELS)}>
              {([tone, label]) => (
                <span class="tag" data-tone={tone}>
                  {say(label, locale)}
                </span>
              )}
            </For>
          </p>
          <p class="prose">{words.modalityText}</p>
        </Block>
        <Block heading={words.authority} id="authority">
          <p class="prose">{words.authorityText}</p>
          <ul class="prose">
            <For each={Object.values(AUTHORITY_LABELS)}>
              {(label) => <li>{say(label, locale)}</li>}
            </For>
          </ul>
        </Block>
        <Block heading={words.coverage} id="coverage">
          <p class="prose">{words.coverageText}</p>
        </Block>
        <Block heading={words.anchor} id="anchor">
          <p class="prose">{words.anchorText}</p>
        </Block>
      </div>
    ),
  };
};
