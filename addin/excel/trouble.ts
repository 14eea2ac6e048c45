import type { PortOutcome, PortTrouble, PortTroubleCode } from "../workbook-port.ts";

type Troubled = { readonly kind: "trouble"; readonly trouble: PortTrouble };

export const done: PortOutcome = { kind: "done" };

export const trouble = (code: PortTroubleCode, more: Partial<PortTrouble> = {}): Troubled => ({
  kind: "trouble",
  trouble: { code, sheet: null, address: null, detail: "", ...more },
});

/** What Excel's own codes mean to the user. A code that is not here is told as it is, for the details. */
const meanings: Readonly<Record<string, PortTroubleCode>> = {
  AccessDenied: "read-only",
  InvalidOperationInCellEditMode: "cell-being-edited",
  ItemNotFound: "sheet-missing",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  InsertDeleteConflict: "table-blocked",
  FilteredRangeConflict: "cell-not-writable",
  MergedRangeConflict: "cell-not-writable",
  PivotTableRangeConflict: "cell-not-writable",
  RangeExceedsLimit: "cell-not-writable",
};

const textIn = (error: unknown, key: string): string => {
  if (typeof error !== "object" || error === null || !(key in error)) return "";
  const value: unknown = Reflect.get(error, key);
  return typeof value === "string" ? value : "";
};

/** The code that Excel gave an error; "" for another error. */
export const codeOf = (error: unknown): string => textIn(error, "code");

/** Its message is left out, since it may hold what stands in the workbook. */
export const troubleOf = (error: unknown, more: Partial<PortTrouble> = {}): Troubled => {
  const code = codeOf(error);
  return trouble(meanings[code] ?? "failed", { detail: code === "" ? textIn(error, "name") : code, ...more });
};
