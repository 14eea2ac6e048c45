import { contractPackage } from "../port/contract-workbook.ts";
import { portContract } from "../port/port-contract.ts";
import type { PortUnderTest } from "../port/port-under-test.ts";
import { type HostOptions, openPort } from "./support/open-host.ts";

const underTest = async (options: HostOptions): Promise<PortUnderTest> => {
  const { host, port } = openPort(contractPackage(), options);
  const after = async (act: () => void) => {
    await host.settle();
    act();
    await host.settle();
  };
  return {
    port,
    edit: (sheet, address, value) => after(() => host.edit(sheet, address, value)),
    settle: () => host.settle(),
    undo: () => after(() => host.undo()),
    editByOther: (sheet, address, value) => after(() => host.editByOther(sheet, address, value)),
    protect: (sheet) => after(() => host.setProtected(sheet, true)),
    selected: () => host.selected(),
    tellsUnsaved: true,
    stop: () => host.checkGaps(),
  };
};

portContract("Excel", () => underTest({ excelApi: "1.20" }));

// Office LTSC 2021: the client refuses what is newer before it asks the host.
portContract("the oldest Excel that is supported", () => underTest({ excelApi: "1.14" }));
