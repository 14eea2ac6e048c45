import type { HostValue } from "./typed-value.ts";

/** Numbers before texts, and blanks last. */
export const sortKey = (value: HostValue): string => {
  if (value === null) return "3";
  if (typeof value === "number") return `1${(value + 1e9).toFixed(6).padStart(20, "0")}`;
  return `2${JSON.stringify(value).toLowerCase()}`;
};
