import type { Scenario } from "../../../core/plan.ts";
import { month, option, scenario } from "../../support/plan.ts";

const from = month("2026-03");
const to = month("2026-06");

/** Options that draw on the week of the same people, and what they do to deductions, absence and vacancies. */
export const workingTime: Scenario = scenario(
  "Arbejdstid",
  option("plus-time", { people: 2, "weekly-hours": 41 }, { staffGroup: "Rådgivere", from }),
  option("paid-extra-hours", { people: 1, "weekly-hours": 3 }, { staffGroup: "Rådgivere", from, to }),
  option(
    "stretched-norm-period",
    { people: 2, "weekly-hours": 4, "norm-period-months": 6 },
    {
      staffGroup: "Rådgivere",
      from: month("2025-12"),
      to: month("2026-02"),
      returnFrom: month("2026-04"),
      returnTo: month("2026-05"),
    },
  ),
  option(
    "stretched-norm-period",
    { people: 1, "weekly-hours": 3, weeks: 8, "norm-period-months": 12 },
    {
      name: "Efterår",
      staffGroup: "Rådgivere",
      from: month("2026-10"),
      to: month("2026-11"),
      returnFrom: month("2026-07"),
      returnTo: month("2026-08"),
    },
  ),
  option(
    "planned-overtime",
    { people: 2.5, "weekly-hours": 12, "hours-per-occasion": 4 },
    { staffGroup: "Rådgivere", from, to, compensation: "time-off" },
  ),
  option("talk-blocks", { people: 2, "weekly-hours": 1.5 }, { staffGroup: "Rådgivere", from }),
  option("freed-hours", { "weekly-hours": 2 }, { staffGroup: "Jobkonsulenter", from, to }),
  option("supervision", { hours: 2 }, { staffGroup: "Rådgivere", from }),
  option("conflict-courses", { hours: 6, people: 2 }, { staffGroup: "Rådgivere", from, to }),
  option("management-attention", { "weekly-hours": 2 }, { staffGroup: "Jobkonsulenter", from }),
  option(
    "changed-rate",
    { change: -0.25 },
    { name: "Fravær", staffGroup: "Rådgivere", quantity: "absence-share", from },
  ),
  option(
    "changed-rate",
    { value: 0.3 },
    { name: "Omsætning", staffGroup: "Studenter", quantity: "turnover-per-year", from },
  ),
  option(
    "changed-rate",
    { value: 1.5 },
    { name: "Ledige", staffGroup: "Rådgivere", quantity: "vacancy-months", from },
  ),
);
