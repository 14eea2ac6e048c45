import type { ModelTableId } from "./contract/contract.ts";

/** A column of the contract, by its table. */
export interface ColumnPlace {
  readonly table: ModelTableId;
  readonly column: string;
}
