import { type Bilingual, NOUNS } from "@peakline/core";
import { COMPUTED_LABELS, COMPUTED_NOUNS, NOUN_LABELS } from "@peakline/core/view";
import type { Binding } from "./binding.ts";
import type { Place } from "./place.ts";

const label = (en: string, zh: string): Bilingual => ({ en, zh });

/** The letter of each list of answers: findings, targets, series, checks, promises. */
export const ANSWER_KEYS: readonly string[] = ["f", "t", "s", "c", "p"];

/** The screens on which letters are keys and records are read. */
const BROWSING: readonly Place["kind"][] = [
  "home",
  "list",
  "answers",
  "record",
  "charts",
  "timeline",
  "scenario",
  "instruments",
  "instrument",
];

/** Every key of the explorer, the next ones first: the footer and the page of keys are made from it. */
export const KEYMAP: readonly Binding[] = [
  {
    action: "open",
    keys: ["enter"],
    shown: "Enter",
    label: label("open what is selected", "打开所选内容"),
    footer: {
      on: [
        "home",
        "list",
        "answers",
        "record",
        "charts",
        "timeline",
        "scenario",
        "instruments",
        "instrument",
        "search",
        "palette",
      ],
      shown: "Enter",
      label: label("open", "打开"),
    },
  },
  {
    action: "right",
    keys: ["right"],
    shown: "Right",
    label: label("open", "打开"),
    footer: { on: ["timeline"], shown: "←→", label: label("day", "日期") },
  },
  {
    action: "back",
    keys: ["escape", "backspace", "<", "alt-left"],
    shown: "Esc <",
    label: label("back to the screen before", "返回上一屏"),
    footer: {
      on: [
        "list",
        "answers",
        "record",
        "charts",
        "timeline",
        "scenario",
        "instruments",
        "instrument",
        "search",
        "palette",
        "address",
        "keys",
      ],
      shown: "Esc",
      label: label("back", "返回"),
    },
  },
  {
    action: "forward",
    keys: [">", "alt-right"],
    shown: ">",
    label: label("forward again", "前进"),
  },
  {
    action: "left",
    keys: ["left"],
    shown: "Left",
    label: label("back; in the timeline by days", "返回；在时间线中按日移动"),
  },
  {
    action: "pane",
    keys: ["tab"],
    shown: "Tab",
    label: label(
      "to the next pane, group, link or kind of hit",
      "下一栏、下一组、下一链接或下一类结果",
    ),
    footer: { on: [], shown: "Tab", label: label("switch", "切换") },
  },
  {
    action: "pane-back",
    keys: ["shift-tab"],
    shown: "Shift-Tab",
    label: label("back", "上一个"),
  },
  {
    action: "search",
    keys: ["/"],
    shown: "/",
    label: label("search; from a list, in that noun", "搜索；在列表中则限于该类"),
    footer: {
      on: BROWSING,
      shown: "/",
      label: label("search", "搜索"),
    },
  },
  {
    action: "palette",
    keys: [":"],
    shown: ":",
    label: label("anything by its name", "按名称打开或执行"),
    footer: { on: BROWSING, shown: ":", label: label("go to", "跳转") },
  },
  {
    action: "clear",
    keys: ["x"],
    shown: "x",
    label: label("clear filters, a hypothesis, what is filled in", "清除筛选、所选假设或所填内容"),
    footer: { on: [], shown: "x", label: label("clear", "清除") },
  },
  {
    action: "source",
    keys: ["o"],
    shown: "o",
    label: label("open the source", "打开来源"),
    footer: { on: ["record"], shown: "o", label: label("source", "来源") },
  },
  {
    action: "charts",
    keys: ["v"],
    shown: "v",
    label: label("view the charts", "查看图"),
    footer: { on: [], shown: "v", label: label("chart", "图") },
  },
  {
    action: "copy",
    keys: ["y"],
    shown: "y",
    label: label("copy the value, again: citation", "复制数值，再按复制引文"),
    footer: { on: ["record"], shown: "y", label: label("copy", "复制") },
  },
  {
    action: "address",
    keys: ["Y"],
    shown: "Y",
    label: label("command and URL here", "本屏的命令与地址"),
  },
  {
    action: "earlier",
    keys: ["["],
    shown: "[",
    label: label("as known a publication earlier", "上一次发布时所知"),
  },
  {
    action: "later",
    keys: ["]"],
    shown: "]",
    label: label("later", "下一次"),
  },
  {
    action: "timeline",
    keys: ["d"],
    shown: "d",
    label: label("timeline: day by day", "时间线：逐日查看"),
  },
  {
    action: "scenario",
    keys: ["w"],
    shown: "w",
    label: label("what if: hypotheses", "假设分析"),
  },
  {
    action: "language",
    keys: ["l"],
    shown: "l",
    label: label("change to Chinese (中文)", "切换为英文（English）"),
    footer: {
      on: BROWSING,
      shown: "l",
      label: label("中文", "English"),
    },
  },
  {
    action: "up",
    keys: ["up", "k"],
    shown: "Up k",
    label: label("up", "上移"),
  },
  {
    action: "down",
    keys: ["down", "j"],
    shown: "Down j",
    label: label("down", "下移"),
  },
  {
    action: "page-up",
    keys: ["pageup", "ctrl-b", "ctrl-u"],
    shown: "PgUp",
    label: label("a page up", "上翻一页"),
  },
  {
    action: "page-down",
    keys: ["pagedown", "space", "ctrl-f", "ctrl-d"],
    shown: "PgDn Space",
    label: label("a page down", "下翻一页"),
  },
  {
    action: "first",
    keys: ["g", "home"],
    shown: "g Home",
    label: label("to the first", "首条"),
  },
  {
    action: "last",
    keys: ["G", "end"],
    shown: "G End",
    label: label("to the last", "末条"),
  },
  {
    action: "home",
    keys: ["h", "0"],
    shown: "h",
    label: label("to the first screen", "回到首页"),
  },
  ...NOUNS.map(
    (noun, index): Binding => ({
      action: `noun-${index}`,
      keys: [`${index + 1}`],
      shown: `${index + 1}`,
      label: NOUN_LABELS[noun],
    }),
  ),
  ...COMPUTED_NOUNS.map(
    (noun, index): Binding => ({
      action: `answers-${index}`,
      keys: [ANSWER_KEYS[index] ?? ""],
      shown: ANSWER_KEYS[index] ?? "",
      label: COMPUTED_LABELS[noun],
    }),
  ),
  {
    action: "instruments",
    keys: ["i"],
    shown: "i",
    label: label("Instruments", "测算工具"),
  },
  {
    action: "keys",
    keys: ["?"],
    shown: "?",
    label: label("these keys", "本页"),
    footer: {
      on: BROWSING,
      shown: "?",
      label: label("keys", "按键"),
    },
  },
  {
    action: "suspend",
    keys: ["ctrl-z"],
    shown: "Ctrl-Z",
    label: label("to the shell, until fg", "回到命令行，用 fg 返回"),
  },
  {
    action: "quit",
    keys: ["q", "ctrl-c"],
    shown: "q Ctrl-C",
    label: label("quit", "退出"),
    footer: {
      on: [...BROWSING, "keys"],
      shown: "q",
      label: label("quit", "退出"),
    },
  },
];
