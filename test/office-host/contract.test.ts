import { contractPackage } from "../port/contract-workbook.ts";
import { portContract } from "../port/port-contract.ts";
import type { PortUnderTest } from "../port/port-under-test.ts";
import { openPort } from "./support/open-host.ts";

const underTest = async (): Promise<PortUnderTest> => {
  const { host, port } = openPort(contractPackage());
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

portContract("Excel", underTest);
