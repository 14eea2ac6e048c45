import { resultTableIds, resultTables } from "../../../core/workbook/contract/contract.ts";
import type { CommandStep } from "../../model-commands.ts";
import { nothingToDo, type Planner, ready } from "./command.ts";
import { isPlan, readModel } from "./read-model.ts";

const resultNames: ReadonlySet<string> = new Set(resultTableIds.map((id) => resultTables[id].name));

/** Writes the results of the pane where the sheets hold older ones, also where the user's undo ends there. */
export const planWriting: Planner = async (parts) => {
  const model = await readModel(parts);
  if (isPlan(model)) return model;
  const { results } = parts;
  const sheets = model.found.filter(({ name }) => resultNames.has(name)).map(({ table }) => table.sheet);
  if (!results.areWaiting() || sheets.length === 0) return nothingToDo();
  const steps = [...new Set(sheets)].map((sheet): CommandStep => ({ kind: "write-results", sheet }));
  const write = async () => {
    const trouble = await results.write();
    return trouble === null ? null : ({ kind: "trouble", trouble } as const);
  };
  return ready(steps, write, { endsUndo: !results.keepsUndo });
};
