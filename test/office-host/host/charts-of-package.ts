import { strFromU8, unzipSync } from "fflate";
import { readRelationships, relationshipsPath } from "../../../addin/ooxml/parts/relationships.ts";
import type { HostChart } from "./workbook-parts.ts";

/** The charts of each sheet of a file by the sheet's part; only what they are called counts. */
export const chartsOfPackage = (bytes: Uint8Array): ((sheetPart: string) => HostChart[]) => {
  const parts = unzipSync(bytes, { filter: ({ name }) => /drawing|_rels/.test(name) });
  const textOf = (part: string): string | null => {
    const content = parts[part];
    return content === undefined ? null : strFromU8(content);
  };
  return (sheetPart) =>
    readRelationships(textOf(relationshipsPath(sheetPart)), sheetPart)
      .map(({ target }) => textOf(target))
      .flatMap((drawing) => [...(drawing ?? "").matchAll(/<xdr:cNvPr id="(\d+)" name="([^"]*)"/g)])
      .map(([, id = "", name = ""]) => ({ id, name, type: "", title: "", position: "", series: [] }));
};
