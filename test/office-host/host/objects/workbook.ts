import { dateToSerial } from "../../../../addin/ooxml/cells/serial-date.ts";
import { HostGap, type HostObject } from "../host-object.ts";
import type { HostContext } from "./context.ts";
import { sheetsObject } from "./sheets.ts";
import { tablesObject } from "./tables.ts";

const functionsObject = ({ state }: HostContext): HostObject => ({
  kind: "Functions",
  finders: {
    Date: (year, month, day) => ({
      kind: "FunctionResult",
      values: {
        Value: () =>
          dateToSerial({ year: Number(year), month: Number(month), day: Number(day) }, state.date1904),
      },
    }),
  },
});

const applicationObject = ({ created }: HostContext): HostObject => ({
  kind: "Application",
  finders: {
    CreateWorkbook: (base64) => ({
      kind: "WorkbookCreated",
      methods: { Open: () => created(String(base64)) },
    }),
  },
});

/** The root of every request. */
export const workbookObject = (host: HostContext, release: (name: string) => void): HostObject => {
  const { state } = host;
  return {
    kind: "Workbook",
    values: {
      Name: () => state.name,
      IsDirty: () => state.isDirty,
      AutoSave: () => state.autoSave,
      ReadOnly: () => state.isReadOnly,
    },
    objects: {
      Worksheets: () => sheetsObject(host),
      Tables: () => tablesObject(host),
      Functions: () => functionsObject(host),
      Application: () => applicationObject(host),
    },
    methods: {
      Save: (behaviour) => {
        if (behaviour !== "Prompt" && behaviour !== "Save")
          throw new HostGap(`saving by ${String(behaviour)}`);
        state.isDirty = false;
      },
      _RemoveReference: (name) => release(String(name)),
    },
  };
};
