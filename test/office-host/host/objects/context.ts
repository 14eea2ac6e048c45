import type { CellArea } from "../../../../addin/ooxml/cells/address.ts";
import type { NumberMarks } from "../../../../core/text/number-marks.ts";
import type { EventName, HostEvents } from "../events.ts";
import type { CellChange, HostSheet } from "../workbook-parts.ts";
import type { WorkbookState } from "../workbook-state.ts";
import type { WorkbookUser } from "../workbook-user.ts";

/** How this Excel writes numbers: as its system, or as its user has chosen in its own settings. */
export interface HostCulture {
  readonly system: NumberMarks;
  readonly own: NumberMarks;
  readonly usesSystem: boolean;
}

/** What the objects of the host have in common. */
export interface HostContext {
  readonly state: WorkbookState;
  readonly events: HostEvents;
  readonly culture: HostCulture;
  /** Changes cells of one area in the name of the add-in, as a part of its request's step to undo. */
  readonly change: (sheet: HostSheet, area: CellArea, changes: readonly CellChange[]) => void;
  /** What the add-in does to sheets and tables. */
  readonly user: WorkbookUser;
  /** Tells of what the add-in did beside changing cells. */
  readonly tell: (name: EventName, message: Readonly<Record<string, unknown>>) => void;
  /** Takes the bytes of a workbook that is opened beside this one, in base64. */
  readonly created: (base64: string) => void;
}
