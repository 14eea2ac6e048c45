import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../../../scripts/install.mjs";
import { serveSite } from "../../../scripts/serve.mjs";
import { ensureSite } from "../../../scripts/site.mjs";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { officeScript } from "../excel/office-script.ts";
import { startBrowser } from "../support/browser.ts";
import { EditionPage } from "../support/edition-page.ts";
import { eventually } from "../support/eventually.ts";
import { patience } from "../support/patience.ts";
import { startPlainServer } from "../support/plain-server.ts";
import { startNamedHosts } from "./named-hosts.ts";
import { requestedByPages } from "./net-log.ts";

const microsoft = "appsforoffice.microsoft.com";
const folder = temporaryFolder();
const workbook = "kontanthjaelp-2016.xlsx";

let site: string;
let libraryWithHost: RequestListener;

beforeAll(async () => {
  site = ensureSite();
  const body = await officeScript(workbook, "1.20");
  libraryWithHost = (_, response) => response.writeHead(200, { "Content-Type": "text/javascript" }).end(body);
});

/** What pages complained of: errors of their programs, and whatever their own policy refused them. */
const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return complaints;
};

interface HostWindow {
  readonly host: { edit(sheet: string, address: string, value: number): void };
}

/** The pane beside a workbook, what is typed there, its other views, and every page that the ribbon opens. */
const useTaskPane = async (browser: Browser, url: string): Promise<readonly string[]> => {
  const page = await browser.newPage({ locale: "da-DK", viewport: { width: 320, height: 800 } });
  const complaints = complaintsOf(page);
  await page.goto(`${url}task-pane.html`);
  const answer = page.getByRole("region", { name: "Svaret" }).first();
  await answer.waitFor(patience);
  const before = await answer.innerText();
  await page.evaluate(() => (window as unknown as HostWindow).host.edit("Sager", "C8", 1500));
  await eventually(
    () => answer.innerText(),
    (text) => text !== before,
  );
  await page.getByRole("button", { name: "Hvorfor dette tal" }).first().click();
  await page.getByRole("button", { name: "Tilbage" }).click();
  await page.getByRole("button", { name: "Sammenlign scenarierne" }).click();
  await page.getByRole("heading", { name: "Scenarierne side om side" }).waitFor(patience);
  for (const [name, heading] of [
    ["task-pane.html?view=commands", "Ark og tabeller"],
    ["task-pane.html?view=self-test", "Selvtest"],
    ["help.html", "Hjælp til Normering"],
  ] as const) {
    await page.goto(`${url}${name}`);
    await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor(patience);
  }
  await page.context().close();
  return complaints;
};

/** The browser edition: an example, an edit, a file of one's own, the comparison's threads and saving. */
const useEdition = async (browser: Browser, url: string): Promise<readonly string[]> => {
  const edition = await EditionPage.open(browser, url);
  const first = await edition.answer();
  await edition.showSheet("Sager");
  await edition.goTo("C8");
  await edition.type("900");
  await edition.answerAfter(first);
  const bytes = readFileSync(path.join(root, "examples", "telefon-og-reception.xlsx"));
  await edition.save();
  await edition.openFile({ name: "telefon.xlsx", buffer: bytes });
  await edition.page.getByRole("tab", { name: "Telefon", exact: true }).waitFor(patience);
  await edition.save();
  await edition.close();
  return edition.errors;
};

const originsOf = (addresses: readonly string[]): readonly string[] =>
  addresses.filter((address) => !/^(?:data|blob):/.test(address)).map((address) => new URL(address).origin);

const journeys: readonly (readonly [string, () => Promise<{ url: string; close: () => Promise<void> }>])[] = [
  ["a plain static server", () => startPlainServer(site)],
  [
    "npm start",
    async () => {
      const { port, close } = await serveSite(site, 0);
      return { url: `http://localhost:${port}/`, close };
    },
  ],
];

test("the log holds what a page asks of others, also in a thread", async () => {
  const log = path.join(folder, "others.json");
  const work = `fetch("https://fourth.example/").catch(() => {})`;
  const page = `<img src="https://third.example/a.png"><script>
    new Worker(URL.createObjectURL(new Blob([${JSON.stringify(work)}])));
  </script>`;
  const hosts = await startNamedHosts(folder, {
    "second.example": (_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end(page),
    "fourth.example": (_, response) => response.writeHead(200).end(),
  });
  const browser = await startBrowser([...hosts.browserArguments, `--log-net-log=${log}`]);
  const opened = await browser.newPage();
  await opened.goto("https://second.example/");
  await eventually(
    async () => hosts.asked,
    (asked) => asked.includes("https://fourth.example/"),
  );
  await browser.close();
  await hosts.close();
  expect(originsOf(requestedByPages(log))).toEqual(
    expect.arrayContaining(["https://second.example", "https://third.example", "https://fourth.example"]),
  );
});

describe.each(journeys)("served by %s", (name, start) => {
  /** What a use of the site has the browser ask, and whom. */
  const asking = async (use: typeof useTaskPane) => {
    const served = await start();
    const log = path.join(folder, `${name} ${use.name}.json`);
    const hosts = await startNamedHosts(folder, { [microsoft]: libraryWithHost });
    const browser = await startBrowser([...hosts.browserArguments, `--log-net-log=${log}`]);
    const complaints = await use(browser, served.url);
    await browser.close();
    await Promise.all([served.close(), hosts.close()]);
    return {
      complaints,
      own: new URL(served.url).origin,
      origins: new Set(originsOf(requestedByPages(log))),
      ofMicrosoft: new Set(hosts.asked),
    };
  };

  test("the task pane asks nothing of anybody but its own address, and Microsoft for office.js", async () => {
    const { complaints, own, origins, ofMicrosoft } = await asking(useTaskPane);
    expect(complaints).toEqual([]);
    expect(origins).toEqual(new Set([own, `https://${microsoft}`]));
    expect(ofMicrosoft).toEqual(new Set([`https://${microsoft}/lib/1/hosted/office.js`]));
  });

  test("the browser edition asks nothing of anybody but its own address", async () => {
    const { complaints, own, origins } = await asking(useEdition);
    expect(complaints).toEqual([]);
    expect(origins).toEqual(new Set([own]));
  });
});
