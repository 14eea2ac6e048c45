import { englishHeads } from "./heads-en.ts";
import type { ControlLabels } from "./labels.ts";

const value = "value from Normering";

export const englishLabels: ControlLabels = {
  parts: {
    headline: {
      title: "The headline figure of each scenario",
      sentence:
        "Supply less need in the chosen scenario year, divided by the hours of a post. Today is calculated from your numbers; phones, tasks that follow others, and people who come and go are figures from Normering. In the other scenarios so is the effect of the options.",
    },
    guideline: {
      title: "The guideline caseloads for each scenario",
      sentence:
        "Mean of the months of the chosen scenario year. The better and the worse end are posts with cases of their own less the least and the most need.",
    },
    period: {
      title: "The whole period and all groups together",
      sentence:
        "Mean of all months, as on the sheet Result, and then the chosen scenario year. Each month counts by the hours of a post in its own scenario year.",
    },
    months: {
      title: "Month by month in the chosen scenario",
      sentence:
        "Supply and need of today as calculated further down, plus the scenario's effect from Normering. Below each figure stand Normering's own and the difference of the two.",
    },
    basis: {
      title: "1. Period and working days",
      sentence:
        "From the sheet Assumptions. Working days are weekdays without public holidays and your own closings.",
    },
    groups: {
      title: "2. The groups",
      sentence: "From the sheet Staff. Each group's own numbers, which the formulas below use.",
    },
    groupMonths: {
      title: "3. From working days to supply",
      sentence:
        "Scheduled hours less holiday and other leave, less sickness, less permanent deductions are the net hours of a post. Times the filled posts they are the supply.",
    },
    allowances: {
      title: "4. Permanent deductions",
      sentence: "From the sheet Staff. A 1 shows that the line holds for the group.",
    },
    caseGroups: {
      title: "5. The target groups",
      sentence:
        "From the sheet Cases. The duration is the one you have written, else open cases divided by outflow, else open cases divided by new ones.",
    },
    caseMonths: {
      title: "6. Open cases and guideline caseloads",
      sentence:
        "Open cases move towards new cases times duration. The guideline need is the cases divided by the lowest number (most), or by the low one for time-consuming cases and the high one for the rest (least).",
    },
    tasks: {
      title: "7. The tasks: who, how often and how long",
      sentence:
        "From the sheet Tasks. The minutes are added up of talk, before and after, with no-shows and interpreters. The source says whether the number is a formula or comes from Normering.",
    },
    taskMonths: {
      title: "8. The tasks: hours each month",
      sentence: "Number in the month times hours per piece. The sum for a group is its need in part 3.",
    },
    batches: {
      title: "9. One-off tasks",
      sentence: "From the sheet Tasks. The hours are spread over the working days from start to deadline.",
    },
    batchMonths: {
      title: "10. One-off tasks: hours each month",
      sentence: "Cases times minutes, by working days.",
    },
    sets: {
      title: "11. Who may do what in the chosen scenario",
      sentence:
        "First the work that just these groups may do. Then what is missing when only they may help: the largest of these is the hours that nobody reaches.",
    },
    holidays: {
      title: "12. Public holidays on weekdays",
      sentence: "Calculated from Easter Sunday. Store bededag up to 2023.",
    },
    closings: {
      title: "13. Closings of your own",
      sentence: "From the sheet Assumptions. Days at weekends and on public holidays do not count.",
    },
    groupList: { title: "14. Lists", sentence: "The groups and scenarios that have a name." },
  },
  basis: {
    start: ["First month", ""],
    horizon: ["Months in the period", "months"],
    week: ["Full time", "hours a week"],
    complexWeight: ["Weight, complex cases", "factor"],
    veryComplexWeight: ["Weight, very complex cases", "factor"],
    mixAverage: ["Minutes are those of a mean case (1 = yes)", ""],
    edition: ["Chosen edition of the guideline caseloads", ""],
    groupCount: ["Number of groups", ""],
    month: ["Month", ""],
    inPeriod: ["In the period (1 = yes)", ""],
    workingDays: ["Working days", "days"],
    editionFrom: ["Dated edition in force since", ""],
    editionOfMonth: ["Guideline caseloads in force", "edition"],
    editionCriterion: ["Guideline caseloads in force, to look them up", ""],
  },
  groupMonths: {
    scheduled: ["Scheduled for a post", "hours"],
    holiday: ["– holiday", "hours"],
    otherLeave: ["– other paid leave", "hours"],
    absenceShare: ["– sickness of the rest", "share"],
    atWork: ["= hours at work", "hours"],
    allowanceShare: ["– permanent deductions of them", "share"],
    net: ["= net hours of a post", "hours"],
    change: ["Turnover, time off and interruptions", value],
    supply: ["Supply today: net hours times posts", "hours"],
    duties: ["Duties of named people", "hours"],
    need: ["Need today: tasks, one-off tasks and duties", "hours"],
  },
  caseMonths: {
    open: (group) => `Open cases on the 1st, ${group}`,
    mean: (group) => `Open cases on average, ${group}`,
    guidelineHigh: (group) => `Guideline need, most, ${group}`,
    guidelineLow: (group) => `Guideline need, least, ${group}`,
  },
  totals: {
    guidelineHigh: ["Guideline need today, most", "posts"],
    guidelineLow: ["Guideline need today, least", "posts"],
    carrying: ["Posts with cases of their own today", "posts"],
  },
  scenarioGroups: {
    supply: ["Supply", "hours"],
    coreSupply: ["Normering", "hours"],
    supplyDifference: ["difference", "hours"],
    need: ["Need", "hours"],
    coreNeed: ["Normering", "hours"],
    needDifference: ["difference", "hours"],
    postHours: ["Hours of a post in a month", "hours"],
    gap: ["Supply less need", "posts"],
    coreGap: ["Normering", "posts"],
    gapDifference: ["difference", "posts"],
    shortage: ["Shortage, the group's part", value],
  },
  scenarioUnit: {
    unserved: ["Hours that nobody reaches", "hours"],
    coreUnserved: ["Normering", "hours"],
    unservedDifference: ["difference", "hours"],
    guidelineLow: ["Guideline need, least", "posts"],
    coreGuidelineLow: ["Normering", "posts"],
    guidelineLowDifference: ["difference", "posts"],
    guidelineHigh: ["Guideline need, most", "posts"],
    coreGuidelineHigh: ["Normering", "posts"],
    guidelineHighDifference: ["difference", "posts"],
    carrying: ["Posts with cases of their own", "posts"],
    coreCarrying: ["Normering", "posts"],
    carryingDifference: ["difference", "posts"],
    gapAtLow: ["Posts less guideline need, better end", "posts"],
    gapAtHigh: ["Posts less guideline need, worse end", "posts"],
  },
  rowOfTable: "Place of the scenario in the table from Normering",
  chooseScenario: "Show this scenario month by month:",
  chooseYear: "Show this scenario year in the headline figures:",
  year: "Scenario year",
  byFormula: "formula",
  fromNormering: "number from Normering",
  notComputable: "cannot be calculated",
  notWritten: "Normering has not written any values here yet. The formulas for today calculate all the same.",
  alike: "The sheet's formulas and Normering give the same figures.",
  unlike: "The sheet's formulas and Normering do not give the same figures. Write the results again.",
  someNotComputable:
    "Some figures cannot be calculated: a number is missing, or the results are not written.",
  tooManyGroups:
    "The sheet shows the first four groups, and hours that nobody reaches and the sum of all groups are then not calculated.",
  tooManyMonths:
    "The sheet shows the first 36 months, and the mean of the whole period is then not calculated.",
  tooManyRows:
    "There are more rows than the sheet's formulas have room for; the figures here are then too small.",
  closingsLeftOut:
    "A closing day is not in the formulas: there are too many, or its day is written in a way that the sheet cannot read.",
  reused:
    "Time between calls is used again, and hours that nobody reaches and the sum of all groups are then not calculated.",
  ...englishHeads,
  monthsOfYear: (year) => `, scenario year ${year}: posts times months`,
  setNeed: "Need that may be met by: ",
  setBalance: "Missing when only these may: ",
  or: " or ",
  hours: "hours",
  pieces: "pieces",
};
