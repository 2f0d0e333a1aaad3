import { targetStanding } from "../engine/target-standing.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { TargetStanding } from "../schema/target-standing.ts";
import type { Bilingual } from "../schema/text.ts";
import { derivationView } from "./derivation-view.ts";
import { claimText } from "./headline-claim.ts";
import { MODALITY_LABELS } from "./labels.ts";
import { inBrackets, type Locale, labelled, say } from "./locale.ts";
import { asSentence, inSentence, uncapital } from "./sentence.ts";
import { standingText } from "./standing-text.ts";
import { evidenceOf } from "./target-evidence.ts";

const WORDS = {
  derived: { en: "derived from the reports", zh: "由实际数据推得" },
  verdict: { en: "verdict", zh: "结论" },
  open: { en: "not certain which", zh: "尚不确定是哪一种" },
} satisfies Record<string, Bilingual>;

/** What is known of the time by which a target is judged, and whether that is reported or derived; empty where nothing is, which the verdict says. */
function knownText(
  dataset: Dataset,
  claim: Claim,
  standing: TargetStanding,
  locale: Locale,
): string {
  const known = evidenceOf(dataset, claim, standing);
  if (known === null) return "";
  const { value, title } = derivationView(dataset, known, locale);
  const label = known.isStated
    ? uncapital(say(MODALITY_LABELS.actual, locale))
    : say(WORDS.derived, locale);
  const when = locale === "zh" ? title.replace("（", "").replace("）", "") : title;
  return labelled(label, `${inSentence(value)}${inBrackets(when, locale)}`, locale);
}

function verdictText(standing: TargetStanding, locale: Locale): string {
  const verdict = standingText(standing, locale);
  if (standing.classes.length === 0) return verdict;
  const said = labelled(say(WORDS.verdict, locale), verdict, locale);
  return standing.certain ? said : `${said}${inBrackets(say(WORDS.open, locale), locale)}`;
}

/** A target in one sentence: what is demanded and by whom, what was reported, and the verdict. Null for what is no target with a number. */
export function targetHeadline(dataset: Dataset, claim: Claim, locale: Locale): string | null {
  const standing = targetStanding(dataset, claim);
  if (standing === null) return null;
  return asSentence(
    [
      claimText(dataset, claim, locale),
      knownText(dataset, claim, standing, locale),
      verdictText(standing, locale),
    ],
    locale,
  );
}
