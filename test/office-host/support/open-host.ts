import { createExcelPort, type ExcelPort } from "../../../addin/excel/excel-port.ts";
import { ExcelHost } from "../host/excel-host.ts";
import { stateOfPackage } from "../host/host-from-package.ts";
import { loadClient } from "../host/load-client.ts";
import { requirementSets } from "../host/requirement-sets.ts";
import type { WorkbookState } from "../host/workbook-state.ts";

export interface HostOptions {
  /** The newest set of the client's own requirement sets; 1.14 is Office LTSC 2021. */
  readonly excelApi?: "1.14" | "1.17" | "1.20";
}

/** A workbook in a host of its own. */
export const openHost = (bytes: Uint8Array, options: HostOptions = {}): ExcelHost =>
  joinHost(stateOfPackage("prøve.xlsx", bytes), options);

/** One more Excel that has the same workbook open, with its own user, client library and undo. */
export const joinHost = (state: WorkbookState, { excelApi = "1.20" }: HostOptions = {}): ExcelHost => {
  const sets = requirementSets(excelApi);
  return new ExcelHost(state, loadClient(sets), sets);
};

export interface HostedPort {
  readonly host: ExcelHost;
  readonly port: ExcelPort;
}

export const portOf = (host: ExcelHost): HostedPort => ({ host, port: createExcelPort(host.client) });

export const openPort = (bytes: Uint8Array, options: HostOptions = {}): HostedPort =>
  portOf(openHost(bytes, options));
