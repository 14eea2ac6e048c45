import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import { root } from "../../scripts/install.mjs";
import { kitchenSink } from "../support/kitchen-sink.ts";
import { convertWithLibreOffice } from "../support/libreoffice.ts";
import { withExcelParts } from "./excel-form/put-into.ts";
import { writtenByHucre } from "./written-by-hucre.ts";

/** A workbook of the corpus: who wrote it, and whether the model is in it. */
export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly hasModel: boolean;
  /** Its formulas are calculated; those of today's example are thousands, and are as the file has them. */
  readonly calculates: boolean;
}

export const memberNames = [
  "todays-model-by-excelts.xlsx",
  "model-by-excelts.xlsx",
  "model-in-excel-form.xlsm",
  "model-by-libreoffice.xlsx",
  "model-by-hucre.xlsx",
  "features-by-hucre.xlsx",
  "everything-by-hand.xlsx",
  "everything-since-1904.xlsx",
  "everything-prefixed.xlsx",
  "everything-by-libreoffice.xlsx",
] as const;
export type MemberName = (typeof memberNames)[number];

const bytesOf = (...names: readonly string[]): Uint8Array =>
  new Uint8Array(readFileSync(path.join(root, ...names)));

/** The example as it was handed out before it checked itself: few formulas, so that an engine is done with an edit at once. */
const formerModel = (): Uint8Array => bytesOf("test", "round-trip", "version-1", "et-team.xlsx");

const savedByLibreOffice = async (
  files: Readonly<Record<string, Uint8Array>>,
  folder: string,
): Promise<Uint8Array[]> => {
  const sources = Object.entries(files).map(([name, bytes]) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
  const saved = await convertWithLibreOffice(sources, "xlsx", path.join(folder, "saved"));
  return saved.map((file) => new Uint8Array(readFileSync(file)));
};

/** The model's workbook, read by hucre and written again by it. */
const savedByHucre = async (bytes: Uint8Array): Promise<Uint8Array> => saveXlsx(await openXlsx(bytes));

/** Makes every workbook of the corpus; files for LibreOffice go into the folder. */
export const corpus = async (folder: string): Promise<Readonly<Record<MemberName, Member>>> => {
  const team = formerModel();
  const [libreModel = team, libreEverything = team] = await savedByLibreOffice(
    { "model.xlsx": team, "everything.xlsx": kitchenSink() },
    folder,
  );
  const bytes: Readonly<Record<MemberName, Uint8Array>> = {
    "todays-model-by-excelts.xlsx": bytesOf("examples", "et-team.xlsx"),
    "model-by-excelts.xlsx": team,
    "model-in-excel-form.xlsm": withExcelParts(team),
    "model-by-libreoffice.xlsx": libreModel,
    "model-by-hucre.xlsx": await savedByHucre(team),
    "features-by-hucre.xlsx": await writtenByHucre(),
    "everything-by-hand.xlsx": kitchenSink(),
    "everything-since-1904.xlsx": kitchenSink("date1904"),
    "everything-prefixed.xlsx": kitchenSink("prefixed"),
    "everything-by-libreoffice.xlsx": libreEverything,
  };
  const members = memberNames.map((name): [MemberName, Member] => [
    name,
    { name, bytes: bytes[name], hasModel: /\bmodel\b/.test(name), calculates: !name.startsWith("todays") },
  ]);
  return Object.fromEntries(members) as Record<MemberName, Member>;
};
