import { usage } from "../failure.ts";
import type { Run } from "./command.ts";

/** peakline mcp */
export async function mcp({ given, origin, terminal, remark }: Run): Promise<void> {
  if (given.words.length > 0) throw usage("mcp takes no words.", "peakline mcp");
  const [{ createMcpServer }, { StdioServerTransport }] = await Promise.all([
    import("../mcp/server.ts"),
    import("@modelcontextprotocol/sdk/server/stdio.js"),
  ]);
  const report = (error: unknown) =>
    remark(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const server = createMcpServer(origin, process.env.PEAKLINE_VERSION ?? "", report);
  server.onerror = report;
  await server.connect(new StdioServerTransport());
  if (terminal.isTerminal)
    remark("Waiting for a program that speaks MCP on standard input; Ctrl-C ends it.");
}
