import type { Command, Option } from "./commands/command.ts";
import { optionText } from "./commands/help.ts";
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

function optionsTable(options: readonly Option[]): string[] {
  if (options.length === 0) return [];
  return [
    "| option | |",
    "|---|---|",
    ...options.map(
      (option) => `| ${termCell(optionText(option))} | ${cell(prose(option.about))} |`,
    ),
    "",
  ];
}

function commandSection(command: Command): string[] {
  const { name, summary, usage, about, examples } = command;
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
    ...optionsTable(ownOptions(command)),
    ...(command.reads ? ["Reads the record: `--data`, `--with-record`, `--api`.", ""] : []),
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

/** The page docs/terminal.md: all that `peakline help` says, made from the same table. */
export function docsPage(commands: readonly Command[], topics: readonly Topic[]): string {
  return [
    "<!-- Made from the command table: `node apps/tui/scripts/write-docs.ts`. A test fails where it is stale. -->",
    "# The terminal",
    "",
    "`peakline` alone opens the explorer; with a command it writes and ends. In this repository `npx -y pnpm@12 -s tui` stands for `peakline`.",
    "",
    "## Commands",
    "",
    "| command | |",
    "|---|---|",
    ...commands.map(({ name, summary }) => `| [${name}](#${name}) | ${cell(summary)} |`),
    "",
    ...commands.flatMap(commandSection),
    "## Options of every command",
    "",
    ...optionsTable(SHOWING),
    "Of every command that reads the record:",
    "",
    ...optionsTable(READING),
    "## Topics",
    "",
    ...topics.flatMap(topicSection),
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}
