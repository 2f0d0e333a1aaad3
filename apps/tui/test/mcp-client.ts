import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import type { Answer } from "../src/mcp/answer.ts";
import { createMcpServer } from "../src/mcp/server.ts";
import type { Origin } from "../src/origin.ts";

/** What a tool answered: its text, and the same as data where it was no refusal. */
export interface Called {
  readonly text: string;
  readonly isError: boolean;
  readonly answer: Answer | undefined;
}

/** Calls a tool through the SDK's own client, which holds every answer against the schema that the server lists. */
export async function call(client: Client, name: string, inputs: unknown): Promise<Called> {
  const result = await client.callTool({ name, arguments: inputs as Record<string, unknown> });
  const [first] = result.content as { type: string; text: string }[];
  if (first?.type !== "text") throw new Error(`${name} answered without a text`);
  return {
    text: first.text,
    isError: result.isError === true,
    answer: result.structuredContent as Answer | undefined,
  };
}

/** A client of a server in this process, and what the server reported as its own mistakes. */
export async function connect(origin: Origin): Promise<{ client: Client; reported: unknown[] }> {
  const reported: unknown[] = [];
  const server = createMcpServer(origin, "1.2.3", (error) => reported.push(error));
  const [there, here] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: "test", version: "1" });
  await Promise.all([server.connect(there), client.connect(here)]);
  await client.listTools();
  return { client, reported };
}
