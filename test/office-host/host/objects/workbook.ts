import { dateToSerial } from "../../../../addin/ooxml/cells/serial-date.ts";
import { HostGap, type HostObject } from "../host-object.ts";
import type { HostContext } from "./context.ts";
import { insertedSheets } from "./inserted-sheets.ts";
import { namesObject } from "./names.ts";
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

const cultureObject = ({ culture: { system } }: HostContext): HostObject => ({
  kind: "CultureInfo",
  objects: {
    NumberFormat: () => ({
      kind: "NumberFormatInfo",
      values: {
        NumberDecimalSeparator: () => system.decimal,
        NumberGroupSeparator: () => system.thousands,
      },
    }),
  },
});

const applicationObject = (host: HostContext): HostObject => ({
  kind: "Application",
  values: {
    CalculationMode: () => host.state.calculationMode,
    DecimalSeparator: () => host.culture.own.decimal,
    ThousandsSeparator: () => host.culture.own.thousands,
    UseSystemSeparators: () => host.culture.usesSystem,
  },
  setters: {
    CalculationMode: (mode) => {
      host.state.calculationMode = mode as typeof host.state.calculationMode;
    },
  },
  objects: { CultureInfo: () => cultureObject(host) },
  finders: {
    CreateWorkbook: (base64) => ({
      kind: "WorkbookCreated",
      methods: { Open: () => host.created(String(base64)) },
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
      Names: () => namesObject(host),
      Protection: () => ({
        kind: "WorkbookProtection",
        values: { Protected: () => state.isStructureProtected },
      }),
    },
    methods: {
      Save: (behaviour) => {
        if (behaviour !== "Prompt" && behaviour !== "Save")
          throw new HostGap(`saving by ${String(behaviour)}`);
        state.isDirty = false;
      },
      InsertWorksheetsFromBase64: (base64, options) => insertedSheets(host, base64, options),
      _RemoveReference: (name) => release(String(name)),
    },
  };
};
