/** Figures of a month or of a period, worked out by hand; named as in the JSON of the command. */
export interface HandFigures {
  readonly availableFte: number;
  readonly requiredFteTasks: number;
  readonly gapFteTasks: number;
  readonly shortageFte: number;
  readonly spareFte: number;
  readonly keepUpFte?: number;
  readonly requiredFteGuidelineLow: number;
  readonly requiredFteGuidelineHigh: number;
  readonly availableFteCaseCarrying: number;
  readonly backlogHours: number;
}

/** A scenario worked out by hand. */
export interface HandScenario {
  readonly months: readonly HandFigures[];
  readonly period: HandFigures & { readonly settled: number };
  readonly casesPerCaseCarryingPost: number;
}

/** Holiday by calendar month, January first, as the template has it ("Ferie mest i juli"). */
export const holidayShares = [0, 0.1, 0, 0.05, 0.05, 0, 0.5, 0.1, 0, 0.12, 0, 0.08] as const;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** One value for each month. */
export const byMonth = (months: number, value: (month: number) => number): number[] =>
  Array.from({ length: months }, (_, month) => value(month));

/** The value of a month of a list that covers them all. */
export const at = (values: readonly number[], month: number): number => {
  const value = values[month];
  if (value === undefined) throw new Error(`no month ${month}`);
  return value;
};
