import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  type CallToolResult,
  type Tool as ListedTool,
  ListToolsRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { badBody } from "@peakline/api/body";
import { createClient } from "@peakline/api/client";
import { nearest } from "@peakline/core";
import * as z from "zod";
import { didYouMean } from "../failure.ts";
import type { Origin } from "../origin.ts";
import { Answer } from "./answer.ts";
import { cutToLength } from "./cut.ts";
import { Refusal, refusalText } from "./refusal.ts";
import { textOf } from "./text.ts";
import { Common, type Tool } from "./tool.ts";
import { check, series, target } from "./tools/answers.ts";
import { claim, record } from "./tools/claim.ts";
import { derive } from "./tools/derive.ts";
import { instrument, instruments } from "./tools/instrument.ts";
import { scenario } from "./tools/scenario.ts";
import { search } from "./tools/search.ts";

/** Every tool, in the order in which a question goes through them. */
const TOOLS: readonly Tool[] = [
  search,
  claim,
  record,
  series,
  target,
  derive,
  check,
  scenario,
  instruments,
  instrument,
];

const INSTRUCTIONS =
  "Peakline: what officials promised and reported of China's industrial green transition, as claims with their place in the source, and what follows from them. Find ids with search; then ask claim, series, target, derive or check. Tell apart what is stated (printed in a source), inferred (not printed there), assumed (a declared default or a hypothesis) and derived (follows from several claims): answers mark each. A value is an interval; an open end means that nobody said where it stops. Cite publisher, title, date and paragraph from `sources`, and the release. Answers are cut at about 2,000 tokens: `more.cursor` goes on. Addresses that begin with / are paths of any Peakline server.";

const listed = ({ name, title, description, input }: Tool): ListedTool => ({
  name,
  title,
  description,
  inputSchema: z.toJSONSchema(input, { io: "input" }) as ListedTool["inputSchema"],
  outputSchema: z.toJSONSchema(Answer) as NonNullable<ListedTool["outputSchema"]>,
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
});

function toolNamed(name: string): Tool {
  const found = TOOLS.find((tool) => tool.name === name);
  if (found !== undefined) return found;
  const names = TOOLS.map((tool) => tool.name);
  throw new Refusal(`There is no tool "${name.slice(0, 100)}".`, [
    didYouMean(nearest(name.slice(0, 100), names)) || `The tools are ${names.join(", ")}.`,
  ]);
}

/** The inputs of a tool as they are read; everything that is wrong with them is told at once. */
function inputsOf({ input }: Tool, given: unknown) {
  const read = input.safeParse(given);
  if (read.success) return read.data;
  const problem = badBody(read.error, given, ([first]) =>
    first === undefined ? Object.keys(input.shape) : [],
  );
  const told = (problem.members.issues ?? []).map(({ path, message }) => `${path}: ${message}`);
  throw new Refusal(problem.message, [
    ...told.slice(1),
    `The inputs are ${Object.keys(input.shape).join(", ")}.`,
  ]);
}

async function answer(origin: Origin, name: string, given: unknown): Promise<CallToolResult> {
  const tool = toolNamed(name);
  const input = inputsOf(tool, given);
  const { lang: locale, cursor } = Common.parse(input);
  const dataset = await origin.record();
  const { lang: _, cursor: __, ...own } = input;
  const sheet = await tool.run(own, {
    dataset,
    client: createClient(origin.address, { fetch: origin.send as typeof fetch }),
    locale,
    at: (path) => (origin.isServer ? `${origin.address}${path}` : path),
  });
  const structuredContent = cutToLength(dataset, sheet, cursor, locale);
  return {
    content: [{ type: "text", text: textOf(structuredContent, locale) }],
    structuredContent,
  };
}

const refused = (text: string): CallToolResult => ({
  content: [{ type: "text", text }],
  isError: true,
});

/**
 * The record as tools of the Model Context Protocol, for one connection. What is wrong with a question is an answer
 * that says so, never an error of the protocol: a model can read it and ask better.
 * @param report told of every failure that is not the question's fault
 */
export function createMcpServer(
  origin: Origin,
  version: string,
  report: (error: unknown) => void,
): Server {
  // The lower of the SDK's two doors: the higher one answers bad inputs by itself, in the words of a schema.
  const server = new Server(
    { name: "peakline", title: "Peakline", version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: TOOLS.map(listed) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    try {
      return await answer(origin, params.name, params.arguments ?? {});
    } catch (error) {
      const told = refusalText(error);
      if (told !== undefined) return refused(told);
      report(error);
      return refused("The tool failed; that is a mistake of ours, not of the question.");
    }
  });
  return server;
}
