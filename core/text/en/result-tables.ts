import type { ContractText } from "../contract-text.ts";
import { controlTablesText } from "./control-tables.ts";

const guidelineHelp = "By the chosen edition of the guideline caseloads (vejledende sagstal).";

export const resultTablesText: ContractText["resultTables"] = {
  resultScenarios: {
    title: "Whole period",
    purpose: "One row for each scenario; today comes first.",
    columns: {
      scenario: { header: "Scenario", help: "Name of the scenario." },
      availableFte: {
        header: "Posts available",
        unit: "",
        help: "Converted from the hours that there are for tasks.",
      },
      requiredFteTasks: {
        header: "Posts that the tasks need",
        unit: "",
        help: "Hours of the tasks divided by the hours of a post.",
      },
      gapFteTasks: { header: "Gap", help: "Posts available less posts needed. Minus is a shortage." },
      shortageFte: { header: "Shortage", help: "Work that nobody who may do it has time for." },
      spareFte: {
        header: "Left over",
        help: "Time left over: in other months, or with staff who may not do the work that is waiting.",
      },
      settledGapFteTasks: {
        header: "Gap with time off settled",
        help: "As the gap, with time off owed deducted.",
      },
      requiredFteGuidelineLow: {
        header: "Guideline caseload, least",
        unit: "full-time posts",
        help: guidelineHelp,
      },
      requiredFteGuidelineHigh: {
        header: "Guideline caseload, most",
        unit: "full-time posts",
        help: guidelineHelp,
      },
      availableFteCaseCarrying: {
        header: "Posts with cases of their own",
        unit: "",
        help: "The posts that the guideline caseloads are compared with.",
      },
      casesPerCaseCarryingPost: {
        header: "Cases per post with cases of its own",
        unit: "",
        help: "Open cases divided by posts with cases of their own.",
      },
      hoursPerCaseAndYear: {
        header: "Hours per case a year",
        unit: "",
        help: "The hours that the staffing gives each open case in a year.",
      },
      worstMonth: { header: "Worst month", help: "The month with the largest shortage." },
      worstMonthGapFte: {
        header: "Gap in the worst month",
        help: "Posts available less posts needed in that month.",
      },
      closingBacklogHours: { header: "Backlog at the end", help: "Hours that wait after the last month." },
      waitingMonths: {
        header: "Longest wait",
        help: "The longest wait at the end of the period, of the tasks that are reached.",
      },
      neverReached: {
        header: "Tasks never reached",
        unit: "",
        help: "Number of tasks whose work waiting at the end of the period is never reached if the last year repeats itself.",
      },
      redFlags: { header: "Red flags", unit: "", help: "Number; see the sheet Flags." },
      amberFlags: { header: "Amber flags", unit: "", help: "Number; see the sheet Flags." },
      permanentGapFte: {
        header: "Difference that lasts",
        help: "The difference without one-off work, growth of the backlog (pukkel), ramp-up and mentors.",
      },
      gapChangeFte: {
        header: "Change from doing nothing",
        help: "The difference in the scenario less that of today in the same period. Plus is better.",
      },
      statutoryWaiting: {
        header: "Statutory work waiting",
        help: "Pieces of statutory tasks that wait when the period is over.",
      },
      otherWaiting: {
        header: "Other work waiting",
        help: "Pieces of other tasks that wait when the period is over.",
      },
      backToNormal: {
        header: "Back to normal",
        help: "The first month in which temporary measures have ended, time off (afspadsering) is given back and the backlog is no larger than you can live with.",
      },
      longestWeekHours: {
        header: "Longest week of anybody",
        help: "The longest week that anybody is set to work, overtime counted in.",
      },
      highestAverageHours: {
        header: "Highest average over 4 months",
        help: "If the same people take all that is extra. Over as many months as the sheet Rules says, else four. Empty cell: nobody works more than their week.",
      },
      citizenFacingShare: {
        header: "Time at work for talks with citizens",
        help: "Share of the hours at work. In job centres it was about a quarter in 2014.",
      },
      latestDecision: {
        header: "To be decided by",
        help: "For the options to work in time. Empty cell: nothing is short, or the scenario has no options.",
      },
      unagreedOptions: {
        header: "Agreements that nobody has made",
        unit: "",
        help: "Options that rest on an agreement that nobody has made.",
      },
      costStaff: { header: "Cost, staff (konto 6)", help: "For the whole period against today." },
      costMeasures: { header: "Cost, measures (konto 5)", help: "For the whole period against today." },
      costBenefits: {
        header: "Benefits, municipal share (konto 5)",
        help: "For the whole period against today, before budgetgaranti and udligning.",
      },
      costTotal: { header: "Cost in all", help: "For the whole period against today. Below 0 is a saving." },
      costPerGapHour: {
        header: "Cost per missing hour that is covered",
        help: "Empty cell: not a whole hour is covered.",
      },
    },
  },
  resultMonths: {
    title: "Month by month",
    purpose: "One row for each scenario and month.",
    columns: {
      scenario: { header: "Scenario", help: "Name of the scenario." },
      month: { header: "Month", help: "The month that the row is about." },
      availableFte: {
        header: "Posts available",
        unit: "",
        help: "Converted from the month's hours for tasks.",
      },
      requiredFteTasks: { header: "Posts that the tasks need", unit: "", help: "The tasks of the month." },
      gapFteTasks: { header: "Gap", help: "Minus is a shortage." },
      shortageFte: { header: "Shortage", help: "Work that nobody who may do it has time for." },
      spareFte: {
        header: "Left over",
        help: "Time left over: in other months, or with staff who may not do the work that is waiting.",
      },
      keepUpFte: {
        header: "Staffing of the month",
        unit: "full-time posts",
        help: "Posts that would have to be at work to keep up in that very month.",
      },
      requiredFteGuidelineLow: {
        header: "Guideline caseload, least",
        unit: "full-time posts",
        help: guidelineHelp,
      },
      requiredFteGuidelineHigh: {
        header: "Guideline caseload, most",
        unit: "full-time posts",
        help: guidelineHelp,
      },
      availableFteCaseCarrying: {
        header: "Posts with cases of their own",
        unit: "",
        help: "The posts that the guideline caseloads are compared with.",
      },
      backlogHours: { header: "Backlog", help: "Hours that wait when the month is over." },
      waitingMonths: {
        header: "Wait",
        help: "The longest wait of the work that waits when the month is over, where it is reached.",
      },
      neverReached: {
        header: "Tasks never reached",
        unit: "",
        help: "Number of tasks whose waiting work is never reached if the last year of the period repeats itself.",
      },
    },
  },
  resultQueues: {
    title: "Phone and reception",
    purpose: "One row for each part of the day: what somebody who calls meets.",
    columns: {
      scenario: { header: "Scenario", help: "Name of the scenario." },
      duty: { header: "Duty", help: "The duty, or the rota that several share." },
      firstMonth: { header: "From month", help: "The first month in which it is so." },
      lastMonth: { header: "To month", help: "The last month in which it is so." },
      from: { header: "From", help: "When the part of the day begins." },
      until: { header: "Until", help: "When the part of the day ends." },
      daysPerWeek: { header: "Days a week", unit: "", help: "Weekdays a week on which it is open then." },
      callsPerDay: { header: "Calls a day", unit: "", help: "Calls in that part of such a day." },
      positions: { header: "At the phones", help: "How many people sit at it at the same time." },
      serviceLevel: {
        header: "Answered in time",
        help: "The part of the calls that is answered within the answering time.",
      },
      serviceTarget: {
        header: "Target for answers",
        help: "The part to be answered within the answering time.",
      },
      targetSeconds: { header: "Answering time", unit: "seconds", help: "The answering time by the target." },
      averageWaitSeconds: {
        header: "Waiting time on average",
        unit: "seconds",
        help: "How long a call waits on average.",
      },
      occupancy: {
        header: "Busy with calls",
        help: "The part of the time at the phones that goes to calls.",
      },
    },
  },
  resultParts: {
    title: "What each option adds",
    purpose:
      "One row for each option of the scenario that was asked about. Empty when nobody has asked since the last change.",
    columns: {
      scenario: { header: "Scenario", help: "Name of the scenario." },
      option: { header: "Option", help: "Name of the option." },
      balanceFte: {
        header: "Part of the difference",
        help: "How far it moves the difference between the posts there are and the posts the tasks require. Plus closes the gap.",
      },
      shortageFte: {
        header: "Part of the shortage",
        help: "How far it moves the shortage once the work is shared out among those who may do it. Plus is less shortage.",
      },
    },
  },
  ...controlTablesText,
  resultReport: {
    title: "Report",
    purpose: "A line on the paper is a row here.",
    columns: {
      first: { header: "Lines of the report", help: "Text, or what the line is about." },
      second: { header: "Column 2", help: "The report's figures and words, column by column." },
      third: { header: "Column 3", help: "The report's figures and words, column by column." },
      fourth: { header: "Column 4", help: "The report's figures and words, column by column." },
      fifth: { header: "Column 5", help: "The report's figures and words, column by column." },
      sixth: { header: "Column 6", help: "The report's figures and words, column by column." },
      look: { header: "Look of the line", help: "Says whether the line is a heading, a row or text." },
    },
  },
  resultInputs: {
    title: "Are the results up to date?",
    purpose:
      "Shows the tables that have changed since the results were written. Where it shows none, the results are new.",
    columns: {
      table: { header: "Table", help: "A table that is calculated with." },
      changed: {
        header: "Changed since",
        help: "Whether the table is another than when the results were written. The sheet sees it by itself.",
      },
      now: { header: "Check number now", unit: "", help: "Calculated of the table as it is." },
      written: {
        header: "Check number last time",
        unit: "",
        help: "Written together with the results.",
      },
      seen: {
        header: "Check number seen last time",
        unit: "",
        help: "Written only where the spreadsheet itself has come to another number.",
      },
    },
  },
  resultFlags: {
    title: "Flags",
    purpose: "A flag says which rule or evidence it rests on. It is no diagnosis.",
    columns: {
      scenario: { header: "Scenario", help: "The scenario that the flag is about." },
      level: { header: "Level", help: "Note, amber or red." },
      basis: {
        header: "Basis",
        help: "Law, agreement, health evidence, guideline caseload, source document or own limit.",
      },
      flag: { header: "Flag", help: "What it is about." },
      statement: { header: "What and why", help: "The flag in words." },
      firstMonth: { header: "First month", help: "First month in which it holds." },
      lastMonth: { header: "Last month", help: "Last month in which it holds." },
      worstValue: { header: "Worst figure", unit: "", help: "The figure of the worst month." },
      threshold: { header: "Limit", unit: "", help: "The figure that it is compared with." },
      unit: { header: "Unit", help: "What the figures are counted in." },
      source: { header: "Source", help: "Where the limit comes from." },
    },
  },
};
