import type { Command } from "../command.ts";
import { gallery } from "../gallery.ts";
import { help } from "../help.ts";
import { mcp } from "../mcp.ts";
import { TOPICS } from "../topics.ts";

import { option } from "./parts.ts";

const SHELLS = ["bash", "zsh"] as const;

/** What serves others, and what explains this program. */
export const SERVICE_COMMANDS: readonly Command[] = [
  {
    name: "serve",
    usage: ["serve [--port n] [--host name] [--site folder]"],
    summary: "Serve the API and the website on one port.",
    about: [
      "Only this machine can connect unless --host says otherwise: 0.0.0.0 is every network. LOG, RATE_LIMIT, TRUST_PROXY and DRAIN_SECONDS are read from the environment. Ctrl-C ends it.",
      "The website is made from the record of this release: with --data only the API is served.",
    ],
    options: [
      option("port", "n", "By default PORT, or 4180; 0 is any free one."),
      option("host", "name", "By default HOST, or 127.0.0.1."),
      option("site", "folder", "The built website; by default the one beside this program."),
    ],
    forms: [],
    reads: true,
    filters: false,
    word: "none",
    examples: ["peakline help serve"],
    run: async (run) => (await import("../serve.ts")).serve(run),
  },
  {
    name: "mcp",
    usage: ["mcp [--api url | --data folder]"],
    summary: "Serve the record to assistants, as MCP tools.",
    about: [
      "It speaks the Model Context Protocol over standard input and output, and ends when its input does: an assistant starts it by itself, told the command in its settings.",
      "Answers are short and carry their sources. Nothing leaves this machine, unless --api names a server to read from.",
    ],
    options: [],
    forms: [],
    reads: true,
    filters: false,
    word: "none",
    examples: ["peakline mcp"],
    run: mcp,
  },
  {
    name: "gallery",
    usage: ["gallery [name]"],
    summary: "Every kind of chart, and what is hard to draw.",
    about: [
      "A name is that of one case, or of a kind of chart: series, index, path, compare, conflict, scoreboard, derivation, plan, timeline.",
      "The drawings are as wide as the terminal, and in a pipe 80 columns. Where ACCESSIBLE=1 is set they are told in words.",
    ],
    options: [],
    forms: [],
    reads: false,
    filters: false,
    word: "none",
    examples: ["peakline gallery", "peakline gallery scoreboard --lang zh"],
    run: gallery,
  },
  {
    name: "completion",
    usage: ["completion <bash | zsh>"],
    summary: "Print the completions of a shell.",
    about: [
      'bash: eval "$(peakline completion bash)" in ~/.bashrc. zsh: peakline completion zsh > a file named _peakline in a folder of $fpath.',
    ],
    options: [],
    forms: [],
    reads: false,
    filters: false,
    word: "shell",
    examples: SHELLS.map((shell) => `peakline completion ${shell}`),
    run: async (run) => (await import("../completion.ts")).completion(run),
  },
  {
    name: "help",
    usage: ["help [command | topic]"],
    summary: "Explain a command, or a topic.",
    about: [`The topics are ${TOPICS.map(({ name }) => name).join(", ")}.`],
    options: [],
    forms: [],
    reads: false,
    filters: false,
    word: "command",
    examples: ["peakline help list", "peakline help query"],
    run: help,
  },
];
