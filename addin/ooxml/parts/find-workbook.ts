import { Refused } from "../refusal.ts";
import { contentTypesPath, readContentTypes } from "./content-types.ts";
import type { PartReader } from "./part-reader.ts";
import { readRelationships, relationshipsPath } from "./relationships.ts";

const isWorkbookType = (type: string): boolean =>
  /spreadsheetml\.(sheet|template)\.main\+xml$/.test(type) ||
  /ms-excel\.(sheet|template)\.macroEnabled\.main\+xml$/i.test(type);

const isBinaryType = (type: string): boolean => /ms-excel\.sheet\.binary/i.test(type);

const isOtherOfficeType = (type: string): boolean =>
  /wordprocessingml|presentationml|ms-word|ms-powerpoint|ms-visio/i.test(type);

/** The name of the workbook part of a package; throws `Refused` for a package of another kind. */
export const findWorkbook = (readText: PartReader): string => {
  const types = readText(contentTypesPath);
  const roots = readRelationships(readText(relationshipsPath("")), "");
  const main = roots.find(({ kind }) => kind === "officeDocument")?.target;
  if (types === null || main === undefined) throw new Refused("not-a-workbook");
  const type = readContentTypes(types)(main) ?? "";
  if (isBinaryType(type)) throw new Refused("xlsb");
  if (isOtherOfficeType(type)) throw new Refused("other-office-file");
  if (!isWorkbookType(type)) throw new Refused("not-a-workbook");
  return main;
};
