import type { Locale } from "@peakline/core/view";
import { ABOUT_ZH } from "./about-zh.ts";
import type { Command, Option } from "./command.ts";
import { COMMANDS_ZH, optionZh } from "./help-zh.ts";
import type { Topic } from "./topics.ts";
import { TOPICS_ZH } from "./topics-zh.ts";

/** What a command is for and what help says of it, in a language. */
export function commandIn(
  { name, summary, about }: Command,
  locale: Locale,
): Pick<Command, "summary" | "about"> {
  if (locale === "en") return { summary, about };
  return { summary: COMMANDS_ZH[name] ?? summary, about: ABOUT_ZH[name] ?? about };
}

/** What an option does, in a language. */
export const optionIn = (option: Option, locale: Locale): string =>
  locale === "en" ? option.about : optionZh(option);

/** A topic in a language; its terms are the same in each. */
export function topicIn(topic: Topic, locale: Locale): Topic {
  const zh = TOPICS_ZH[topic.name];
  if (locale === "en" || zh === undefined) return topic;
  const parts = topic.parts.map((part, index) => {
    const told = zh.parts[index];
    if (typeof part === "string") return typeof told === "string" ? told : part;
    return part.map(([term, meaning], at): [string, string] => [
      term,
      typeof told === "string" ? meaning : (told?.[at] ?? meaning),
    ]);
  });
  return { ...topic, summary: zh.summary, parts };
}
