import { createExcelPort, type ExcelPort } from "../../../addin/excel/excel-port.ts";
import { ExcelHost } from "../host/excel-host.ts";
import { stateOfPackage } from "../host/host-from-package.ts";
import { loadClient } from "../host/load-client.ts";
import { requirementSets } from "../host/requirement-sets.ts";

export interface HostOptions {
  /** The newest set of the client's own requirement sets; 1.14 is Office LTSC 2021. */
  readonly excelApi?: "1.14" | "1.17" | "1.20";
}

/** The names that a task pane finds on its page. */
const pageNames = globalThis as { Excel?: unknown; Office?: unknown };

/** A workbook in a host of its own, which is the one that the add-in speaks to from now on. */
export const openHost = (bytes: Uint8Array, options: HostOptions = {}): ExcelHost => {
  const sets = requirementSets(options.excelApi ?? "1.20");
  const host = new ExcelHost(stateOfPackage("prøve.xlsx", bytes), loadClient(sets), sets);
  pageNames.Excel = host.client.excel;
  pageNames.Office = host.client.office;
  return host;
};

export interface HostedPort {
  readonly host: ExcelHost;
  readonly port: ExcelPort;
}

export const openPort = (bytes: Uint8Array, options: HostOptions = {}): HostedPort => {
  const host = openHost(bytes, options);
  return { host, port: createExcelPort() };
};
