import type { NumberMarks } from "../../../core/text/number-marks.ts";

/** Writes a number as it is shown: rounded half away from zero, thousands marked, a true minus sign. */
export type WriteNumber = (value: number, decimals: number) => string;

export const numberWriter =
  (marks: NumberMarks): WriteNumber =>
  (value, decimals) => {
    const size = Number(
      `${Math.round(Number(`${Math.abs(value).toPrecision(13)}e${decimals}`))}e-${decimals}`,
    );
    const [whole = "0", fraction] = size.toFixed(decimals).split(".");
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, marks.thousands);
    const sign = value < 0 && size !== 0 ? "−" : "";
    return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped}${marks.decimal}${fraction}`;
  };
