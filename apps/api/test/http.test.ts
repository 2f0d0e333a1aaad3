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
    expect(again.headers.get("Vary")).toBe("Accept, Accept-Encoding");
    expect(again.headers.get("Cache-Control")).toBe("public, max-age=300, must-revalidate");
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
    "Allow,Content-Disposition,ETag,Link,RateLimit,RateLimit-Policy,Retry-After,X-Request-Id",
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
  for (const method of ["GET", "HEAD", "PUT", "DELETE"]) {
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

const { version } = dataset;

test("a path with the release never changes, and keeps it in its links", async () => {
  const response = await app.request(`/v1/@${version}/sectors?limit=1`);
  expect(response.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  const { next } = (await response.json()) as { next: string };
  expect(next).toMatch(`/v1/@${version}/sectors?limit=1&cursor=`);
  expect(response.headers.get("Link")).toContain(`<${next}>; rel="next"`);
  expect((await app.request(next)).status).toBe(200);
  const problem = await app.request(`/v1/@${version}/sectors/nothing`);
  expect([problem.status, problem.headers.get("Cache-Control")]).toEqual([404, "no-cache"]);
  expect((await app.request(`/v1/@${version}/`)).headers.get("Location")).toBe(`/v1/@${version}`);
});

test.each([
  ["/v1", ""],
  ["/v1/sectors/cement", "/sectors/cement"],
  ["/v1/claims.csv?sector=cement", "/claims.csv?sector=cement"],
])("%s answers the same at its release", async (path, rest) => {
  const pinned = await app.request(`/v1/@${version}${rest}`);
  expect(await pinned.text()).toBe(await (await app.request(path)).text());
});

test("a release that the server does not have is a problem that names the one it has", async () => {
  const response = await app.request("/v1/@9.9.9/claims?limit=2");
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({
    type: "/v1/problems#unknown-version",
    value: "9.9.9",
    allowed: [version],
    didYouMean: `/v1/@${version}/claims?limit=2`,
  });
});

const unpack = async (response: Response) => {
  const packed = (await response.blob()).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(packed).text();
};

test("an answer is packed as the request likes it, each form with a tag of its own", async () => {
  const get = (coding: string) =>
    app.request("/v1/sectors", { headers: { "Accept-Encoding": coding } });
  const plain = await app.request("/v1/sectors");
  const [tag, text] = [plain.headers.get("ETag") ?? "", await plain.text()];
  expect(plain.headers.get("Content-Encoding")).toBeNull();
  const packed = await get("br;q=0.1, gzip");
  expect(packed.headers.get("Content-Encoding")).toBe("gzip");
  expect(packed.headers.get("ETag")).toBe(tag.replace(/"$/, '-gzip"'));
  expect(packed.headers.get("Vary")).toBe("Accept, Accept-Encoding");
  expect(Number(packed.headers.get("Content-Length"))).toBeLessThan(text.length / 2);
  expect(await unpack(packed)).toBe(text);
  const again = await app.request("/v1/sectors", {
    headers: { "Accept-Encoding": "gzip", "If-None-Match": packed.headers.get("ETag") ?? "" },
  });
  expect([again.status, again.headers.get("Content-Encoding")]).toEqual([304, null]);
  expect((await get("identity;q=0, gzip")).headers.get("Content-Encoding")).toBe("gzip");
  expect((await get("gzip;q=0")).headers.get("Content-Encoding")).toBeNull();
});

test("where no coding is taken, a problem lists those that there are", async () => {
  for (const path of ["/v1/sectors", "/v1/sectors/cement"]) {
    const response = await app.request(path, { headers: { "Accept-Encoding": "identity;q=0" } });
    expect([path, response.status]).toEqual([path, 406]);
    const { allowed } = (await response.json()) as { allowed: string[] };
    expect(allowed.sort()).toEqual(["gzip", "identity"]);
  }
});

test("If-Match that names another answer is refused", async () => {
  const tag = (await app.request("/v1/sectors/cement")).headers.get("ETag") ?? "";
  const status = async (value: string) =>
    (await app.request("/v1/sectors/cement", { headers: { "If-Match": value } })).status;
  expect([await status(tag), await status("*"), await status('"x"')]).toEqual([200, 200, 412]);
});

test("HEAD says how long the answer to GET is", async () => {
  for (const time of ["first", "second"]) {
    const head = await createApp(dataset).request("/v1/units", { method: "HEAD" });
    const get = await app.request("/v1/units");
    const length = String((await get.arrayBuffer()).byteLength);
    expect([time, head.headers.get("Content-Length")]).toEqual([time, length]);
  }
});

test("OPTIONS says which methods an address has, and of no address that there is none", async () => {
  const options = async (path: string) => {
    const { status, headers } = await app.request(path, { method: "OPTIONS" });
    return [status, headers.get("Allow"), headers.get("Access-Control-Allow-Origin")];
  };
  expect(await options("/v1/claims")).toEqual([204, "GET, HEAD, OPTIONS", "*"]);
  expect(await options("/v1/scenario")).toEqual([204, "POST, OPTIONS", "*"]);
  expect(await options("/v1/nothing")).toEqual([404, null, "*"]);
});

test("opened in a browser an answer runs nothing", async () => {
  for (const path of ["/v1/sectors", "/v1/nothing"]) {
    const { headers } = await app.request(path);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  }
});

test("an answer is computed once, and not kept for a form that it does not have", async () => {
  let asked = 0;
  const counting = new Proxy(dataset, {
    get: (target, key) => {
      if (key === "units") asked += 1;
      return Reflect.get(target, key);
    },
  });
  const own = createApp(counting);
  const ask = async (accept: string) =>
    (await own.request("/v1/units", { headers: { Accept: accept } })).status;
  expect(await ask("*/*")).toBe(200);
  const once = asked;
  expect([await ask("*/*"), await ask("*/*"), asked]).toEqual([200, 200, once]);
  expect(await ask("image/png")).toBe(406);
  expect(await ask("application/json")).toBe(200);
});
