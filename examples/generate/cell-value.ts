import type { CellValueInput } from "@cj-tech-master/excelts";
import type { ExampleCell } from "../data/example.ts";
import type { CellSpec } from "./content.ts";

const isoDay = /^(\d{4})-(\d\d)(?:-(\d\d))?$/;

const dayOf = (text: string): Date => {
  const [, year, month, day] = isoDay.exec(text) ?? [];
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? "1")));
};

const timeOfDay = (text: string): number => {
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return (hours + minutes / 60) / 24;
};

/** The value as the cell holds it: months and days become dates, "9:30" a part of a day. */
export const cellValue = ({ type }: CellSpec, value: ExampleCell | null): CellValueInput => {
  if (value === null) return null;
  if (typeof value === "object") return { formula: value.formula, result: value.value };
  if (type.kind === "time" && typeof value === "string") return timeOfDay(value);
  const isDay = (type.kind === "month" || type.kind === "date") && typeof value === "string";
  return isDay ? dayOf(value) : value;
};
