import { readFileSync } from "node:fs";
import path from "node:path";
import { isRefusal, readTables, writeCells } from "../../addin/ooxml/index.ts";
import { staffGroupsTable } from "../../core/workbook/contract/staff.ts";
import { root } from "../../scripts/install.mjs";
import { openSound } from "./cells-of.ts";

/** An example in which somebody has given the first group another number of posts, so that its results are old. */
export const editedExample = (name: string, filledPosts: number): Uint8Array => {
  const opened = openSound(readFileSync(path.join(root, "examples", name)));
  const { tables } = readTables(opened);
  const groups = tables.find(({ name: table }) => table === staffGroupsTable.name);
  const posts = groups?.rows[0]?.[1];
  if (groups === undefined || posts === undefined) throw new Error("no staff group");
  const written = writeCells(opened, [{ sheet: groups.sheet, address: posts.address, value: filledPosts }]);
  if (isRefusal(written)) throw new Error("refused");
  return written;
};
