import type { ContractText } from "../contract-text.ts";

const yesOrNo = "Yes or no. Empty cell: not answered.";

export const settingsTablesText: ContractText["settingsTables"] = {
  settings: {
    title: "Assumptions",
    purpose: "The first two rows must be filled in. The rest may stay as they are until you need them.",
    label: "Assumption",
    value: "Value",
    settings: {
      workplace: { header: "Workplace", help: "Name of the job centre or team." },
      startMonth: {
        header: "Start month",
        help: "The month in which the calculation begins. What you write about today holds on its first day.",
      },
      horizonMonths: {
        header: "Number of months",
        unit: "",
        help: "How many months are calculated, 1 to 60.",
      },
      question: {
        header: "The question",
        help: "What you want answered, in your own words. It stands at the top of the report, and nothing is calculated from it.",
      },
      guidelineEdition: {
        header: "Edition of the guideline caseloads",
        help: "The edition (vejledende sagstal) on the sheet Guideline caseloads to compare with, such as 2016. It then holds throughout. Empty cell: the edition that holds in the month.",
      },
      fullTimeWeek: { header: "Full-time week", help: "Hours a week of a full-time post (årsværk)." },
      methodTolerancePosts: {
        header: "Difference between the methods worth pointing out",
        help: "When the task method and the guideline caseloads are further apart than this many posts, it is said.",
      },
      complexWeight: {
        header: "Weight of complex cases",
        unit: "",
        help: "How much more time a complex case takes than a simple one. 1 is the same.",
      },
      veryComplexWeight: {
        header: "Weight of very complex cases",
        unit: "",
        help: "How much more time a very complex case takes than a simple one. 1 is the same.",
      },
      minutesAreMixAverage: {
        header: "Minutes are an average over your cases",
        help: "Yes: the minutes on the sheet Tasks are an average over the cases you have now. No: they hold for a simple case, and complex cases come on top.",
      },
      timeOffFactor: {
        header: "Time off for the first hours",
        unit: "hours per hour",
        help: "Hours off (afspadsering) for each hour of overtime in the first hours after normal closing. Look up your agreement.",
      },
      hoursAtFirstFactor: {
        header: "Hours at the first rate",
        unit: "hours a day",
        help: "How many hours of overtime in a day have the first rate. The hours after them have the next.",
      },
      timeOffFactorAbove: {
        header: "Time off for the hours after those",
        unit: "hours per hour",
        help: "Hours off for each hour of overtime above the first ones. Look up your agreement.",
      },
      timeOffDeadlineMonths: {
        header: "Deadline for time off",
        help: "Months within which time off must be taken; otherwise it is paid.",
      },
      timeOffShareLimit: {
        header: "Time off that a month can give",
        help: "The part of the group's hours that time off may take in a month. Where more is due, a flag is shown.",
      },
      overtimeOutput: {
        header: "Output of an hour of overtime",
        unit: "of an hour",
        help: "1: an hour of overtime gives as much as an ordinary hour.",
      },
      outputAbove49: {
        header: "Output of hours above 49 a week",
        unit: "of an hour",
        help: "1: the hours above 49 a week give as much as the others.",
      },
      temporaryWeeksLimit: {
        header: "Limit for temporary extra work",
        help: "Weeks that temporary extra work may last at most in your view. Empty cell: the flag is shown as long as it lasts.",
      },
      longWeekWeeksLimit: {
        header: "Limit for weeks of 55 hours or more",
        unit: "weeks",
        help: "Weeks after which the flag turns red. Empty cell: it does not turn red.",
      },
      breathingSpaceMinimum: {
        header: "Least time for breathing space",
        unit: "hours a week",
        help: "Hours a week that each person must have for breathing space (åndehuller). Empty cell: no limit.",
      },
      overdueHoursLimit: {
        header: "Limit for overdue work",
        help: "Hours of overdue work that turn the flag red. Empty cell: no limit. Statutory tasks are always red.",
      },
      backlogTargetHours: {
        header: "Backlog that you can live with",
        help: "Hours that may wait when you are back to normal.",
      },
      overtimePremium: {
        header: "Overtime premium, first hours",
        unit: "% of the pay",
        help: "Premium on the pay of an hour of overtime that is paid. Look up your agreement.",
      },
      overtimePremiumAbove: {
        header: "Overtime premium, hours after them",
        unit: "% of the pay",
        help: "Premium on the hours of a day after the first ones. Look up your agreement.",
      },
      discountRate: {
        header: "Discount rate",
        unit: "% a year",
        help: "Interest by which money of later years is converted. Empty cell: it is not converted.",
      },
      modelVersion: {
        header: "Number of the model",
        unit: "",
        help: "Written by Normering: which edition the workbook was made for. Leave it as it is.",
      },
    },
  },
  checklist: {
    title: "Checklist",
    purpose:
      "What months cannot show, and somebody has to answer for. Answer yes or no, write the date, and who answered.",
    answerHelp: yesOrNo,
    label: "Question",
    value: "Answer",
    settings: {
      alarm: {
        header: "Is there an alarm in the meeting rooms?",
        help: yesOrNo,
      },
      "escape-route": {
        header: "Is there an escape route from the meeting rooms?",
        help: yesOrNo,
      },
      "conflict-course": {
        header: "Has everyone who holds the talks had a course in conflict handling?",
        help: yesOrNo,
      },
      "risk-assessment": {
        header: "Is the risk assessed before the talks?",
        help: yesOrNo,
      },
      "daily-rest": {
        header: "Does everyone have 11 hours of rest a day, with the overtime too?",
        help: `${yesOrNo} Months cannot show it, and the calculation never says that the rule is kept.`,
      },
      "weekly-day-off": {
        header: "Does everyone have a day off every week?",
        help: `${yesOrNo} Months cannot show it.`,
      },
      "med-informed": {
        header: "Did the MED committee have the figures in good time?",
        help: `${yesOrNo} The day on which it is discussed stands on the sheet Scenarios.`,
      },
      "consent-collected": {
        header: "Have the staff who have to agree done so?",
        help: `${yesOrNo} It is about plus-time and a changed working-time agreement; each agreement stands on the sheet Options.`,
      },
    },
  },
};
