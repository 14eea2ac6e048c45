import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { root } from "../../scripts/install.mjs";
import { cellsOf } from "../support/cells-of.ts";
import { startBrowser } from "./support/browser.ts";
import { EditionPage } from "./support/edition-page.ts";
import { eventually } from "./support/eventually.ts";
import { startSite } from "./support/site.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
let edition: EditionPage;

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite()]);
});

beforeEach(async () => {
  edition = await EditionPage.open(browser, site.url);
});

afterEach(async () => {
  expect(edition.errors).toEqual([]);
  await edition.close();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const oneTeam = readFileSync(path.join(root, "examples", "et-team.xlsx"));
const example = readFileSync(path.join(root, "examples", "kontanthjaelp-2016.xlsx"));

/** Edits a case count, and waits until it is counted as unsaved. */
const editCases = async (cases: string): Promise<void> => {
  await edition.showSheet("Sager");
  await edition.goTo("C8");
  const before = await edition.answer();
  await edition.type(cases);
  await edition.answerAfter(before);
};

const fileName = () => edition.page.locator("header").first().innerText();

test("a file is opened by the key, and its answer is shown", async () => {
  const before = await edition.answer();
  await edition.openFile({ name: "vores.xlsx", buffer: oneTeam });
  expect(await edition.answerAfter(before)).toContain("I mangler");
  expect(await fileName()).toMatch(/vores\.xlsx\s+Gemt/);
});

test("the example of phones and the new law is one of the new sheets, with the phones hour by hour", async () => {
  const before = await edition.answer();
  await edition.page.getByRole("button", { name: "Nyt ark" }).click();
  await edition.page.getByRole("menuitem", { name: "Eksempel: telefon, reception og ny lov" }).click();
  expect(await edition.answerAfter(before)).toContain("I mangler");
  expect(await fileName()).toContain("telefon-og-reception.xlsx");
  await edition.page.getByText("Hovednummeret", { exact: true }).first().waitFor();
});

test("the budget before the MED committee is one of the new sheets, and is fetched only when it is chosen", async () => {
  const fetched: string[] = [];
  edition.page.on("request", (request) => fetched.push(request.url()));
  const before = await edition.answer();
  await edition.page.getByRole("button", { name: "Nyt ark" }).click();
  const choice = edition.page.getByRole("menuitem", { name: "Eksempel: budget 2027 i MED-udvalget" });
  await choice.waitFor();
  expect(fetched.filter((address) => address.includes(".xlsx"))).toEqual([]);
  await choice.click();
  expect(await edition.answerAfter(before)).toContain("I mangler");
  expect(await fileName()).toContain("med-budget.xlsx");
  expect(fetched.filter((address) => address.includes(".xlsx"))).toHaveLength(1);
});

test("a file is opened by dropping it", async () => {
  const before = await edition.answer();
  await edition.drop({ name: "sluppet.xlsx", buffer: oneTeam });
  await edition.answerAfter(before);
  expect(await fileName()).toContain("sluppet.xlsx");
});

test.each([
  ["brev.docx", Buffer.from("ikke et regneark"), "brev.docx er ikke et regneark i formatet .xlsx."],
  ["tom.xlsx", Buffer.alloc(0), "tom.xlsx er tom."],
  ["halv.xlsx", oneTeam.subarray(0, oneTeam.length / 2), "halv.xlsx mangler sin slutning."],
])("%s is refused by name, and what was open stays", async (name, buffer, sentence) => {
  const before = await edition.answer();
  await edition.goTo("B2");
  await edition.openFile({ name, buffer });
  await edition.page.getByText(sentence).waitFor();
  expect(await edition.page.locator(":focus").getAttribute("data-cell")).toBe("B2");
  expect(await edition.answer()).toBe(before);
  expect(await fileName()).toContain("kontanthjaelp-2016.xlsx");
  await editCases("460");
});

test("opening alone leaves nothing to save; an edit does, and undoing it takes that back", async () => {
  expect(await fileName()).toMatch(/Gemt/);
  await editCases("460");
  expect(await fileName()).toMatch(/Ikke gemt/);
  const before = await edition.answer();
  await edition.page.keyboard.press("Control+z");
  await edition.answerAfter(before);
  expect(await fileName()).not.toMatch(/Ikke gemt/);
});

test("unsaved work is asked about before another file is opened, and can be saved first", async () => {
  await editCases("460");
  await edition.openFile({ name: "vores.xlsx", buffer: oneTeam });
  const dialog = edition.page.getByRole("alertdialog");
  await dialog.getByRole("button", { name: "Bliv her" }).click();
  await dialog.waitFor({ state: "hidden" });
  expect(await fileName()).toContain("kontanthjaelp-2016.xlsx");

  await edition.openFile({ name: "vores.xlsx", buffer: oneTeam });
  const download = edition.page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Gem", exact: true }).click();
  const saved = await download;
  expect(cellsOf(readFileSync(await saved.path()), "Sager").C8).toBe(460);
  await eventually(fileName, (text) => text.includes("vores.xlsx"));
});

test("saving takes along what is being typed, and saves nothing while that is refused", async () => {
  await edition.showSheet("Sager");
  await edition.goTo("C8");
  await edition.page.keyboard.type("462");
  expect(cellsOf((await edition.save()).bytes, "Sager").C8).toBe(462);
  expect(await edition.activeAddress()).toBe("C8");
  await edition.page.keyboard.type("=1+)");
  let downloads = 0;
  edition.page.on("download", () => {
    downloads += 1;
  });
  await edition.page.keyboard.press("Control+s");
  await edition.page.keyboard.press("Escape");
  await editCases("463");
  expect(cellsOf((await edition.save()).bytes, "Sager").C8).toBe(463);
  expect(downloads).toBe(1);
});

/** Pickers that a system would show, answered with a file of the page's own storage, which is written like any other. */
const pickers = `
  const handleOf = async (name) => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
  window.showOpenFilePicker = async () => [await handleOf("vores.xlsx")];
  window.showSaveFilePicker = async () => handleOf("valgt.xlsx");
  window.writeFile = async (name, base64) => {
    const writable = await (await handleOf(name)).createWritable();
    await writable.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    await writable.close();
  };
  window.readFile = async (name) => {
    const bytes = new Uint8Array(await (await (await handleOf(name)).getFile()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  };
`;

const writeFile = (name: string, bytes: Buffer): Promise<void> =>
  edition.page.evaluate(`writeFile("${name}", "${bytes.toString("base64")}")`);

const readFile = async (name: string): Promise<Buffer> =>
  Buffer.from(await edition.page.evaluate<string>(`readFile("${name}")`), "base64");

test("a file is saved where it lies, and never over what somebody else wrote there meanwhile", async () => {
  await edition.page.addInitScript({ content: pickers });
  await edition.page.reload();
  await edition.grid().waitFor();
  await edition.answerRegion().waitFor();
  await writeFile("vores.xlsx", example);
  await edition.page.keyboard.press("Control+o");
  await eventually(fileName, (text) => /vores\.xlsx\s+Gemt/.test(text));
  await edition.answerRegion().waitFor();
  await editCases("464");
  // Impatience does no harm.
  for (let times = 0; times < 3; times += 1) await edition.page.keyboard.press("Control+s");
  await eventually(fileName, (text) => /vores\.xlsx\s+Gemt/.test(text));
  expect(cellsOf(await readFile("vores.xlsx"), "Sager").C8).toBe(464);
  const changed = edition.page.getByText("Nogen har ændret vores.xlsx");
  expect(await changed.count()).toBe(0);

  await writeFile("vores.xlsx", Buffer.from("en andens"));
  await editCases("465");
  await edition.page.keyboard.press("Control+s");
  await changed.waitFor();
  expect((await readFile("vores.xlsx")).toString()).toBe("en andens");
  expect(await fileName()).toMatch(/Ikke gemt/);
  await edition.page.keyboard.press("Control+Shift+s");
  await eventually(fileName, (text) => /valgt\.xlsx\s+Gemt/.test(text));
  expect(cellsOf(await readFile("valgt.xlsx"), "Sager").C8).toBe(465);
  expect((await readFile("vores.xlsx")).toString()).toBe("en andens");
});

test("the browser asks before a page with unsaved work is left", async () => {
  await editCases("460");
  const asked = new Promise<string>((resolve) => {
    edition.page.once("dialog", (dialog) => {
      resolve(dialog.type());
      void dialog.accept();
    });
  });
  await edition.page.reload();
  expect(await asked).toBe("beforeunload");
});

/** How many copies the page's own store holds. */
const keptCopies = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("normering");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction("kept-copies").objectStore("kept-copies").count();
      counting.onerror = () => reject(counting.error);
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });

test("work that was never saved is offered at the next visit", async () => {
  await editCases("461");
  // The copy is kept a moment after the last edit, once the formulas of the sheets are calculated.
  await eventually(
    () => edition.page.evaluate(keptCopies),
    (count) => count > 0,
  );
  edition.page.once("dialog", (dialog) => void dialog.accept());
  await edition.page.reload();
  const offer = edition.page.getByText("Der ligger en kopi af kontanthjaelp-2016.xlsx");
  await offer.waitFor();
  await edition.page.getByRole("button", { name: "Åbn kopien" }).click();
  await edition.showSheet("Sager");
  await eventually(
    () => edition.shown("C8"),
    (shown) => shown === "461",
  );
  expect(await fileName()).toMatch(/Ikke gemt/);
});

test("the page asks its own address for what it needs, and no other", async () => {
  await editCases("460");
  await edition.save();
  const others = edition.requests.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob):/.test(url));
  expect(others).toEqual([]);
});
