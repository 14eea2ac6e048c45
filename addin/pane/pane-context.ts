import { createContext, useContext } from "react";
import type { PlaceView } from "../../core/present/view/workbook-view.ts";
import type { Language } from "../../core/text/language.ts";
import type { NumberMarks } from "../../core/text/number-marks.ts";
import type { PaneText } from "./text/pane-text.ts";

/** What every part of the pane needs: its words, and how a cell is shown. */
export interface PaneTools {
  readonly language: Language;
  /** How numbers are written and typed. */
  readonly marks: NumberMarks;
  readonly text: PaneText;
  readonly select: (place: PlaceView) => void;
}

export const PaneContext = createContext<PaneTools | null>(null);

export const usePane = (): PaneTools => {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error("A part of the pane stands outside the pane.");
  return tools;
};
