import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { createApp } from "../src/app.ts";

const app = createApp(dataset);

test("the ETag is strong and comes from the content", async () => {
  const one = (await app.request("/v1/sectors/cement")).headers.get("ETag");
  const same = (await createApp(dataset).request("/v1/sectors/cement")).headers.get("ETag");
  const other = (await app.request("/v1/sectors/flat-glass")).headers.get("ETag");
  expect(one).toMatch(/^"[0-9a-f]{40}"$/);
  expect(one).toBe(same);
  expect(one).not.toBe(other);
});

test("a copy that is still right is not sent again, and may be read by any page", async () => {
  const path = "/v1/claims?limit=1";
  const etag = (await app.request(path)).headers.get("ETag") ?? "";
  for (const value of [etag, `"x", ${etag}`, `W/${etag}`, "*"]) {
    const again = await app.request(path, { headers: { "If-None-Match": value } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("ETag")).toBe(etag);
    expect(again.headers.get("Vary")).toBe("Accept");
    expect(again.headers.get("Cache-Control")).toBe("public, max-age=300");
    expect(again.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(again.headers.get("Content-Type")).toBeNull();
  }
  const changed = await app.request(path, { headers: { "If-None-Match": '"x"' } });
  expect(changed.status).toBe(200);
});

test("problems are not kept and have no ETag", async () => {
  const response = await app.request("/v1/nothing", { headers: { "If-None-Match": "*" } });
  expect(response.status).toBe(404);
  expect(response.headers.get("ETag")).toBeNull();
  expect(response.headers.get("Cache-Control")).toBe("no-cache");
});

test("HEAD answers as GET does, without a body", async () => {
  for (const path of ["/v1", "/v1/claims", "/v1/claims.csv", "/v1/sectors/cement", "/v1/nothing"]) {
    const get = await app.request(path);
    const head = await app.request(path, { method: "HEAD" });
    expect([path, head.status, await head.text()]).toEqual([path, get.status, ""]);
    expect(head.headers.get("ETag")).toBe(get.headers.get("ETag"));
    expect(head.headers.get("Content-Type")).toBe(get.headers.get("Content-Type"));
  }
});

test("any page may read, and sees the headers it needs", async () => {
  const preflight = await app.request("/v1/claims", {
    method: "OPTIONS",
    headers: {
      Origin: "https://example.org",
      "Access-Control-Request-Method": "GET",
      "Access-Control-Request-Headers": "If-None-Match",
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(preflight.headers.get("Access-Control-Allow-Methods")).toBe("GET,HEAD,OPTIONS,POST");
  expect(preflight.headers.get("Access-Control-Allow-Headers")).toBe("If-None-Match");
  const response = await app.request("/v1/claims", { headers: { Origin: "https://example.org" } });
  expect(response.headers.get("Access-Control-Expose-Headers")).toBe(
    "Allow,Content-Disposition,ETag,Link",
  );
});

test("any page may send a scenario, whose answer is not kept", async () => {
  const preflight = await app.request("/v1/scenario", {
    method: "OPTIONS",
    headers: {
      Origin: "https://example.org",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "content-type",
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("Access-Control-Allow-Methods")).toContain("POST");
  expect(preflight.headers.get("Access-Control-Allow-Headers")).toBe("content-type");
  for (const type of ["application/json", "Application/JSON; charset=utf-8", "text/plain"]) {
    const { status, headers } = await app.request("/v1/scenario", {
      method: "POST",
      headers: { "Content-Type": type, "If-None-Match": "*", Origin: "https://example.org" },
      body: "{}",
    });
    expect([type, status]).toEqual([type, type === "text/plain" ? 415 : 200]);
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("ETag")).toBeNull();
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  }
  for (const method of ["GET", "HEAD", "PUT"]) {
    const { status, headers } = await app.request("/v1/scenario", { method });
    expect([method, status, headers.get("Allow")]).toEqual([method, 405, "POST, OPTIONS"]);
  }
});

test("an address with a slash at its end moves to the one without", async () => {
  for (const [from, to] of [
    ["/v1/", "/v1"],
    ["/v1/claims/?limit=2", "/v1/claims?limit=2"],
    ["/v1/sectors/cement/", "/v1/sectors/cement"],
  ] as const) {
    const response = await app.request(from);
    expect([from, response.status, response.headers.get("Location")]).toEqual([from, 308, to]);
  }
});

test("the same answers come from any fetch runtime", async () => {
  const response = await app.fetch(new Request("https://peakline.example/v1/sectors?limit=1"));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    next: expect.stringMatching(/^\/v1\/sectors\?limit=1&cursor=/),
  });
});
