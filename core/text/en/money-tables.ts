import type { ContractText } from "../contract-text.ts";

const peopleOnStep = "People on the benefit at the start who are that far. Write 0 where there are none.";

type MoneyTable = "pay" | "benefits" | "funding";

export const moneyTablesText: Pick<ContractText["inputTables"], MoneyTable> = {
  pay: {
    title: "Pay",
    purpose:
      "What a full-time post costs. Without a row here, costs that are pay cannot be calculated; posts are calculated as before.",
    columns: {
      staffGroup: { header: "Group", help: "A group of the table Staff groups." },
      annualPay: {
        header: "Year's pay",
        help: "Pay of a full-time post a year without pension. A mean of the group, never the pay of one person.",
      },
      pensionShare: { header: "Pension", help: "The employer's pension contribution as part of the pay." },
      overtimePensionShare: {
        header: "Pension of overtime",
        help: "Pension contribution of pay for overtime. Look up your agreement.",
      },
      recruitmentCost: {
        header: "Cost of recruiting",
        unit: "kr. per post",
        help: "Advertisement, interviews and equipment for each post that is filled. Empty cell: not known. Write 0 where it is left out.",
      },
    },
  },
  benefits: {
    title: "Benefits",
    purpose:
      "Only for calculations of shorter cases: what the benefits cost the municipality, before budget guarantee (budgetgaranti) and equalisation (udligning).",
    columns: {
      caseGroup: { header: "Case group", help: "A group of the table Case groups." },
      weeklyBenefit: {
        header: "Benefit",
        unit: "kr. a week",
        help: "The benefit a week of one person on average, before the state's refund.",
      },
      peopleWeeks1to4: { header: "People in weeks 1 to 4", unit: "", help: peopleOnStep },
      peopleWeeks5to26: { header: "People in weeks 5 to 26", unit: "", help: peopleOnStep },
      peopleWeeks27to52: { header: "People in weeks 27 to 52", unit: "", help: peopleOnStep },
      peopleWeeksFrom53: { header: "People from week 53", unit: "", help: peopleOnStep },
      entrantsPerMonth: {
        header: "New on the benefit",
        unit: "a month",
        help: "People who come onto the benefit. Empty cell: the new cases of the case group.",
      },
      weeksAtEntry: {
        header: "Weeks behind them",
        unit: "",
        help: "Weeks on a benefit that the new ones have behind them on average. The weeks follow the person, from another benefit too.",
      },
    },
  },
  funding: {
    title: "Money for a time",
    purpose: "Pools and state money with a last day. They let you see what is missing on the day they stop.",
    columns: {
      name: { header: "Grant", help: "What the money is called, such as a pool or the money for a new law." },
      from: { header: "From", help: "First month with the money. Empty cell: from the beginning." },
      to: { header: "To", help: "Last month with the money. Empty cell: it goes on." },
      kronerPerMonth: { header: "Kr. a month", unit: "", help: "The amount a month. Empty cell: not known." },
      posts: {
        header: "Posts that it pays",
        unit: "full-time posts",
        help: "So many of the filled posts end when the money does.",
      },
      staffGroup: {
        header: "Group",
        help: "The group that the posts belong to. Empty cell: the only group; where there are several, choose one.",
      },
    },
  },
};
