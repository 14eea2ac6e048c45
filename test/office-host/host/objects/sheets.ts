import { found, HostGap, type HostObject, nothing } from "../host-object.ts";
import { apiErrors } from "../protocol.ts";
import type { HostSheet } from "../workbook-parts.ts";
import { chartsObject, drawnObject } from "./charts.ts";
import type { HostContext } from "./context.ts";
import { rangeAt } from "./range.ts";

const protectionObject = ({ user }: HostContext, sheet: HostSheet): HostObject => {
  const set = (isProtected: boolean) => {
    if (sheet.isProtected === isProtected && isProtected) throw apiErrors.accessDenied();
    user.setProtected(sheet, isProtected);
  };
  return {
    kind: "WorksheetProtection",
    values: { Protected: () => sheet.isProtected },
    methods: { Protect: () => set(true), Unprotect: () => set(false) },
  };
};

export const sheetObject = (host: HostContext, sheet: HostSheet): HostObject => ({
  kind: "Worksheet",
  values: {
    Id: () => sheet.id,
    Name: () => sheet.name,
    Visibility: () => sheet.visibility,
    Position: () => host.state.sheets.indexOf(sheet),
  },
  setters: {
    Name: (name) => host.user.renameSheet(sheet.name, String(name)),
    Visibility: (visibility) => host.user.setVisibility(sheet.name, visibility as HostSheet["visibility"]),
  },
  objects: {
    Protection: () => protectionObject(host, sheet),
    Charts: () => chartsObject(host, sheet),
    Shapes: () => drawnObject("ShapeCollection", sheet.drawn.shapes),
    PivotTables: () => drawnObject("PivotTableCollection", sheet.drawn.pivotTables),
    Comments: () => drawnObject("CommentCollection", sheet.drawn.comments),
  },
  finders: {
    GetRange: (address) => rangeAt(host, sheet, address),
    GetUsedRangeOrNullObject: (valuesOnly) =>
      found(rangeAt(host, sheet, null), "GetUsedRangeOrNullObject", [valuesOnly]),
  },
  methods: {
    Delete: () => host.user.deleteSheet(sheet.name),
    Activate: () => {
      if (sheet.visibility !== "Visible") throw apiErrors.invalidArgument();
      host.state.activeSheet = host.state.sheets.indexOf(sheet);
    },
  },
});

export const sheetsObject = (host: HostContext): HostObject => {
  const { state, events } = host;
  const find = (key: unknown) => state.sheetOf(String(key));
  return {
    kind: "WorksheetCollection",
    items: () => state.sheets.map((sheet) => sheetObject(host, sheet)),
    item: (key) => {
      const sheet = find(key);
      if (sheet === undefined) throw apiErrors.itemNotFound();
      return sheetObject(host, sheet);
    },
    finders: {
      GetActiveWorksheet: () => {
        const sheet = state.sheets[state.activeSheet];
        if (sheet === undefined) throw apiErrors.itemNotFound();
        return sheetObject(host, sheet);
      },
      Add: (name) => {
        if (typeof name !== "string") throw new HostGap("sheets that are added without a name");
        return sheetObject(host, host.user.addSheet(name));
      },
      GetItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet === undefined ? nothing : sheetObject(host, sheet);
      },
    },
    methods: {
      GetCount: () => state.sheets.length,
      ...events.methods({
        DataChanged: "dataChanged",
        Calculated: "calculated",
        ProtectionChanged: "protectionChanged",
        RowSorted: "rowSorted",
        Added: "sheetAdded",
        Deleted: "sheetDeleted",
      }),
    },
  };
};
