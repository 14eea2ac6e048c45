import type { Calculation } from "../calculation/calculation.ts";
import { startCalculation } from "../calculation/start-calculation.ts";
import { createLiveLoop, type LiveLoop } from "../live/live-loop.ts";
import { createExcelPort, type ExcelPort } from "./excel-port.ts";
import { officeLanguage } from "./office-language.ts";

/** What stands behind the pane while the task pane is open. */
export interface ExcelSession {
  readonly port: ExcelPort;
  readonly calculation: Calculation;
  readonly live: LiveLoop;
}

/** Office must be ready. */
export const openSession = (): ExcelSession => {
  const port = createExcelPort();
  const calculation = startCalculation();
  const live = createLiveLoop({ port, calculation, language: officeLanguage() });
  window.addEventListener("pagehide", () => {
    live.stop();
    void port.close();
  });
  return { port, calculation, live };
};
