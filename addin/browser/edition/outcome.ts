import type { PortOutcome, PortTroubleCode } from "../../workbook-port.ts";

/** What the browser says of an error; empty where it says nothing. */
export const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : "";

/** Trouble of the whole workbook, with that code, where it is not done. */
export const outcomeOf = (isDone: boolean, code: PortTroubleCode): PortOutcome =>
  isDone ? { kind: "done" } : { kind: "trouble", trouble: { code, sheet: null, address: null, detail: "" } };
