import { describe, expect, test } from "vitest";
import {
  type Check,
  checkIds,
  type Findings,
  numberOf,
  seen,
  unseen,
} from "../../addin/excel/self-test/check.ts";
import { engineName } from "../../addin/excel/self-test/engine-name.ts";
import { supportText } from "../../addin/excel/self-test/support-text.ts";
import { tell } from "../../addin/excel/self-test/tell.ts";
import { selfTestTexts } from "../../addin/excel/self-test/text/self-test-texts.ts";
import { languages } from "../../core/text/language.ts";
import { buildWorkbook } from "../support/workbook-package.ts";
import { openHost } from "./support/open-host.ts";
import { calculatesItself, openSelfTest, words } from "./support/self-test-stage.ts";

/** Everything that can be found, by what was looked at. */
const findings: { readonly [Id in keyof Findings]: readonly Findings[Id][] } = {
  library: [null],
  host: [{ name: "Excel" }, { name: "Word" }, { name: "" }],
  platform: ["PC", "Mac", "OfficeOnline", "iOS", "Universal"].map((name) => ({ name })),
  version: [{ version: "16.0.19822.20000" }],
  floor: [{ newest: "1.20" }, { newest: "" }],
  "live-writing": [{ newest: "1.17" }],
  build: [{ file: "task-pane-abc.js" }],
  engine: [{ name: "Edge 141" }],
  secure: [{ origin: "https://normering.example" }],
  storage: [null],
  thread: [{ time: 300 }],
  language: [
    { locale: "de-DE", words: "en" },
    { locale: "da-DK", words: "da" },
  ],
  theme: [{ scheme: "dark" }, { scheme: "light" }, { scheme: null }],
  "answer-time": [{ usual: 12, slowest: 40 }],
  notation: [{ decimal: ",", thousands: "." }],
  "calculation-mode": [{ mode: "Manual" }],
  writable: [null],
  structure: [null],
  model: [{ there: 29, all: 36 }],
  "sheet-added": [{ code: "AccessDenied" }, { code: "" }],
  "write-time": [{ usual: 12, slowest: 40 }],
  values: [null],
  echo: [{ as: "own" }, { as: "unmarked" }, { as: "silent" }],
  calculated: [null],
  "sheet-removed": [{ reason: "removed" }, { reason: "gone" }, { reason: "in-use" }],
  typing: [null],
  undo: [true, false].flatMap((typed) =>
    [true, false].flatMap((written) => [true, false].map((promised) => ({ typed, written, promised }))),
  ),
  redo: [true, false].flatMap((typed) => [true, false].map((written) => ({ typed, written }))),
};

const seenOf = <Id extends keyof Findings>(id: Id): readonly Check[] =>
  findings[id].flatMap((found) => [true, false].map((isOk) => seen(id, isOk, found) as Check));

const reasons = [
  "not-tried",
  "waiting",
  "no-library",
  "elsewhere",
  "too-old",
  "no-answer",
  "refused",
  "unsaid",
  "manual",
] as const;

const allChecks = checkIds.flatMap(seenOf);

describe.each(languages)("in %s", (language) => {
  const text = selfTestTexts[language];

  test("whatever is found is told in sentences, and what it means", () => {
    for (const check of allChecks) {
      const { found, meaning } = tell(text, check);
      expect(found).toMatch(/\S/);
      expect(meaning).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(`${found} ${meaning}`).not.toMatch(/undefined|null|\[object|!/);
    }
  });

  test("each reason why something is not seen is told in a sentence of its own", () => {
    const told = reasons.map((reason) => tell(text, unseen("undo", reason, "ApiNotFound")).found);
    expect(new Set(told).size).toBe(reasons.length);
    expect(told.every((sentence) => sentence.endsWith("."))).toBe(true);
  });

  test("the sheet has a name by which an emptied one is known again, short enough for a tab", async () => {
    const host = openHost(
      buildWorkbook({
        sheets: [
          { name: "Ark1", rows: "" },
          { name: text.sheet.name, rows: "" },
        ],
      }),
    );
    const stage = openSelfTest(host);
    await stage.test.look();
    expect(stage.test.state().left).toMatchObject([{ name: text.sheet.name }]);
    expect(text.sheet.name.length).toBeLessThanOrEqual(28);
  });

  test("each row has a name of its own", () => {
    expect(new Set(checkIds.map((id) => text.checks[id].name)).size).toBe(checkIds.length);
  });

  test("the text to copy has every row under its number, and every requirement set", () => {
    const checks = checkIds.map((id) => unseen(id, "not-tried"));
    const copied = supportText(text, checks, [
      { name: "ExcelApi", version: "1.14", isThere: true },
      { name: "SharedRuntime", version: "1.1", isThere: false },
    ]).split("\n");
    for (const id of checkIds)
      expect(copied.find((line) => line.includes(text.checks[id].name))).toMatch(
        new RegExp(`^${numberOf(id)} +\\| ${text.outcomes.unknown}`),
      );
    expect(copied.find((line) => line.startsWith("ExcelApi 1.14"))).toContain(text.sets.yes);
    expect(copied.find((line) => line.startsWith("SharedRuntime 1.1"))).toContain(text.sets.no);
  });
});

test("nothing is told alike in both languages but what Excel itself says", () => {
  const saidByExcel = new Set(["version", "build", "engine", "secure", "floor"]);
  const alike = allChecks
    .filter(({ id }) => !saidByExcel.has(id))
    .filter((check) => {
      const [da, en] = languages.map((language) => tell(selfTestTexts[language], check));
      return da?.found === en?.found || da?.meaning === en?.meaning;
    });
  expect(alike.map(({ id }) => id).filter((id) => id !== "platform")).toEqual([]);
});

test("no figure and no name of the workbook is in the text, whatever Excel does", async () => {
  const cells =
    '<row r="1"><c r="A1"><v>987654.25</v></c><c r="B1" t="inlineStr"><is><t>Hemmelig</t></is></c></row>';
  const host = openHost(buildWorkbook({ sheets: [{ name: "Fortroligt", rows: cells }] }));
  calculatesItself(host);
  const stage = openSelfTest(host, {
    connection: (own) => ({
      ...own,
      runAgain: async () => {
        throw new Error("987654,25 Hemmelig Fortroligt prøve.xlsx");
      },
    }),
  });
  await stage.test.look();
  await stage.test.trySheet(words);
  await stage.test.beginUndo(words);
  await stage.test.endUndo();
  const { checks, sets } = stage.test.state();
  for (const language of languages) {
    const copied = supportText(selfTestTexts[language], checks, sets);
    expect(copied).toContain("Error");
    expect(copied).not.toMatch(/987\D?654|Hemmelig|Fortroligt|prøve\.xlsx/);
  }
});

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36 Edg/141.0.3537.57",
    "Edge 141.0.3537.57",
  ],
  [
    "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Safari/605.1.15",
    "Safari 17.6",
  ],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)",
    "WebKit 605.1.15",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36", "Chrome 140.0.0.0"],
  ["Mozilla/5.0 (Windows NT 10.0; rv:144.0) Gecko/20100101 Firefox/144.0", "Firefox 144.0"],
  ["", ""],
])("what draws the page: %s", (userAgent, name) => {
  expect(engineName(userAgent)).toBe(name);
});
