import type { HostEvents } from "../events.ts";
import type { HostSheet, WorkbookState } from "../workbook-state.ts";

/** What the objects of the host have in common. */
export interface HostContext {
  readonly state: WorkbookState;
  readonly events: HostEvents;
  /** Tells of cells that the add-in has changed. */
  readonly changed: (sheet: HostSheet, address: string) => void;
  /** Takes the bytes of a workbook that is opened beside this one, in base64. */
  readonly created: (base64: string) => void;
}
