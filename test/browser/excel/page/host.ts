import { clientIn } from "../../../office-host/host/client.ts";
import { ExcelHost } from "../../../office-host/host/excel-host.ts";
import { stateOfPackage } from "../../../office-host/host/host-from-package.ts";
import { requirementSets } from "../../../office-host/host/requirement-sets.ts";

/** What the test puts before this script, and what it then asks of. */
interface HostPage {
  hostSettings: { readonly workbook: string; readonly excelApi: string };
  host: ExcelHost;
}

// Bundled after Microsoft's client library, this is what the task pane gets in place of office.js.
const page = window as unknown as HostPage;
const sets = requirementSets(page.hostSettings.excelApi);
const bytes = Uint8Array.from(atob(page.hostSettings.workbook), (letter) => letter.charCodeAt(0));
const client = clientIn(window as unknown as Record<string, unknown>, sets);
page.host = new ExcelHost(stateOfPackage("prøve.xlsx", bytes), client, sets);
