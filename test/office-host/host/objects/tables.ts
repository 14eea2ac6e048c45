import type { CellArea } from "../../../../addin/ooxml/cells/address.ts";
import { type HostObject, nothing } from "../host-object.ts";
import { apiErrors } from "../protocol.ts";
import type { HostTable } from "../workbook-state.ts";
import type { HostContext } from "./context.ts";
import { rangeObject } from "./range.ts";
import { sheetObject } from "./sheets.ts";
import { rowsObject } from "./table-rows.ts";

const columnNames = ({ state }: HostContext, table: HostTable): readonly string[] => {
  if (!table.showHeaders) return table.columns;
  const { area, sheet } = table;
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const { value } = state.cell(sheet, area.top, area.left + index);
    return typeof value === "string" ? value : "";
  });
};

const columnsObject = (host: HostContext, table: HostTable): HostObject => ({
  kind: "TableColumnCollection",
  items: () =>
    columnNames(host, table).map((name, index) => ({
      kind: "TableColumn",
      values: { Id: () => index + 1, Name: () => name },
    })),
});

const bodyOf = ({ area, showHeaders, showTotals }: HostTable): CellArea => ({
  ...area,
  top: area.top + (showHeaders ? 1 : 0),
  bottom: area.bottom - (showTotals ? 1 : 0),
});

const tableObject = (host: HostContext, table: HostTable): HostObject => {
  const range = (area: CellArea) => rangeObject(host, table.sheet, area);
  return {
    kind: "Table",
    values: {
      Id: () => table.id,
      Name: () => table.name,
      ShowHeaders: () => table.showHeaders,
      ShowTotals: () => table.showTotals,
    },
    objects: {
      Worksheet: () => sheetObject(host, table.sheet),
      Columns: () => columnsObject(host, table),
      Rows: () => rowsObject(host, table),
    },
    finders: {
      GetRange: () => range(table.area),
      GetDataBodyRange: () => range(bodyOf(table)),
      GetHeaderRowRange: () => {
        if (!table.showHeaders) throw apiErrors.itemNotFound();
        return range({ ...table.area, bottom: table.area.top });
      },
    },
  };
};

export const tablesObject = (host: HostContext): HostObject => {
  const find = (key: unknown) => host.state.tableOf(String(key));
  return {
    kind: "TableCollection",
    values: { Count: () => host.state.tables.length },
    items: () => host.state.tables.map((table) => tableObject(host, table)),
    item: (key) => {
      const table = find(key);
      if (table === undefined) throw apiErrors.itemNotFound();
      return tableObject(host, table);
    },
    finders: {
      GetItemOrNullObject: (key) => {
        const table = find(key);
        return table === undefined ? nothing : tableObject(host, table);
      },
    },
  };
};
