import type { CaseAgeBand, CaseMove } from "../../../core/plan/case-flow.ts";
import type { RecurringTask } from "../../../core/plan.ts";
import { given, minutes, task } from "../../support/plan.ts";

const band = (from: number, to: number | null, cases: number): CaseAgeBand => ({
  fromMonths: given(from),
  toMonths: to === null ? null : given(to),
  cases: given(cases),
  at: null,
});

export const openingAges: readonly CaseAgeBand[] = [band(0, 9.5, 260), band(9.5, null, 140)];

export const caseMoves: readonly CaseMove[] = [
  { from: "Jobparate", to: "Aktivitetsparate", share: given(0.15), at: null },
];

/** Work at an age that those of the start and those that came since have, and hand-over work. */
export const caseFlowTasks: readonly RecurringTask[] = [
  task("Status", 0, "Rådgivere", {
    driver: {
      kind: "at-age",
      caseGroup: "Aktivitetsparate",
      rate: given(1),
      ageMonths: given(11.5),
      coverage: given(0.9),
    },
    minutes: minutes(40),
  }),
  task("Overlevering", 0, "Rådgivere", {
    driver: { kind: "per-moved-case", caseGroup: "Aktivitetsparate", rate: given(1) },
    minutes: minutes(30),
  }),
];
