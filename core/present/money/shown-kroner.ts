import type { Figure } from "../../result.ts";
import { formatNumber, roundedTo } from "../../text/notation.ts";
import type { ResultText } from "../../text/result-text.ts";
import type { Told } from "../../text/told.ts";

/** Kroner in whole numbers, "1.004.000": they are rounded for the eye alone. */
export const shownKroner = (value: Figure, text: ResultText): string =>
  value === null ? text.notComputable : formatNumber(value, 0, text.notation);

/** Kroner in a sentence; null where they cannot be computed. */
export const toldKroner = (value: Figure, text: ResultText): Told =>
  value === null ? null : shownKroner(value, text);

const decimalsOfHourPrice = 2;

/** The price of an hour, "374,22". */
export const shownHourPrice = (value: Figure, text: ResultText): string =>
  value === null ? text.notComputable : formatNumber(value, decimalsOfHourPrice, text.notation);

/** The price of one of many: whole kroner where it is, else with its øre. */
export const shownPrice = (value: number, text: ResultText): string =>
  formatNumber(
    value,
    roundedTo(value, 0) === roundedTo(value, decimalsOfHourPrice) ? 0 : decimalsOfHourPrice,
    text.notation,
  );

/** Whether the kroner show as nothing. */
export const showsNothing = (value: Figure): boolean => value !== null && roundedTo(value, 0) === 0;
