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
  mkdirSync(path.join(folder, "icons"));
  writeFileSync(path.join(folder, "icons", "icon-16.png"), "");
  writeFileSync(path.join(folder, "task-pane.html"), "<!doctype html><title>Pane</title>");
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

test("Office draws icons only where nothing is said of keeping them", async () => {
  const { status, headers } = await ask("/icons/icon-16.png");
  expect([status, headers["cache-control"]]).toEqual([200, undefined]);
});

test("only Excel on the web may show the task pane inside its page, and nobody the browser edition", async () => {
  const framing = async (page: string) =>
    /frame-ancestors ([^;]*)/.exec((await ask(page)).headers["content-security-policy"] as string)?.[1];
  expect(await framing("/")).toBe("'none'");
  expect(await framing("/index.html")).toBe("'none'");
  for (const page of ["/task-pane.html", "/task-pane.html?view=commands"]) {
    expect(await framing(page)).toContain("https://*.officeapps.live.com");
    expect(await framing(page)).not.toMatch(/\s\*|'self'|http:/);
  }
  expect((await ask("/task-pane.html")).headers["x-frame-options"]).toBeUndefined();
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

test("a site with a copy of office.js may load it from there, and no longer from Microsoft", async () => {
  const closed = await serveSite(folder, 0, { officeLibrary: "https://intranet.example/office/office.js" });
  const answer = await fetch(`http://127.0.0.1:${closed.port}/task-pane.html`);
  const policy = answer.headers.get("content-security-policy");
  expect(policy).toContain("script-src 'self' https://intranet.example;");
  expect(policy).not.toContain("appsforoffice");
  await closed.close();
});

test("when its folder is removed, the server says so and lives on", async () => {
  rmSync(folder, { recursive: true });
  expect((await ask("/")).status).toBe(410);
  expect((await ask("/assets/a-1.js")).status).toBe(410);
});
