import type { ContractText } from "../contract-text.ts";

type RuleTable = "talkCadences" | "partTimeRules" | "refundRates";

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
      source: {
        header: "Source",
        help: "The law or agreement with its section. It is shown beside the figure.",
      },
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
    },
  },
};
