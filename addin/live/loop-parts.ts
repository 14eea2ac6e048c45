import type { Language } from "../../core/text/language.ts";
import type { Calculation } from "../calculation/calculation.ts";
import type { WorkbookPort } from "../workbook-port.ts";
import type { GatheringTimes, Timer } from "./gathering.ts";

/** What a loop runs on. */
export interface LoopParts {
  readonly port: WorkbookPort;
  readonly calculation: Calculation;
  readonly language: Language;
  /** Whether the user has chosen before that results are written live where undo ends. */
  readonly writesLive?: boolean;
  readonly times?: GatheringTimes;
  readonly timer?: Timer;
}
