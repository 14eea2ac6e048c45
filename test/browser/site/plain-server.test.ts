import { expect, test } from "vitest";
import { ensureSite } from "../../../scripts/site.mjs";
import { startBrowser } from "../support/browser.ts";
import { EditionPage } from "../support/edition-page.ts";
import { startPlainServer } from "../support/plain-server.ts";

test("a server that knows nothing of WebAssembly serves the browser edition too", async () => {
  const types = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
  };
  const [browser, site] = await Promise.all([startBrowser(), startPlainServer(ensureSite(), types)]);
  const edition = await EditionPage.open(browser, site.url);
  const first = await edition.answer();
  await edition.showSheet("Sager");
  await edition.goTo("C8");
  await edition.type("900");
  expect(await edition.answerAfter(first)).not.toBe(first);
  // The engine says that it was given bytes, and takes them.
  expect(edition.errors.filter((error) => !error.includes("application/wasm"))).toEqual([]);
  await edition.close();
  await browser.close();
  await site.close();
});
