import type { NumberMarks } from "../../core/text/number-marks.ts";
import type { Calculation } from "../calculation/calculation.ts";
import { startCalculation } from "../calculation/start-calculation.ts";
import { createLiveLoop, type LiveLoop } from "../live/live-loop.ts";
import type { ModelCommands } from "../model-commands.ts";
import { isLiveWritingChosen } from "../pane-host/chosen-live-writing.ts";
import { startCommands } from "./commands/start-commands.ts";
import { connectionOf, pageLibrary } from "./connection.ts";
import { readNumberMarks } from "./culture.ts";
import { createExcelPort, type ExcelPort } from "./excel-port.ts";
import { officeLanguage } from "./office-language.ts";
import { onReturn } from "./return.ts";

/** What stands behind the pane while the task pane is open. */
export interface ExcelSession {
  readonly port: ExcelPort;
  readonly calculation: Calculation;
  readonly live: LiveLoop;
  readonly commands: ModelCommands;
  /** How numbers stand in the cells of this Excel. */
  readonly readMarks: () => Promise<NumberMarks | null>;
}

/**
 * Office must be ready.
 * @param ownSheets ids of sheets that the add-in tries something on
 */
export const openSession = (ownSheets: ReadonlySet<string>): ExcelSession => {
  const library = pageLibrary();
  const port = createExcelPort(library, ownSheets);
  const calculation = startCalculation();
  const writesLive = isLiveWritingChosen();
  const live = createLiveLoop({ port, calculation, language: officeLanguage(), writesLive });
  const listenAnew = (): void => void port.renew().then(live.retry, live.retry);
  const stopWaiting = onReturn({ window, document, now: Date.now }, listenAnew);
  window.addEventListener("pagehide", () => {
    stopWaiting();
    live.stop();
    void port.close();
  });
  const commands = startCommands({ connection: connectionOf(library), port, live });
  const readMarks = () => readNumberMarks(connectionOf(library), library.office.context);
  return { port, calculation, live, commands, readMarks };
};
