import { memoryHost } from "../support/memory-port.ts";
import { contractTables } from "./contract-workbook.ts";
import { portContract } from "./port-contract.ts";

portContract("a workbook in memory", async () => {
  const host = memoryHost(contractTables, { blocked: ["Svar"] });
  return {
    port: host.port,
    edit: async (sheet, address, value) => host.edit(sheet, address, value),
    settle: async () => {},
    undo: async () => host.undo(),
    editByOther: async (sheet, address, value) => host.editByOther(sheet, address, value),
    protect: async (sheet) => host.protect(sheet),
    selected: () => host.selected(),
    tellsUnsaved: true,
    stop: () => {},
  };
});
