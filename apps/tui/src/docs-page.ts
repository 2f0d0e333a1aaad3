import type { Locale } from "@peakline/core/view";
import type { Command, Option } from "./commands/command.ts";
import { optionText } from "./commands/help.ts";
import { commandIn, optionIn, topicIn } from "./commands/in-language.ts";
import { ownOptions, READING, SHOWING } from "./commands/options.ts";
import type { Topic } from "./commands/topics.ts";

const cell = (text: string) => text.replaceAll("|", "\\|");
const code = (text: string) => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);
/** Angle brackets outside of code would be HTML. */
const prose = (text: string) =>
  text
    .split("`")
    .map((part, index) => (index % 2 === 0 ? part.replaceAll("<", "\\<") : part))
    .join("`");
const termCell = (text: string) => cell(code(text));

const WORDS = {
  en: {
    title: "The terminal",
    lead: "`peakline` alone opens the explorer; with a command it writes and ends. In this repository `npx -y pnpm@12 -s tui` stands for `peakline`.",
    commands: "Commands",
    command: "command",
    option: "option",
    reads: "Reads the record: `--data`, `--with-record`, `--api`.",
    shared: "Options of every command",
    reading: "Of every command that reads the record:",
    topics: "Topics",
  },
  zh: {
    title: "终端",
    lead: "单独运行 `peakline` 打开浏览界面；带命令则输出结果后结束。在本仓库中以 `npx -y pnpm@12 -s tui` 代替 `peakline`。",
    commands: "命令",
    command: "命令",
    option: "选项",
    reads: "读取记录：`--data`、`--with-record`、`--api`。",
    shared: "各命令通用的选项",
    reading: "凡读取记录的命令：",
    topics: "主题",
  },
} as const;

function optionsTable(options: readonly Option[], locale: Locale): string[] {
  if (options.length === 0) return [];
  return [
    `| ${WORDS[locale].option} | |`,
    "|---|---|",
    ...options.map(
      (option) => `| ${termCell(optionText(option))} | ${cell(prose(optionIn(option, locale)))} |`,
    ),
    "",
  ];
}

function commandSection(command: Command, locale: Locale): string[] {
  const { name, usage, examples } = command;
  const { summary, about } = commandIn(command, locale);
  return [
    `### ${name}`,
    "",
    summary,
    "",
    "```text",
    ...usage.map((each) => `peakline ${each}`),
    "```",
    "",
    ...about.flatMap((text) => [prose(text), ""]),
    ...optionsTable(ownOptions(command), locale),
    ...(command.reads ? [WORDS[locale].reads, ""] : []),
    "```sh",
    ...examples,
    "```",
    "",
  ];
}

function topicSection({ name, summary, parts }: Topic): string[] {
  return [
    `### ${name}`,
    "",
    summary,
    "",
    ...parts.flatMap((part) =>
      typeof part === "string"
        ? [prose(part), ""]
        : [
            "| | |",
            "|---|---|",
            ...part.map(([term, meaning]) => `| ${termCell(term)} | ${cell(prose(meaning))} |`),
            "",
          ],
    ),
  ];
}

/** The page of each language. */
export const DOCS: readonly { readonly file: string; readonly locale: Locale }[] = [
  { file: "docs/terminal.md", locale: "en" },
  { file: "docs/terminal.zh.md", locale: "zh" },
];

/** The pages docs/terminal.md and docs/terminal.zh.md: all that `peakline help` says, made from the same table. */
export function docsPage(
  commands: readonly Command[],
  topics: readonly Topic[],
  locale: Locale,
): string {
  const words = WORDS[locale];
  return [
    "<!-- Made from the command table: `node apps/tui/scripts/write-docs.ts`. A test fails where it is stale. -->",
    `# ${words.title}`,
    "",
    words.lead,
    "",
    `## ${words.commands}`,
    "",
    `| ${words.command} | |`,
    "|---|---|",
    ...commands.map(
      (command) =>
        `| [${command.name}](#${command.name}) | ${cell(commandIn(command, locale).summary)} |`,
    ),
    "",
    ...commands.flatMap((command) => commandSection(command, locale)),
    `## ${words.shared}`,
    "",
    ...optionsTable(SHOWING, locale),
    words.reading,
    "",
    ...optionsTable(READING, locale),
    `## ${words.topics}`,
    "",
    ...topics.flatMap((topic) => topicSection(topicIn(topic, locale))),
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}
