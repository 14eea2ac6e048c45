import type { Language } from "../../../core/text/language.ts";
import type { CommandPreview, CommandRefusal, CommandStep } from "../../model-commands.ts";
import type { PortTrouble, Reading } from "../../workbook-port.ts";
import type { Connection } from "../connection.ts";
import { trouble } from "../trouble.ts";
import type { AskedWorkbook } from "./ask-workbook.ts";
import type { Template } from "./template.ts";

/** Results that the live loop holds for the sheets. */
export interface WaitingResults {
  /** Whether the sheets hold others than the pane shows. */
  readonly areWaiting: () => boolean;
  /** Whether the user's undo lives on after they are written. */
  readonly keepsUndo: boolean;
  /** Writes them; gives what hindered it. */
  readonly write: () => Promise<PortTrouble | null>;
}

/** What commands work with. */
export interface CommandParts {
  readonly connection: Connection;
  readonly readTables: () => Promise<Reading>;
  /** Null where it could not be fetched. */
  readonly template: (language: Language) => Promise<Template | null>;
  readonly results: WaitingResults;
}

/** What a command would do, and how it does that. */
export interface Plan {
  readonly preview: CommandPreview;
  /** Does all of it; gives why it did nothing instead. Throws what Excel throws. */
  readonly carryOut: () => Promise<CommandRefusal | null>;
}

export type Planner = (parts: CommandParts, language: Language) => Promise<Plan>;

const nothing = async (): Promise<null> => null;

export const refused = (...refusals: readonly CommandRefusal[]): Plan => ({
  preview: { kind: "refused", refusals },
  carryOut: nothing,
});

export const nothingToDo = (steps: readonly CommandStep[] = []): Plan => ({
  preview: { kind: "nothing-to-do", steps },
  carryOut: nothing,
});

/** Sheets, tables and charts are made outside what Excel can undo, whatever its version. */
export const ready = (
  steps: readonly CommandStep[],
  carryOut: Plan["carryOut"],
  { endsUndo = true }: { readonly endsUndo?: boolean } = {},
): Plan => ({ preview: { kind: "ready", steps, endsUndo }, carryOut });

/** What stands in the way of every change of sheets. */
export const closedWorkbook = ({ isProtected, isReadOnly }: AskedWorkbook): CommandRefusal | null => {
  if (isReadOnly) return { kind: "trouble", trouble: trouble("read-only").trouble };
  return isProtected ? { kind: "workbook-protected" } : null;
};
