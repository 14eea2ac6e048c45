import type { ContractText } from "../contract-text.ts";

type RuleTable = "talkCadences" | "overtimeRules" | "partTimeRules" | "normPeriods" | "refundRates";

const sourceHelp = "The law or agreement with its section. It is shown beside the figure.";
const asSetting = "Empty cell: the number on the sheet Assumptions.";
const refundShare = "The part of the benefit that the state pays in those weeks.";

export const ruleTablesText: Pick<ContractText["inputTables"], RuleTable> = {
  talkCadences: {
    title: "Talks by the rules",
    purpose:
      "Only if you reckon with another rule than the law, or once a new law is known. A target group without a row has the law as the documentation has it. From your first row on only your own hold.",
    columns: {
      targetGroup: {
        header: "Target group in the rules",
        help: "One of the law's target groups from the list, or one that you name yourself.",
      },
      from: { header: "From", help: "First month of the rule. Empty cell: from the beginning." },
      talks: {
        header: "Talks",
        unit: "",
        help: "How many talks while the case has that age. Without an upper age: talks a year.",
      },
      fromMonths: { header: "Age of the case from", unit: "months", help: "From that age. Empty cell: 0." },
      toMonths: {
        header: "Age of the case to",
        unit: "months",
        help: "To that age. Half a year is 6. Empty cell: throughout, and the talks are then a year's.",
      },
      coverage: {
        header: "Coverage",
        help: "The share of the cases that at least has to have the talks. Empty cell: all.",
      },
      source: { header: "Source", help: sourceHelp },
    },
  },
  overtimeRules: {
    title: "Overtime",
    purpose:
      "Only if the rates change on the way. The month in which the hours are worked decides. Before the first row the sheet Assumptions holds.",
    columns: {
      from: { header: "From", help: "First month of the rule. Empty cell: from the beginning." },
      premium: {
        header: "Premium, the first hours",
        unit: "% of the pay",
        help: `Premium on the pay for an hour of overtime that is paid. ${asSetting}`,
      },
      premiumAbove: {
        header: "Premium, the hours above",
        unit: "% of the pay",
        help: `Premium for the hours of a day above the first. ${asSetting}`,
      },
      timeOffFactor: {
        header: "Time off, the first hours",
        unit: "hours per hour",
        help: `Hours off for each hour of overtime. ${asSetting}`,
      },
      timeOffFactorAbove: {
        header: "Time off, the hours above",
        unit: "hours per hour",
        help: `Hours off for each hour of a day above the first. ${asSetting}`,
      },
      hoursAtFirstFactor: {
        header: "Hours at the first rate",
        unit: "hours a day",
        help: `How many hours of overtime in a day have the first rate. ${asSetting}`,
      },
      timeOffDeadlineMonths: {
        header: "Deadline for time off",
        help: `Months after the work by which the time off has to be taken; else it is paid out. ${asSetting}`,
      },
      source: { header: "Source", help: sourceHelp },
    },
  },
  partTimeRules: {
    title: "Overtime of part-timers",
    purpose:
      "From which hour part-timers have the premium. Empty table: from the first hour beyond their own week.",
    columns: {
      from: { header: "From", help: "First month of the rule. Empty cell: from the beginning." },
      threshold: {
        header: "Premium from",
        help: "Look up your agreement: the rulings C-660/20 and C-184/22 do not settle it by themselves.",
        choices: {
          "own-hours": "hours beyond their own week",
          "full-time": "hours beyond a full-time week",
          "pro-rata": "their own week with a premium in proportion",
        },
      },
      source: { header: "Source", help: sourceHelp },
    },
  },
  normPeriods: {
    title: "Norm period",
    purpose:
      "Only if an agreement says something other than the law. Empty table: the 48 hours are averaged over four months.",
    columns: {
      from: { header: "From", help: "First month of the rule. Empty cell: from the beginning." },
      averagingMonths: {
        header: "The 48 hours are averaged over",
        help: "Over so many months in a row the week may be 48 hours on average at most. Empty cell: four, as in the act.",
      },
      normPeriodMonths: {
        header: "Length of the norm period",
        help: "Moved hours have to balance within so many months where the option does not say it itself. Empty cell: no rule.",
      },
      source: { header: "Source", help: sourceHelp },
    },
  },
  refundRates: {
    title: "Refund",
    purpose:
      "The state's part of the benefit by the person's weeks. Empty table: 80, 40, 30 and 20 %, as in the act.",
    columns: {
      from: { header: "From", help: "First month of the rates. Empty cell: from the beginning." },
      weeks1to4: { header: "Weeks 1 to 4", help: refundShare },
      weeks5to26: { header: "Weeks 5 to 26", help: refundShare },
      weeks27to52: { header: "Weeks 27 to 52", help: refundShare },
      weeksFrom53: { header: "From week 53", help: refundShare },
      source: { header: "Source", help: sourceHelp },
    },
  },
};
