import { clientIn } from "../../../office-host/host/client.ts";
import { ExcelHost } from "../../../office-host/host/excel-host.ts";
import { stateOfPackage } from "../../../office-host/host/host-from-package.ts";
import type { HostCulture } from "../../../office-host/host/objects/context.ts";
import { requirementSets } from "../../../office-host/host/requirement-sets.ts";

/** What the test puts before this script, and what it then asks of. */
interface HostPage {
  hostSettings: {
    readonly workbook: string;
    readonly excelApi: string;
    /** What Office tells of itself, such as its theme and languages. */
    readonly context: Readonly<Record<string, unknown>>;
    readonly culture: HostCulture | null;
  };
  host: ExcelHost;
}

// Bundled after Microsoft's client library, this is what the task pane gets in place of office.js.
const page = window as unknown as HostPage;
const sets = requirementSets(page.hostSettings.excelApi);
const bytes = Uint8Array.from(atob(page.hostSettings.workbook), (letter) => letter.charCodeAt(0));
const client = clientIn(window as unknown as Record<string, unknown>, sets);
Object.assign(client.office.context, page.hostSettings.context);
page.host = new ExcelHost(stateOfPackage("prøve.xlsx", bytes), client, sets);
if (page.hostSettings.culture !== null) page.host.culture = page.hostSettings.culture;
