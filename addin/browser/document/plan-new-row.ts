import type { CellWrite, TablePlace } from "../../../core/workbook/tables.ts";
import { type CellArea, contains, formatAddress, parseAddress } from "../../ooxml/cells/address.ts";
import { placeWrites } from "../../ooxml/write/check-writes.ts";
import type { PortTrouble, PortTroubleCode } from "../../workbook-port.ts";
import type { EditPlan } from "./edit-plan.ts";
import { planTableRow } from "./plan-table-row.ts";
import { contentOf } from "./plan-writes.ts";
import type { EditRefusal } from "./sheet-document.ts";
import type { BookState } from "./sheet-state.ts";

export type NewRowPlan =
  | Extract<EditPlan, { readonly kind: "draft" }>
  | { readonly kind: "trouble"; readonly trouble: PortTrouble };

const trouble = (code: PortTroubleCode, sheet: string, address: string | null = null): NewRowPlan => ({
  kind: "trouble",
  trouble: { code, sheet, address, detail: "" },
});

const troubleOf = (refusal: EditRefusal, sheet: string): NewRowPlan =>
  refusal.code === "table-blocked"
    ? trouble("table-blocked", sheet, formatAddress(refusal.at))
    : trouble("sheet-protected", sheet);

const isIn =
  (sheet: string, row: CellArea) =>
  (write: CellWrite): boolean => {
    const place = parseAddress(write.address);
    return write.sheet === sheet && place !== null && contains(row, place);
  };

/**
 * A new row at the end of a table with values in its cells. Trouble where the table is gone or cannot grow, and where the
 * values are meant for another row. Throws `RangeError` for a value that no workbook could take.
 */
export const planNewRow = (
  { sheets }: BookState,
  { sheet: name, table }: TablePlace,
  writes: readonly CellWrite[],
  date1904: boolean,
): NewRowPlan => {
  const sheet = sheets.find(({ model }) => model.name === name);
  if (sheet === undefined) return trouble("sheet-missing", name);
  if (!sheet.tables.some((candidate) => candidate.name === table)) return trouble("table-changed", name);
  const plan = planTableRow(sheet, table);
  if (plan.kind === "refused") return troubleOf(plan.refusal, name);
  if (!writes.every(isIn(name, plan.area))) return trouble("table-changed", name);
  for (const placed of placeWrites(writes, date1904).get(name) ?? [])
    plan.draft.fill(placed, contentOf(placed));
  return plan;
};
