import type { WorkbookView } from "../../../core/present/view/workbook-view.ts";
import { type ModelCommandId, modelCommandIds } from "../../model-commands.ts";

/** What makes sense on a workbook; everything where it is not known what it holds. */
export const commandsFor = (view: WorkbookView | null): readonly ModelCommandId[] => {
  if (view === null) return modelCommandIds;
  if (view.kind === "no-model") return ["insert-model"];
  return modelCommandIds.filter((command) => command !== "insert-model");
};
