import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite } from "../../scripts/serve.mjs";
import { temporaryFolder } from "../support/temporary-folder.ts";

let site: Awaited<ReturnType<typeof serveSite>>;
let folder: string;

beforeAll(async () => {
  const parent = temporaryFolder();
  folder = path.join(parent, "site");
  mkdirSync(path.join(folder, "assets"), { recursive: true });
  writeFileSync(path.join(parent, "secret.txt"), "not served");
  writeFileSync(path.join(folder, "index.html"), "<!doctype html><title>Page</title>");
  writeFileSync(path.join(folder, "assets", "a-1.js"), "1;");
  site = await serveSite(folder, 0);
});

afterAll(() => site.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks as a program does that writes the path and the name of the host just as it likes. */
const ask = (asked: string, host = `localhost:${site.port}`): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(
      { port: site.port, host: "127.0.0.1", path: asked, headers: { host } },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (piece: string) => {
          body += piece;
        });
        response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
      },
    );
    sent.on("error", reject).end();
  });

test("the page comes with rules for what it may load, and is asked for anew each time", async () => {
  const { status, headers, body } = await ask("/");
  expect([status, body]).toEqual([200, "<!doctype html><title>Page</title>"]);
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["cache-control"]).toBe("no-cache");
});

test("what is named by its content is kept; that it is missing is not", async () => {
  expect((await ask("/assets/a-1.js")).headers["cache-control"]).toContain("immutable");
  const missing = await ask("/assets/b-2.js");
  expect(missing.status).toBe(404);
  expect(missing.headers["cache-control"]).toBe("no-store");
});

test.each(["evil.example", "evil.example:3000", "localhost.evil.example", "10.0.0.1"])(
  "a page that calls this computer %j gets nothing",
  async (host) => {
    const { status, body } = await ask("/", host);
    expect(status).toBe(403);
    expect(body).not.toContain("Page");
  },
);

test.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/assets/..%5c..%5csecret.txt",
  "/%2e%2e/secret.txt",
  "/%E0%A4%A",
])("nothing outside the folder is served: %s", async (asked) => {
  const { status, body } = await ask(asked);
  expect(status).toBe(404);
  expect(body).not.toContain("not served");
});

test("when its folder is removed, the server says so and lives on", async () => {
  rmSync(folder, { recursive: true });
  expect((await ask("/")).status).toBe(410);
  expect((await ask("/assets/a-1.js")).status).toBe(410);
});
