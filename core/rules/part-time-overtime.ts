import type { PartTimeOvertimeRule } from "../plan/rules.ts";
import type { RuleTable } from "./dated-figure.ts";

/** From the first hour beyond the part-timer's own week, which no ruling has gone against. */
export const cautiousThreshold = "own-hours" satisfies PartTimeOvertimeRule["threshold"];

export const partTimeOvertimeTable: RuleTable<"threshold"> = {
  id: "part-time-overtime",
  title: "Deltidsansattes overarbejde",
  of: null,
  columns: { threshold: { header: "Tillæg fra", unit: "choice", blank: "" } },
  rows: [
    {
      id: "part-time-cautious",
      of: "",
      from: null,
      values: { threshold: "egen arbejdstid" },
      source: "part-time-overtime",
      section: "C-660/20 og C-184/22",
      note: "Normerings forsigtige læsning. Dommene fastsætter ikke selv den danske grænse.",
    },
  ],
};
