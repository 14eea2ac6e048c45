import type { Input, InputStatus } from "../../core/origin.ts";
import type { Plan } from "../../core/plan.ts";
import { date, option, perMonth, plan, scenario, staffGroup, task } from "./plan.ts";

/** A number that stands in the minutes of a task's row. */
export const cellInput = (
  value: number,
  status: InputStatus | null,
  row: number,
  more: { readonly otherSide?: number; readonly suppliedBy?: string } = {},
): Input => ({
  value,
  origin: {
    kind: "cell",
    at: { sheet: "Opgaver", table: "NormeringTasks", row, column: "Samtale (min.)", cell: `G${row + 7}` },
    suppliedBy: more.suppliedBy ?? null,
    status,
  },
  ...(more.otherSide !== undefined && {
    estimate: { low: null, likely: null, high: null, otherSide: more.otherSide },
  }),
});

/** A task of talks that take the minutes given. */
export const talks = (name: string, hours: number, row: number, minutes: Input) => {
  const own = task(name, hours, "Rådgivere");
  return { ...own, driver: perMonth(hours), minutes: { ...own.minutes, talk: minutes }, row };
};

/** Counsellors with three tasks, and a proposal of one post more. */
export const reportedTeam = (changes: Partial<Plan> = {}): Plan =>
  plan({
    workplace: "Jobcenter Nord",
    staffGroups: [staffGroup("Rådgivere", 10)],
    tasks: [
      talks("Jobsamtaler", 800, 1, cellInput(60, "given", 1, { suppliedBy: "afdelingslederen" })),
      talks("Notater", 400, 2, cellInput(60, "assumed", 2)),
      talks("Breve", 100, 3, cellInput(60, null, 3)),
    ],
    scenarios: [
      { ...scenario("today"), name: "" },
      {
        ...scenario(
          "En til",
          option("hiring", { posts: 1 }, { name: "Ny rådgiver", staffGroup: "Rådgivere" }),
        ),
        description: "En stilling slås op",
        medDate: date("2026-02-02"),
        decisionDate: date("2026-02-20"),
      },
    ],
    ...changes,
  });
