import { eventTypes } from "../events.ts";
import { type HostObject, nothing } from "../host-object.ts";
import { apiErrors } from "../protocol.ts";
import type { HostSheet } from "../workbook-state.ts";
import type { HostContext } from "./context.ts";
import { rangeAt } from "./range.ts";

export const sheetObject = (host: HostContext, sheet: HostSheet): HostObject => ({
  kind: "Worksheet",
  values: { Id: () => sheet.id, Name: () => sheet.name, Visibility: () => sheet.visibility },
  objects: {
    Protection: () => ({ kind: "WorksheetProtection", values: { Protected: () => sheet.isProtected } }),
  },
  finders: { GetRange: (address) => rangeAt(host, sheet, address) },
  methods: {
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
      GetItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet === undefined ? nothing : sheetObject(host, sheet);
      },
    },
    methods: {
      _RegisterDataChangedEvent: () => events.register(eventTypes.dataChanged),
      _UnregisterDataChangedEvent: () => events.unregister(eventTypes.dataChanged),
      _RegisterProtectionChangedEvent: () => events.register(eventTypes.protectionChanged),
      _UnregisterProtectionChangedEvent: () => events.unregister(eventTypes.protectionChanged),
    },
  };
};
