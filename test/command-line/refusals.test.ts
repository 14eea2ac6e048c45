import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { isRefusal, openPackage, readTables, writeCells } from "../../addin/ooxml/index.ts";
import { modelVersion } from "../../core/workbook/contract/version.ts";
import { root } from "../../scripts/install.mjs";
import { type CommandRun, evaluateCommand } from "../support/command.ts";
import { compoundFile } from "../support/compound-file.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { versionCell } from "../support/version-cell.ts";
import { buildWorkbook, workbookParts, zipParts } from "../support/workbook-package.ts";

vi.setConfig({ testTimeout: 60_000 });

const folder = temporaryFolder();
const plainTeam = path.join(root, "examples", "et-team.xlsx");

const fileOf = (name: string, bytes: Uint8Array | string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

const source = { sheets: [{ name: "Ark1", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] };
const workbook = buildWorkbook(source);
const parts = workbookParts(source);
const binaryParts = {
  ...parts,
  "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
  ),
};
const openDocument = zipSync({
  mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
  "content.xml": strToU8("<a/>"),
});
const bomb = zipParts({ ...parts, "xl/media/image1.png": new Uint8Array(40 * 2 ** 20) });

/** One plain sentence on standard error, nothing on standard output, soon. */
const expectRefusal = ({ exitCode, output, errors, seconds }: CommandRun, words: string): void => {
  expect(errors).toContain(words);
  expect(exitCode).toBe(1);
  expect(output).toBe("");
  expect(errors.trim().split("\n")).toHaveLength(1);
  expect(errors).not.toMatch(/\bat .*:\d+|Error\b|undefined/);
  // A computer that runs other tests beside this one is slower than a person's.
  expect(seconds).toBeLessThan(6);
};

test.each<[string, string, Uint8Array | string, string, string]>([
  [
    "a cut-off workbook",
    "afkortet.xlsx",
    workbook.subarray(0, 900),
    "slutningen mangler",
    "its end is missing",
  ],
  ["a zip bomb", "bombe.xlsx", bomb, "pakker sig ud", "unpacks to far more"],
  [
    "a password-protected workbook",
    "låst.xlsx",
    compoundFile(["EncryptionInfo", "EncryptedPackage"]),
    "adgangskode",
    "password",
  ],
  ["the old format", "gammel.xls", compoundFile(["Workbook"]), "(.xls)", "(.xls)"],
  ["the binary format", "binær.xlsb", zipParts(binaryParts), "(.xlsb)", "(.xlsb)"],
  ["an OpenDocument spreadsheet", "ark.ods", openDocument, "(.ods)", "(.ods)"],
  ["a text file", "noter.xlsx", "Navn;Antal\nYdelse;12\n", "ikke et Excel-regneark", "not an Excel workbook"],
  ["an empty file", "tom.xlsx", "", "er tom", "is empty"],
  ["a workbook without the model", "andet.xlsx", workbook, "ikke en normeringsmodel", "model"],
])("%s is refused by name", async (_, name, bytes, danish, english) => {
  const file = fileOf(name, bytes);
  const [da, en] = await Promise.all([
    evaluateCommand([file]),
    evaluateCommand([file, "--lang", "en", "--json"]),
  ]);
  expectRefusal(da, danish);
  expectRefusal(en, english);
});

test("what is no file is told", async () => {
  const missing = await evaluateCommand([path.join(folder, "findes-ikke.xlsx")]);
  expectRefusal(missing, "findes ikke");
  expectRefusal(await evaluateCommand([folder]), "er en mappe");
  expectRefusal(await evaluateCommand(["/dev/null"]), "ikke en almindelig fil");
});

test("the language is that of the computer unless it is stated", async () => {
  const missing = path.join(folder, "findes-ikke.xlsx");
  expectRefusal(await evaluateCommand([missing], "en_GB.UTF-8"), "does not exist");
  expectRefusal(await evaluateCommand([missing], "C"), "findes ikke");
  expectRefusal(await evaluateCommand([missing, "--lang=en"]), "does not exist");
});

test.each<[readonly string[], string]>([
  [[], "Der skal stå navnet på et regneark."],
  [["--jsn", "a.xlsx"], 'Kommandoen kender ikke "--jsn".'],
  [["a.xlsx", "--write"], "Efter --write skal der stå en værdi."],
  [["a.xlsx", "--lang", "sv"], 'Sproget "sv" findes ikke.'],
  [["a.xlsx", "b.xlsx"], "et regneark ad gangen"],
  [["a.xlsx", "--json", "--months"], "--months hører til tabellen"],
])("the words %j are answered with how the command is used", async (args, words) => {
  const { exitCode, output, errors } = await evaluateCommand(args);
  expect(errors).toContain(words);
  expect(errors).toContain("npm run -s evaluate -- FIL.xlsx");
  expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
});

test("help is an answer", async () => {
  const { exitCode, output } = await evaluateCommand(["--help", "--lang", "en"]);
  expect(exitCode).toBe(0);
  expect(output).toContain("npm run -s evaluate -- FILE.xlsx");
});

test("a copy in the place of the workbook is refused, however it is named", async () => {
  const file = fileOf("mit team.xlsx", workbook);
  const linked = path.join(folder, "link.xlsx");
  const hard = path.join(folder, "hård.xlsx");
  symlinkSync(file, linked);
  linkSync(file, hard);
  const names = [file, linked, hard, path.join(folder, ".", "x", "..", "mit team.xlsx")];
  mkdirSync(path.join(folder, "x"));
  for (const out of names)
    expectRefusal(await evaluateCommand([file, "--write", out]), "Giv kopien et andet navn");
});

test("a copy that cannot be saved is refused before anything is calculated", async () => {
  expectRefusal(await evaluateCommand([plainTeam, "--write", folder]), "er en mappe");
  const nowhere = path.join(folder, "nej", "kopi.xlsx");
  expectRefusal(await evaluateCommand([plainTeam, "--write", nowhere]), "findes ikke");
  const csv = path.join(folder, "kopi.csv");
  expectRefusal(await evaluateCommand([plainTeam, "--write", csv]), "slutter på .xlsx");
});

test("a workbook of a later edition is answered as far as it is known, and no copy of it is made", async () => {
  const opened = openPackage(new Uint8Array(readFileSync(plainTeam)));
  if (isRefusal(opened)) throw new Error(opened.refused);
  const bytes = writeCells(opened, [{ ...versionCell(readTables(opened)), value: modelVersion + 1 }]);
  if (isRefusal(bytes)) throw new Error("not written");
  const file = fileOf("nyere.xlsx", bytes);
  const out = path.join(folder, "kopi-af-nyere.xlsx");
  expectRefusal(await evaluateCommand([file, "--write", out]), "lavet til en nyere Normering");
  const english = await evaluateCommand([file, "--write", out, "--lang", "en"]);
  expectRefusal(english, "was made for a newer Normering");
  expect(existsSync(out)).toBe(false);
  const answer = await evaluateCommand([file]);
  expect(answer).toMatchObject({ exitCode: 0, errors: "" });
  expect(answer.output).toMatch(/^ {2}I (?:mangler|har) .*årsværk/m);
  expect(answer.output.replace(/\s+/g, " ")).toContain("lavet til en nyere Normering");
});
