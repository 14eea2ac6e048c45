import type { Language } from "../../core/text/language.ts";
import { danish, english } from "../../core/text/notation.ts";
import type { NumberMarks } from "../../core/text/number-marks.ts";

/** How results are told to the user of the pane. */
export interface Telling {
  readonly language: Language;
  /** In numbers; null: those of the language. */
  readonly marks: NumberMarks | null;
}

const notations = { da: danish, en: english } as const;

const marksOf = ({ language, marks }: Telling): NumberMarks => marks ?? notations[language].marks;

/** Whether both give the same words and numbers. */
export const isSameTelling = (one: Telling, other: Telling): boolean => {
  const [marks, others] = [marksOf(one), marksOf(other)];
  return (
    one.language === other.language &&
    marks.decimal === others.decimal &&
    marks.thousands === others.thousands
  );
};
