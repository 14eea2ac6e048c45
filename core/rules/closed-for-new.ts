import type { CalendarDate } from "../year-month.ts";
import type { DatedFigure, RuleTable } from "./dated-figure.ts";
import { type TalkGroup, talkGroups } from "./talk-groups.ts";

interface ClosedForNew extends DatedFigure<"newCases"> {
  readonly group: TalkGroup;
  readonly from: CalendarDate;
}

const closed = (group: TalkGroup): ClosedForNew => ({
  id: `${group}-closed-for-new`,
  group,
  of: talkGroups[group].da,
  from: { year: 2026, month: 2, day: 1 },
  values: { newCases: 0 },
  source: "reform-act-2025",
  section: "ophævelsen af ordningen, fra 1. februar 2026",
  note: "Læst i en sammenfatning af lovforslaget: ordningen lukker for nye, når loven træder i kraft.",
});

const rows: readonly ClosedForNew[] = [closed("resource-course"), closed("rehabilitation")];

export const closedForNewTable: RuleTable<"newCases"> = {
  id: "closed-for-new",
  title: "Ordninger, der lukker for nye",
  of: "Målgruppe",
  columns: { newCases: { header: "Nye sager", unit: "cases-per-month", blank: "" } },
  rows,
};

/** The day from which no new cases come to the target group by law; null: they do. */
export const closedForNewFrom = (targetGroup: string): CalendarDate | null =>
  rows.find(({ group }) => group === targetGroup)?.from ?? null;
