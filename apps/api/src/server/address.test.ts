import { expect, test } from "vitest";
import { explainFailure, readAddress, urlOf } from "./address.ts";

const HOME = { host: "127.0.0.1", port: 4180 };
const startAt = (port: number) => `PORT=${port} npx -y pnpm@12 start`;
const failure = (code: string) => Object.assign(new Error("no"), { code });

test("without settings the server listens on port 4180 of this machine", () => {
  expect(readAddress({})).toEqual(HOME);
  expect(readAddress({ PORT: "", HOST: " " })).toEqual(HOME);
});

test("PORT and HOST are respected", () => {
  expect(readAddress({ PORT: "8080", HOST: "0.0.0.0" })).toEqual({ host: "0.0.0.0", port: 8080 });
  expect(readAddress({ PORT: "0" })).toEqual({ host: "127.0.0.1", port: 0 });
});

test.each(["http", "-1", "65536", "80.5", "0x50", "1e3"])("PORT=%s is refused by name", (PORT) => {
  expect(readAddress({ PORT })).toBe(
    `PORT is "${PORT}", but a port is a whole number from 0 to 65535 (0: any free one).`,
  );
});

test("the address to open names this machine as people do", () => {
  expect(urlOf(HOME)).toBe("http://localhost:4180/");
  expect(urlOf({ host: "0.0.0.0", port: 80 })).toBe("http://localhost:80/");
  expect(urlOf({ host: "10.0.0.2", port: 80 })).toBe("http://10.0.0.2:80/");
  expect(urlOf({ host: "fe80::1", port: 80 })).toBe("http://[fe80::1]:80/");
});

test("a port in use is named, with a way to choose another", () => {
  expect(explainFailure(failure("EADDRINUSE"), HOME, startAt)).toBe(
    "Port 4180 is in use. Stop what uses it, or choose another: PORT=4181 npx -y pnpm@12 start",
  );
});

test("a forbidden port and a foreign host are explained", () => {
  expect(explainFailure(failure("EACCES"), { ...HOME, port: 80 }, startAt)).toContain(
    "Port 80 needs more rights",
  );
  expect(
    explainFailure(failure("EADDRNOTAVAIL"), { ...HOME, host: "192.0.2.1" }, startAt),
  ).toContain('"192.0.2.1" is not an address of this machine');
  expect(explainFailure(failure("EOTHER"), HOME, startAt)).toBe(
    "The server cannot listen on 127.0.0.1, port 4180: no",
  );
});
