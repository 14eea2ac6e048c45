import type { ContractText } from "../contract-text.ts";

type CaseTable = "caseAges" | "caseMoves" | "caseloadBands";

const months = "months";
const weeks = "weeks";

export const caseTablesText: Pick<ContractText["inputTables"], CaseTable> = {
  caseAges: {
    title: "Open cases by age",
    purpose:
      "Only where you know how old the open cases are at the start, and tasks hang on the age. One row for each age band; together they have to give the open cases. Without rows the ages are those of a caseload that stays as it is.",
    columns: {
      caseGroup: { header: "Case group with ages", help: "A case group from the table of case groups." },
      fromMonths: {
        header: "Age from",
        unit: months,
        help: "From that age. Empty: 0. Write months or weeks, not both.",
      },
      toMonths: {
        header: "Age to",
        unit: months,
        help: "Up to, not including, that age. Empty: the oldest.",
      },
      fromWeeks: {
        header: "Age from in weeks",
        unit: weeks,
        help: "In place of months, such as 26. Turned into months of 30.4375 days.",
      },
      toWeeks: { header: "Age to in weeks", unit: weeks, help: "In place of months, such as 52." },
      cases: {
        header: "Cases of that age",
        unit: "",
        help: "Cases of that age that are open at the start. Within the band they are taken as even.",
      },
    },
  },
  caseMoves: {
    title: "Cases that go on",
    purpose:
      "Cases that go over to another target group or another team when they close. They come the month after, on top of the new cases that are stated, and count as new there.",
    columns: {
      fromGroup: { header: "From case group", help: "Where the case closes." },
      toGroup: {
        header: "To case group",
        help: "Where it goes on, such as at another team. It begins anew there at age 0.",
      },
      share: {
        header: "Goes on",
        help: "Share of the closed cases that goes there. The rest leaves the workplace.",
      },
    },
  },
  caseloadBands: {
    title: "Cases per worker",
    purpose:
      "How the cases are spread: so many workers have between so many cases. Numbers only, never names. For part-timers: cases converted to full time.",
    columns: {
      staffGroup: { header: "Staff group", help: "A group from the table of staff groups." },
      fewest: {
        header: "From number of cases",
        unit: "cases",
        help: "The fewest cases of the row, such as 40.",
      },
      most: {
        header: "To number of cases",
        unit: "cases",
        help: "The most cases of the row, such as 60. The same number twice: they all have just so many.",
      },
      workers: {
        header: "Workers with so many",
        unit: "people",
        help: "How many workers have so many cases. Within the row they are taken as even.",
      },
    },
  },
};
