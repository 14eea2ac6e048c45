/** A figure as it is printed: its value, and one unit of its last digit. */
export interface PrintedFigure {
  readonly value: number;
  readonly lastDigit: number;
}

/** How a printed figure follows from a calculated one, if it does. */
export type Rounding = "rounded" | "cut-off";

const figure = /^[+-]?(\d+(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/;

/**
 * Reads a figure as text, as in "0.66" or "5.3e-238", with a point before the decimals and nothing between thousands. A
 * number of JSON has lost the noughts at its end: 1.20 as a number is printed to one decimal, "1.20" to two.
 */
export const readPrinted = (printed: string): PrintedFigure | null => {
  const text = printed.trim();
  const parts = figure.exec(text);
  if (parts === null || !Number.isFinite(Number(text))) return null;
  const decimals = (parts[2] ?? parts[3] ?? "").length;
  return { value: Number(text), lastDigit: Number(`1e${Number(parts[4] ?? 0) - decimals}`) };
};

/** What two programs that calculate the same differ by at most, relatively: a last digit beyond it proves nothing. */
const certain = 1e-13;

/** Whether the calculated figure, rounded or cut off to as many digits, is the printed one; null if neither. */
export const roundingOf = ({ value, lastDigit }: PrintedFigure, calculated: number): Rounding | null => {
  const noise = certain * Math.abs(calculated);
  if (Math.abs(calculated - value) <= lastDigit / 2 + noise) return "rounded";
  const beyond = Math.abs(calculated) - Math.abs(value);
  const sameSide = value === 0 || Math.sign(calculated) === Math.sign(value);
  return sameSide && beyond >= 0 && beyond + noise < lastDigit ? "cut-off" : null;
};
