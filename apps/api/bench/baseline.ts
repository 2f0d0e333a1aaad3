// What a load is measured beside: the least that a Hono server can do for an answer. It listens on a free port, takes its
// answers from the messages that it is sent, and sends them again and again as they are.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";

process.once("message", (bodies: Readonly<Record<string, string>>) => {
  const app = new Hono();
  for (const [path, body] of Object.entries(bodies)) {
    app.get(path, (c) => c.body(body, 200, { "Content-Type": "application/json" }));
  }
  const server = createServer(getRequestListener(app.fetch));
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
});
