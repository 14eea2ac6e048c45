import type { PortOutcome, WorkbookChange, WorkbookPort } from "../../addin/workbook-port.ts";
import type { CellValue, CellWrite, WorkbookTables } from "../../core/workbook/tables.ts";

/** A port on the workbook of the contract, and what its host can be made to do. */
export interface PortUnderTest {
  readonly port: WorkbookPort;
  /** Types into a cell as the user of this instance does; resolves when the host has told of it. */
  readonly edit: (sheet: string, address: string, value: number | string) => Promise<void>;
  /** Resolves when the host has told of all that happened. */
  readonly settle: () => Promise<void>;
  /** Undoes the latest step, as Ctrl+Z does; null where the host cannot be made to. */
  readonly undo: (() => Promise<void>) | null;
  /** Types into a cell as another person in the same workbook; null where a workbook has one user. */
  readonly editByOther: ((sheet: string, address: string, value: number | string) => Promise<void>) | null;
  /** Makes a sheet refuse to be written; null where the host cannot be made to. */
  readonly protect: ((sheet: string) => Promise<void>) | null;
  /** Sheet and cell that the user sees as selected. */
  readonly selected: () => { readonly sheet: string; readonly address: string } | null;
  /** Whether the host says what is not saved. */
  readonly tellsUnsaved: boolean;
  readonly stop: () => void;
}

export type MakePort = () => Promise<PortUnderTest>;

export const tablesOf = async (port: WorkbookPort): Promise<WorkbookTables> => {
  const reading = await port.readTables();
  if (reading.kind === "trouble") throw new Error(`could not be read: ${reading.trouble.code}`);
  return reading.tables;
};

export const valueAt = async (
  port: WorkbookPort,
  sheet: string,
  address: string,
): Promise<CellValue | undefined> => {
  const { tables } = await tablesOf(port);
  const cells = tables.filter((table) => table.sheet === sheet).flatMap(({ rows }) => rows.flat());
  return cells.find((cell) => cell.address === address)?.value;
};

export const troubleOf = (outcome: PortOutcome) => (outcome.kind === "trouble" ? outcome.trouble : null);
export const done: PortOutcome = { kind: "done" };
export const write = (sheet: string, address: string, value: CellWrite["value"]): CellWrite => ({
  sheet,
  address,
  value,
});

/** Whether a change tells of the cell: by its area, or because it does not know the cells. */
export const tellsOf = ({ areas }: WorkbookChange, sheet: string, address: string): boolean =>
  areas.some((area) => area.sheet === sheet && (area.address === null || area.address.includes(address)));

/** Runs a case on a fresh port, with the changes that it tells of. */
export type WithPort = (
  use: (host: PortUnderTest, told: readonly WorkbookChange[]) => Promise<void>,
) => Promise<void>;
