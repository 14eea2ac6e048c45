import { type Language, languages } from "../../../../core/text/language.ts";
import { type NumberMarks, numberMarks } from "../../../../core/text/number-marks.ts";

/** What the page shows is said by its address. */
export interface PageParameters {
  /** Name of a workbook of examples/, without its ending. */
  readonly workbook: string;
  /** Name of a state of the pane. */
  readonly state: string;
  readonly language: Language;
  /** Null: those of the language. */
  readonly marks: NumberMarks | null;
}

export const parametersOf = (search: string): PageParameters => {
  const asked = new URLSearchParams(search);
  const language = languages.find((known) => known === asked.get("language")) ?? "da";
  const decimal = asked.get("decimal");
  return {
    workbook: asked.get("workbook") ?? "kontanthjaelp-2016",
    state: asked.get("state") ?? "result",
    language,
    marks: decimal === null ? null : numberMarks(decimal, ""),
  };
};
