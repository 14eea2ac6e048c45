import { type CoveredItem, column, field, flag, item, option, setting } from "./covered-item.ts";

export const items003: readonly CoveredItem[] = [
  item(
    98,
    "Trial group for talk training",
    "People × hours now, minutes saved later.",
    option("talk-training"),
  ),
  item(
    99,
    "Stop the indsatsmøder",
    "The series as a task with all its participants; the option stops it.",
    option("stopped-meeting-series"),
  ),
  item(
    100,
    "Who sits in the meeting",
    "Participants by group; each group's minutes are its own.",
    column("meetingParticipants", "people"),
  ),
  item(
    101,
    "One caseworker through the case",
    "Share of the hand-overs that fall away, or the move between the groups without its share.",
    column("caseMoves", "share"),
    option("one-caseworker"),
  ),
  item(
    102,
    "Complaints about changing caseworkers",
    "A task as a share of the hand-overs.",
    column("taskDetails", "followsTask"),
  ),
  item(
    103,
    "Less resource use is a goal",
    "Hours left over, beside what is missing.",
    field("period.spareFte"),
  ),
  item(
    104,
    "Waiting time in health services",
    "Duration of the case group: more open cases, not more hours a week for each.",
    column("caseGroups", "durationMonths"),
  ),
  item(
    105,
    "Early effort costs before it pays",
    "Cost in the first months, effect by an adoption curve.",
    option("investment"),
    column("options", "adoption"),
  ),
  item(106, "Faster clarification of pensions", "Outflow up by a share.", option("faster-clarification")),
  item(107, "Over-processing", "Minutes of a task that fall away.", option("changed-minutes")),
  item(
    108,
    "Two budget accounts",
    "Three lines of kroner that are never one.",
    column("options", "account"),
    field("money"),
  ),
  item(
    109,
    "After-care against relapse",
    "New cases down by a share, minutes for each closed case.",
    option("after-care"),
  ),
  item(
    110,
    "Planning anchored in Sektor-MED",
    "The day before MED; a flag where it is missing.",
    column("scenarios", "medDate"),
    flag("med-date"),
  ),
  item(111, "Period", "Months of the plan.", setting("settings", "horizonMonths")),
  item(
    112,
    "Stop talks when a clarification is awaited",
    "Share of the talks that stop; nothing is taken from statutory ones.",
    option("paused-talks"),
  ),
  item(
    113,
    "Longer and more complex courses",
    "Duration up: by Little's law the stock follows.",
    column("caseGroups", "durationMonths"),
  ),
];
