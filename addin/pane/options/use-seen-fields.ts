import { useRef } from "react";
import type { OptionFieldView, OptionView } from "../../../core/present/view/workbook-view.ts";

const consentColumns: ReadonlySet<string> = new Set(["consent", "consentBy", "consentDate"]);

/** What is seen of an option that is on, whether its rest is or not: what matters, what lacks, and who has agreed. */
const isSeen = ({ important, problem, lacks, column }: OptionFieldView, { agreement }: OptionView): boolean =>
  important || problem !== null || lacks !== null || (agreement !== null && consentColumns.has(column));

/**
 * The fields that are seen first. One that has been seen stays where it is as long as the card does: filled in, it would
 * otherwise go away with the focus in it.
 */
export const useSeenFields = (option: OptionView): readonly OptionFieldView[] => {
  const seen = useRef<ReadonlySet<string>>(new Set());
  const fields = option.fields.filter((field) => seen.current.has(field.column) || isSeen(field, option));
  seen.current = new Set(fields.map(({ column }) => column));
  return fields;
};
