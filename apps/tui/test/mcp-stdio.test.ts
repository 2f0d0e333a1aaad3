import { spawn } from "node:child_process";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { expect, test } from "vitest";
import { call } from "./mcp-client.ts";
import { PROGRAM, peakline } from "./peakline.ts";

test("the built program serves every tool over standard input and output, and says nothing else", async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [PROGRAM, "mcp"],
    stderr: "pipe",
  });
  let complaints = "";
  transport.stderr?.on("data", (chunk) => {
    complaints += chunk;
  });
  const client = new Client({ name: "test", version: "1" });
  await client.connect(transport);
  const { tools } = await client.listTools();
  expect(tools).toHaveLength(10);
  const asked: [string, Record<string, unknown>, RegExp][] = [
    ["search", { query: "能耗" }, /<claims /],
    ["claim", { id: "scio-2024-07-05-high-quality/energy-per-value-added" }, /down 6\.8 %/],
    ["record", { noun: "sectors", id: "cement" }, /Cement/],
    ["series", { indicator: "nev-sales" }, /<series nev-sales\./],
    ["target", { class: "missed" }, /missed/],
    [
      "derive",
      {
        series: "nev-sales.stated.-.new-energy-vehicles.new-energy-vehicles.china.-",
        period: "2021",
      },
      /2021/,
    ],
    ["check", { verdict: "consistent" }, /consistent/],
    ["scenario", {}, /What changes: 0/],
    ["instruments", {}, /battery-code/],
    ["instrument", { id: "data-centre-pue" }, /What it asks/],
  ];
  expect(asked.map(([name]) => name)).toEqual(tools.map(({ name }) => name));
  for (const [name, inputs, message] of asked) {
    const { text, isError } = await call(client, name, inputs);
    expect([name, isError]).toEqual([name, false]);
    expect(text).toMatch(message);
  }
  expect(await call(client, "claim", { id: "a/b" })).toMatchObject({ isError: true });
  await client.close();
  expect(complaints).toBe("");
});

test("it ends by itself when its input ends, and lines that are no messages do not stop it", async () => {
  const child = spawn(process.execPath, [PROGRAM, "mcp"], { stdio: ["pipe", "pipe", "pipe"] });
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  child.stdin.write('no json\n{"jsonrpc":"2.0","id":7,"method":"ping"}\n');
  child.stdin.end();
  expect(await ended).toBe(0);
  expect(out).toBe('{"result":{},"jsonrpc":"2.0","id":7}\n');
});

test("the command takes no words, and a server that is none is told at once", () => {
  const { code, err } = peakline(["mcp", "now"]);
  expect([code, err]).toEqual([2, expect.stringContaining("mcp takes no words")]);
  expect(peakline(["mcp", "--api", "localhost"]).err).toMatch(/is not the address of a server/);
});
