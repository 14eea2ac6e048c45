import type { Language } from "../core/text/language.ts";
import type { PortTrouble } from "./workbook-port.ts";

/** What a user may have done to the model in the workbook, in the order in which it is offered. */
export const modelCommandIds = [
  "insert-model",
  "repair-model",
  "refresh-looks",
  "write-results",
  "remove-model",
] as const;
export type ModelCommandId = (typeof modelCommandIds)[number];

/** Why a sheet of the model is left where it is when the model is removed. */
export type KeepReason = "own-cells" | "own-table" | "own-chart" | "named-elsewhere";

/** One thing that a command does to the workbook; names are those that the user sees in Excel. */
export type CommandStep =
  | { readonly kind: "add-sheet"; readonly sheet: string; readonly tables: readonly string[] }
  | {
      readonly kind: "rename-table";
      readonly sheet: string;
      readonly from: string;
      readonly to: string;
    }
  /** Names of cells that other cells take their lists from. */
  | { readonly kind: "set-name"; readonly count: number }
  /** Up to a month such as "december 2026". */
  | { readonly kind: "make-charts"; readonly sheet: string; readonly charts: number; readonly until: string }
  | { readonly kind: "set-formats"; readonly sheet: string; readonly tables: readonly string[] }
  | { readonly kind: "write-results"; readonly sheet: string }
  | { readonly kind: "remove-sheet"; readonly sheet: string }
  | {
      readonly kind: "keep-sheet";
      readonly sheet: string;
      readonly because: KeepReason;
      /** What is in the way: a cell, a table or a chart; "" where the reason says all. */
      readonly what: string;
    };

/** Why a command is not done; nothing is changed then, but for `partly-removed`. */
export type CommandRefusal =
  | { readonly kind: "table-name-taken"; readonly table: string; readonly sheet: string }
  | { readonly kind: "name-taken"; readonly name: string }
  | { readonly kind: "sheet-name-taken"; readonly sheet: string }
  | { readonly kind: "sheet-protected"; readonly sheet: string }
  | { readonly kind: "workbook-protected" }
  | { readonly kind: "no-model" }
  /** The model is of a later edition than this: nothing of it is touched. */
  | { readonly kind: "newer-version" }
  /** A workbook without a sheet cannot be. */
  | { readonly kind: "only-the-model" }
  | { readonly kind: "template-missing" }
  /** The one that is told after something was done: Excel takes a deleted sheet back for nobody. */
  | { readonly kind: "partly-removed"; readonly sheets: readonly string[] }
  | { readonly kind: "trouble"; readonly trouble: PortTrouble };

/** What a command would do. `nothing-to-do`: all is as the command would make it. */
export type CommandPreview =
  | {
      readonly kind: "ready";
      readonly steps: readonly CommandStep[];
      /** Whether what the user did before can no longer be undone afterwards. */
      readonly endsUndo: boolean;
    }
  | { readonly kind: "nothing-to-do"; readonly steps: readonly CommandStep[] }
  | { readonly kind: "refused"; readonly refusals: readonly CommandRefusal[] };

/** `changed`: the workbook is no longer as the preview was made on; nothing was done, and the new preview is there. */
export type CommandOutcome =
  | { readonly kind: "done"; readonly steps: readonly CommandStep[] }
  | { readonly kind: "changed"; readonly preview: CommandPreview }
  | { readonly kind: "refused"; readonly refusals: readonly CommandRefusal[] };

/** Commands of a host that works on the sheets themselves. Nothing is thrown. */
export interface ModelCommands {
  /** Asks the workbook and changes nothing. The language is that of the sheets that would be added. */
  readonly preview: (command: ModelCommandId, language: Language) => Promise<CommandPreview>;
  /** Does what was previewed, and only that: all of it, or nothing and why. */
  readonly run: (
    command: ModelCommandId,
    language: Language,
    previewed: CommandPreview,
  ) => Promise<CommandOutcome>;
}
