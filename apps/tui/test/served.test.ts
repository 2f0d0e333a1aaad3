import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inProcess } from "./in-process.ts";
import { call } from "./mcp-client.ts";
import { PROGRAM } from "./peakline.ts";
import { ENERGY, YEAR } from "./questions.ts";

const MAIN = fileURLToPath(new URL("../../api/dist/main.mjs", import.meta.url));

let server: ChildProcess;
let url = "";
/** A server of another kind, which has nothing of ours. */
let other: Server;
let otherUrl = "";

beforeAll(async () => {
  server = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  url = await new Promise((resolve, reject) => {
    let out = "";
    server.stdout?.on("data", (chunk) => {
      out += chunk;
      const found = /http:\/\/[^\s/]+:\d+/.exec(out)?.[0];
      if (found !== undefined) resolve(found);
    });
    server.on("exit", (code) => reject(new Error(`the server ended with ${code}: ${out}`)));
  });
  other = createServer((_, response) => response.end("<h1>Hello</h1>"));
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  otherUrl = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.removeAllListeners("exit");
  server.kill();
  other.close();
});

describe("with --api a command says the same from a server as from the shipped record of its release", () => {
  test.each([
    [["list", "sectors"]],
    [["list", "claims", "--modality", "forecast", "--json"]],
    [["list", "sectors", "--csv"]],
    [["show", "scio-2024-07-05-high-quality/energy-per-value-added"]],
    [["show", "sectors", "cement", "--json"]],
    [["search", "sector:cement", "产能"]],
    [["search", "steel", "--json", "--limit", "2"]],
    [["targets", "--class", "missed"]],
    [["series", "--indicator", "nev-sales", "--json"]],
    [["conflicts", "--json"]],
    [["derive", ENERGY, ...YEAR]],
    [["derive", ENERGY, ...YEAR, "--json"]],
    [["instrument", "battery-code", "code=X12MCPM27KLPCLX2M2382320"]],
    [["scenario", "{}", "--json"]],
    [["show", "sectors", "cemnt"]],
    [["derive", ENERGY, "20x2", "--json"]],
  ])("peakline %j", async (args) => {
    expect(await inProcess([...args, "--api", url])).toEqual(await inProcess(args));
  });
});

test("the address may end with a slash or with /v1", async () => {
  const { out } = await inProcess(["show", "sectors", "cement", "--json"]);
  for (const ending of ["/", "/v1", "/v1/"])
    expect(
      (await inProcess(["show", "sectors", "cement", "--json", "--api", url + ending])).out,
    ).toBe(out);
});

test("what is no server is told in a sentence, with its own exit code", async () => {
  const asked = (address: string) => inProcess(["list", "sectors", "--api", address]);
  expect(await asked("localhost:4180")).toMatchObject({
    code: 2,
    err: 'peakline: "localhost:4180" is not the address of a server.\nIt is written with http or https, without a query: http://localhost:4180\n',
  });
  const closed = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => closed.once("listening", resolve));
  const address = `http://127.0.0.1:${(closed.address() as AddressInfo).port}`;
  await new Promise((resolve) => closed.close(resolve));
  expect(await asked(address)).toMatchObject({
    code: 1,
    err: `peakline: ${address} does not answer: ECONNREFUSED.\nOn this machine one is started by: peakline serve\n`,
  });
  expect(await asked(otherUrl)).toMatchObject({
    code: 1,
    err: `peakline: ${otherUrl} is not a Peakline server: it has no /v1/dataset.\n`,
  });
});

test("peakline mcp --api reads from the server, and gives whole addresses", async () => {
  const client = new Client({ name: "test", version: "1" });
  const args = [PROGRAM, "mcp", "--api", url];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
  const { answer } = await call(client, "record", { noun: "sectors", id: "cement" });
  expect(answer).toMatchObject({
    title: "Cement",
    web: `${url}/en/sectors/cement`,
    api: `${url}/v1/sectors/cement`,
  });
  await client.close();
});

test("a server that is gone is told to the assistant, and the tools stay there", async () => {
  const client = new Client({ name: "test", version: "1" });
  const args = [PROGRAM, "mcp", "--api", otherUrl];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
  for (const id of ["cement", "industry"])
    expect(await call(client, "record", { noun: "sectors", id })).toMatchObject({
      isError: true,
      text: `${otherUrl} is not a Peakline server: it has no /v1/dataset.`,
    });
  await client.close();
});
