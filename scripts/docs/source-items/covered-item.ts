import type { FlagCode } from "../../../core/flags/flag.ts";
import type { OptionKind } from "../../../core/plan.ts";
import type {
  ColumnIdOf,
  InputTableId,
  SettingOf,
  SettingsTableId,
} from "../../../core/workbook/contract/contract.ts";

/** Where in the product an item of the source documents is expressed. */
export type Place =
  | { readonly kind: "column"; readonly table: InputTableId; readonly column: string }
  | { readonly kind: "setting"; readonly table: SettingsTableId; readonly setting: string }
  | { readonly kind: "option"; readonly option: OptionKind }
  | { readonly kind: "flag"; readonly flag: FlagCode }
  /** A field of a scenario's result, such as "period.spareFte". */
  | { readonly kind: "field"; readonly field: string };

/** One of the things that the five source documents ask a model to hold. */
export interface CoveredItem {
  readonly number: number;
  readonly name: string;
  /** How it is expressed; for one without a place, why it is no quantity of the model. */
  readonly how: string;
  readonly places: readonly Place[];
}

export const item = (
  number: number,
  name: string,
  how: string,
  ...places: readonly Place[]
): CoveredItem => ({ number, name, how, places });

export const column = <Id extends InputTableId>(table: Id, id: ColumnIdOf<Id>): Place => ({
  kind: "column",
  table,
  column: id,
});

export const setting = <Id extends SettingsTableId>(table: Id, id: SettingOf<Id>["id"]): Place => ({
  kind: "setting",
  table,
  setting: id,
});

export const option = (kind: OptionKind): Place => ({ kind: "option", option: kind });

export const flag = (code: FlagCode): Place => ({ kind: "flag", flag: code });

export const field = (path: string): Place => ({ kind: "field", field: path });
