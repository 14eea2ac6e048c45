import { type CellArea, parseArea } from "../../../../addin/ooxml/cells/address.ts";
import { HostGap, type HostObject, nothing } from "../host-object.ts";
import { apiErrors } from "../protocol.ts";
import type { HostTable } from "../workbook-parts.ts";
import type { HostContext } from "./context.ts";
import { placeOf, rangeObject } from "./range.ts";
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

/** The new place of a table, by a range or an address; its header row stays where it is. */
const areaGiven = (given: unknown, { area }: HostTable): CellArea => {
  const asked = typeof given === "string" ? parseArea(given.replace(/^.*!/, "")) : placeOf(given).area;
  if (asked === null || asked.top !== area.top || asked.left > area.right || asked.right < area.left)
    throw apiErrors.invalidArgument();
  return asked;
};

const tableObject = (host: HostContext, table: HostTable): HostObject => {
  const range = (area: CellArea) => rangeObject(host, table.sheet, area);
  return {
    kind: "Table",
    setters: { Name: (name) => host.user.renameTable(table.name, String(name)) },
    methods: {
      ...host.events.methods({ DataChanged: "tableChanged" }, table.id),
      Delete: () => host.user.deleteTable(table.name),
      Resize: (given) => host.user.resizeTable(table.name, areaGiven(given, table)),
    },
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
      ConvertToRange: () => {
        host.user.convertTable(table.name);
        return range(table.area);
      },
      GetRange: () => range(table.area),
      GetDataBodyRange: () => range(bodyOf(table)),
      GetHeaderRowRange: () => {
        if (!table.showHeaders) throw apiErrors.itemNotFound();
        return range({ ...table.area, bottom: table.area.top });
      },
    },
  };
};

/** "Ark1!A1:C3" */
const placeNamed = ({ state }: HostContext, given: string) => {
  const [, name = "", address = ""] = /^(.*)!(.*)$/.exec(given) ?? [];
  const sheet = state.sheetOf(name.replace(/^'|'$/g, "").replaceAll("''", "'"));
  const area = parseArea(address);
  if (sheet === undefined || area === null) throw apiErrors.invalidArgument();
  return { sheet, area };
};

export const tablesObject = (host: HostContext): HostObject => {
  const find = (key: unknown) => host.state.tableOf(String(key));
  return {
    kind: "TableCollection",
    methods: host.events.methods({
      DataChanged: "tableChanged",
      Added: "tableAdded",
      Deleted: "tableDeleted",
    }),
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
      Add: (given, hasHeaders) => {
        if (hasHeaders !== true) throw new HostGap("tables that are added without headers");
        const { sheet, area } = typeof given === "string" ? placeNamed(host, given) : placeOf(given);
        return tableObject(host, host.user.addTable(sheet, area));
      },
    },
  };
};
