import type { MonthId } from "../../workbook/contract/calendar.ts";
import type { AnyColumnText, ContractText } from "../contract-text.ts";
import { caseTablesText } from "./case-tables.ts";
import { moneyTablesText } from "./money-tables.ts";
import { phoneTablesText } from "./phone-tables.ts";
import { ruleTablesText } from "./rule-tables.ts";
import { taskTablesText } from "./task-tables.ts";

const monthColumns = (help: string): Readonly<Record<MonthId, AnyColumnText>> => {
  const column = (header: string): AnyColumnText => ({ header, unit: "", help });
  return {
    january: column("January"),
    february: column("February"),
    march: column("March"),
    april: column("April"),
    may: column("May"),
    june: column("June"),
    july: column("July"),
    august: column("August"),
    september: column("September"),
    october: column("October"),
    november: column("November"),
    december: column("December"),
  };
};

/** The first month of an adoption curve, and those after it. */
const adoptionMonth = (month: number): AnyColumnText => ({
  header: `Month ${month}`,
  unit: "",
  help:
    month === 1
      ? "Part of the full effect in the month. Empty cell: 0 %."
      : "Part of the full effect in the month. Empty cell: as the month before.",
});
const adoptionMonths = {
  month1: adoptionMonth(1),
  month2: adoptionMonth(2),
  month3: adoptionMonth(3),
  month4: adoptionMonth(4),
  month5: adoptionMonth(5),
  month6: adoptionMonth(6),
  month7: adoptionMonth(7),
  month8: adoptionMonth(8),
  month9: adoptionMonth(9),
  month10: adoptionMonth(10),
  month11: adoptionMonth(11),
  month12: adoptionMonth(12),
};

const unitHelp =
  "Team or department, if you want to see several apart. Empty cell: the whole workplace is one.";

export const inputTablesText: ContractText["inputTables"] = {
  ...taskTablesText,
  ...caseTablesText,
  ...phoneTablesText,
  ...moneyTablesText,
  ...ruleTablesText,
  holidayProfiles: {
    title: "Holiday profiles",
    purpose:
      "How the year's holiday (ferie) falls on the months. The twelve percentages must make 100. The first profile is used where none is chosen.",
    columns: {
      name: { header: "Holiday profile", help: "Name of the profile." },
      ...monthColumns("The part of the year's holiday that is taken in the month."),
    },
  },
  closings: {
    title: "Closing days",
    purpose:
      "Weekdays on which you are closed besides public holidays, such as 24 December, and 5 June from noon. The calculation knows the public holidays.",
    columns: {
      date: { header: "Date", help: "The day that is closed." },
      share: { header: "Closed", help: "100 % is the whole day, 50 % is closed from noon." },
      occasion: { header: "Occasion", help: "Why it is closed." },
    },
  },
  demandProfiles: {
    title: "Season profiles",
    purpose:
      "How a task falls on the months when it is not even. 1 is an average month; the twelve figures must have the mean 1.",
    columns: {
      name: { header: "Season profile", help: "Name of the profile." },
      ...monthColumns("1 is an average month, 1.2 is 20 % more."),
    },
  },
  adoptionCurves: {
    title: "Adoption curves",
    purpose:
      "How fast a change takes hold, month by month after it begins. A minus means that work goes slower than before; the last month holds from then on.",
    columns: {
      name: { header: "Adoption", help: "A name that options can refer to." },
      ...adoptionMonths,
    },
  },
  staffGroups: {
    title: "Staff groups",
    purpose:
      "One row for each group with the same conditions that may do the same work. A small team needs only one.",
    columns: {
      name: {
        header: "Group",
        help: "Name of the group, such as Social workers. Write no names of persons.",
      },
      filledPosts: {
        header: "Filled posts",
        help: "Full-time posts (årsværk) filled in the first month. 30 hours a week is 30/37 of a post. Vacancies and people on leave without a substitute do not count.",
      },
      absenceShare: {
        header: "Sickness absence",
        help: "Sickness as a part of the hours scheduled. Long sickness and parental leave do not belong here: they are taken from the filled posts. May be given as days in the table More about the staff.",
      },
      caseCarryingShare: {
        header: "With cases of their own",
        help: "The part of the posts that have cases of their own and may decide them, less time as union representative and on phone duty. Empty cell: 100 % when there is only one group; otherwise it must be filled in.",
      },
      weeklyHours: {
        header: "Full time",
        help: "Hours a week of a full-time post in the group. Empty cell: the full-time week on the sheet Assumptions.",
      },
      unit: { header: "Team", help: unitHelp },
    },
  },
  allowances: {
    title: "Allowances",
    purpose:
      "Time that does not go to tasks (faste fradrag): meetings, lunch, supervision, training, registration, breathing space, union duties. Write either hours or per cent in each row.",
    columns: {
      name: { header: "Allowance", help: "What the time goes to, such as Team meeting." },
      hours: {
        header: "Hours",
        unit: "",
        help: "Number of hours. Say in the next column what they are counted by. Use the percentage column if you only know the share.",
      },
      hoursPer: {
        header: "The hours are",
        help: "Whether the hours are a week per person, a year per person, or a year in all for a named duty such as the union representative.",
        choices: {
          "week-per-head": "a week per person",
          "year-per-head": "a year per person",
          "year-in-all": "a year in all",
        },
      },
      share: {
        header: "Share of the time",
        help: "The allowance as a part of the hours at work. Write 6.5 % and not 6.5.",
      },
      staffGroups: {
        header: "Groups",
        help: "The groups that it holds for; parted by semicolons. Empty cell: all groups.",
      },
      breathingSpace: {
        header: "Breathing space",
        help: "Yes if the time is breathing space (åndehul) between demanding talks. When it is removed, a flag is shown.",
      },
    },
  },
  staffDetails: {
    title: "More about the staff",
    purpose: "Fill in only what you need. Without a row here, what an empty cell means is used.",
    columns: {
      staffGroup: { header: "Group", help: "A group from the table Staff groups." },
      heads: {
        header: "Employees",
        help: "Number of people in the group. Empty cell: as many as the filled posts.",
      },
      establishedPosts: {
        header: "Established posts",
        help: "Posts in the budget. Empty cell: as many as are filled.",
      },
      absenceDays: {
        header: "Sick days",
        unit: "days a year",
        help: "Sick days a year per full-time post, in working days. Used where absence is not given in per cent.",
      },
      holidayHours: {
        header: "Holiday",
        unit: "hours a year",
        help: "Holiday hours a year of a post without the 6th week. Five weeks are 185 hours.",
      },
      sixthWeekShare: {
        header: "6th holiday week taken",
        help: "The part of the 6th holiday week (37 hours) that is taken and not paid out.",
      },
      holidayProfile: {
        header: "Holiday profile",
        help: "How the holiday falls on the year. Empty cell: the first profile on the sheet Assumptions.",
      },
      otherLeaveHours: {
        header: "Other paid leave",
        unit: "hours a year",
        help: "Care days, senior days and child's sick days per post a year.",
      },
      turnoverPerYear: {
        header: "Staff turnover",
        unit: "% a year",
        help: "The part of the posts that change hands in a year.",
      },
      vacancyMonths: {
        header: "Vacant before the next",
        unit: "months",
        help: "Months that a post stands vacant when someone leaves.",
      },
      initialProductivity: {
        header: "Output on the first day",
        help: "How much a new worker does on the first day, compared with an experienced one. Has effect only where there are months of training.",
      },
      rampMonths: {
        header: "Training period",
        unit: "months",
        help: "Months until a new worker does as much as an experienced one.",
      },
      mentorHoursPerWeek: {
        header: "Time to train others",
        unit: "hours a week",
        help: "Hours a week that experienced staff spend on each new worker.",
      },
      mentorMonths: { header: "Months with a mentor", unit: "", help: "How long those hours are spent." },
      newWorkerCaseFactor: {
        header: "Caseload of new workers",
        help: "Caseload of a new worker in the first six months, as a part of the guideline.",
      },
      owedTimeOffHours: {
        header: "Time off owed",
        unit: "hours",
        help: "Hours that the whole group has to its credit at the start: time off, flex and holiday not taken.",
      },
      priorOvertimeThreeMonthsBefore: {
        header: "Overtime 3 months before the start",
        unit: "hours per person",
        help: "Hours of overtime per person. Used for the 48-hour rule, which looks at four months.",
      },
      priorOvertimeTwoMonthsBefore: {
        header: "Overtime 2 months before the start",
        unit: "hours per person",
        help: "Hours of overtime per person.",
      },
      priorOvertimeOneMonthBefore: {
        header: "Overtime 1 month before the start",
        unit: "hours per person",
        help: "Hours of overtime per person.",
      },
      postsOnLeave: {
        header: "On leave without a substitute",
        unit: "full-time posts",
        help: "Posts of the established ones whose holder is on leave or long-term sick, without a substitute. They are not among the filled ones.",
      },
      postsOnLoan: {
        header: "Lent out",
        unit: "full-time posts",
        help: "Posts of the established ones that work elsewhere. They are not among the filled ones.",
      },
      largestCaseload: {
        header: "Most cases of one worker",
        unit: "cases",
        help: "Cases of the worker who has the most. The number only, never the name. Empty cell: only the mean is known.",
      },
      smallestCaseload: {
        header: "Fewest cases of one worker",
        unit: "cases",
        help: "Cases of the full-time worker with cases of their own who has the fewest. The number only, never the name.",
      },
      leads: {
        header: "Are leaders",
        help: "Yes: the group leads the others, and the number of staff per leader is shown.",
      },
    },
  },
  caseGroups: {
    title: "Case groups",
    purpose:
      "One row for each target group (målgruppe). A case is a citizen; those of absent colleagues count too.",
    columns: {
      name: { header: "Case group", help: "Name of the target group." },
      openCases: {
        header: "Open cases",
        unit: "",
        help: "Cases at the start, on the 1st of the first month.",
      },
      newCasesPerMonth: {
        header: "New cases",
        unit: "a month",
        help: "Cases that come from outside in a month. Those from another case group stand in the table of cases that go on, and not here.",
      },
      durationMonths: {
        header: "Duration",
        help: "Months that a case is open on average. Empty cell: open cases divided by all new ones, so that the caseload stays as it is.",
      },
      guidelineGroup: {
        header: "Target group in the guideline",
        help: "The target group on the sheet Guideline caseloads. Empty cell: the cases are compared with no guideline.",
      },
      timeConsumingCases: {
        header: "Time-consuming cases",
        unit: "",
        help: "Cases with a coordinating role, preparation of a rehabilitation plan or company contact. Empty cell: the very complex cases.",
      },
      complexShare: { header: "Complex", help: "The part of the cases that are complex." },
      veryComplexShare: { header: "Very complex", help: "The part of the cases that are very complex." },
      outflowPerMonth: {
        header: "Cases closed",
        unit: "a month",
        help: "May be given in place of the duration. Do not give both.",
      },
      unit: { header: "Team", help: unitHelp },
      ruleGroup: {
        header: "Target group in the rules",
        help: "The target group whose talks the rules decide: one from the list or one from the sheet Rules. Used by tasks that come as often as the rules say.",
      },
    },
  },
  options: {
    title: "Options",
    purpose:
      "One row for each option (handlemulighed). It can be in several scenarios. Which numbers it needs depends on its kind; leave the rest empty.",
    columns: {
      scenarios: { header: "Scenarios", help: "The scenarios that it is in; parted by semicolons." },
      kind: {
        header: "Option",
        help: "Choose from the list. The sheet Overview tells what each kind does and which cells it needs. Grey cells are not used by the one that you have chosen.",
        choices: {
          hiring: "hiring",
          temps: "temps and student assistants",
          "paid-extra-hours": "changed working-time agreement: paid extra hours",
          "stretched-norm-period": "changed working-time agreement: longer norm period",
          "planned-overtime": "planned overtime",
          "plus-time": "plus-time",
          "it-system": "IT system",
          "shorter-opening-hours": "shorter opening and phone hours",
          "rotating-phone-duty": "rotating phone duty",
          "internal-meetings": "fewer or shorter internal meetings",
          shutdown: "temporary shutdown",
          prioritisation: "prioritisation",
          "management-attention": "management attention",
          "talk-blocks": "fixed talk blocks",
          "central-booking": "central booking",
          "preparation-after-check-in": "preparation after check-in",
          "no-show-slots": "fixed slots for those who do not come",
          "one-caseworker": "one caseworker through the case",
          "stopped-meeting-series": "stopping a meeting series",
          "talk-training": "talk training",
          outreach: "outreach workers",
          "fewer-registrations": "fewer registrations",
          "other-providers": "other providers",
          "faster-clarification": "faster clarification",
          "after-care": "after-care",
          "paused-talks": "no talks while a clarification is awaited",
          guards: "extra guards",
          interpreters: "interpreters",
          supervision: "supervision",
          "conflict-courses": "courses in conflict handling",
          investment: "investment in a lower caseload",
          "added-work": "added work",
          "freed-hours": "freed hours",
          "changed-minutes": "changed minutes",
          "changed-rate": "changed rate",
          "earlier-rules": "the rules as before",
          "extra-cost": "extra cost",
        },
      },
      enabled: { header: "Included", help: "No takes it out without deleting it." },
      staffGroup: { header: "Group", help: "The staff group that it is about." },
      target: {
        header: "Acts on",
        help: "Meetings: name of the allowance or task that is cut. Shutdown: name of the task.",
      },
      from: { header: "From", help: "First month." },
      to: { header: "Up to and including", help: "Last month. Empty cell: goes on." },
      posts: { header: "Posts", unit: "full-time posts", help: "Posts that are hired." },
      people: { header: "People", unit: "", help: "How many people." },
      weeklyHours: {
        header: "Hours a week",
        unit: "per person",
        help: "Temps: hours a week per person. Overtime: hours above the normal week.",
      },
      hoursPerOccasion: {
        header: "Hours each time",
        unit: "",
        help: "Overtime: hours on a day with overtime. Empty cell: no more than the first rate holds for.",
      },
      share: {
        header: "Share",
        help: "Meetings: the part that is cut. Shutdown: the part of the task that waits; empty is 100 %.",
      },
      productivity: {
        header: "Output",
        help: "Temps: how much they do compared with permanent staff. Empty cell: 100 %.",
      },
      lagMonths: {
        header: "Months before it works",
        unit: "",
        help: "Hiring: months from the decision until the new staff begin. Empty cell: 0.",
      },
      returnFrom: {
        header: "Given back from",
        help: "First month in which overtime is taken as time off, or the work of a shutdown comes back. Empty cell: the month after.",
      },
      returnTo: {
        header: "Given back up to",
        help: "Last month. Empty cell: time off follows the deadline on the sheet Assumptions; the work of a shutdown comes back over three months.",
      },
      compensation: {
        header: "The overtime is",
        help: "Whether the overtime is paid or taken back as time off.",
        choices: { paid: "paid", "time-off": "time off" },
      },
      otherStaffGroup: {
        header: "Moved to",
        help: "The group that takes the work over, such as a booking function.",
      },
      positions: {
        header: "Positions",
        unit: "",
        help: "Phone: how many sit at it at the same time afterwards.",
      },
      hours: {
        header: "Hours in all",
        unit: "",
        help: "Courses and training: hours per person. Supervision: hours a month per person. IT and added work: hours once.",
      },
      minutes: {
        header: "Minutes",
        unit: "",
        help: "Minutes for each piece. Changed minutes: write a minus where they become fewer.",
      },
      occasionsAWeek: {
        header: "Times a week",
        unit: "",
        help: "Interruptions per person, or visits, a week.",
      },
      change: { header: "Change", help: "In per cent of what it was: −20 % makes it a fifth less." },
      value: {
        header: "New value",
        unit: "",
        help: "The number that holds instead. Write either a change or a new value.",
      },
      quantity: {
        header: "What changes",
        help: "The number that changes.",
        choices: {
          "task-volume": "how often the task comes",
          "no-show-share": "no-shows",
          "interpreter-share": "share with an interpreter",
          "new-cases": "new cases",
          "case-duration": "duration of the cases",
          "turnover-per-year": "staff turnover",
          "vacancy-months": "months that a post stands vacant",
          "absence-share": "sickness absence",
        },
      },
      adoption: {
        header: "Adoption",
        help: "A curve from the sheet Assumptions. Empty cell: the full effect at once.",
      },
      priority: {
        header: "Order",
        unit: "2-9",
        help: "The task's new place: 2 comes first after statutory work.",
      },
      weeks: {
        header: "Weeks",
        unit: "",
        help: "Weeks in which more is worked. Empty cell: the working weeks of the period.",
      },
      normPeriodMonths: {
        header: "Norm period",
        unit: "months",
        help: "The period within which the hours must even out. Empty cell: that on the sheet Rules.",
      },
      caseloadBefore: {
        header: "Caseload before",
        unit: "cases per post",
        help: "The caseload that the investment starts from.",
      },
      caseloadAfter: {
        header: "Caseload after",
        unit: "cases per post",
        help: "The caseload at which the full effect is there.",
      },
      opensAt: {
        header: "Opens at",
        help: "Shorter opening hours: when the phones then open. Empty: as before.",
      },
      closesAt: {
        header: "Closes at",
        help: "Shorter opening hours: when the phones then close. Empty: as before.",
      },
      kronerOnce: {
        header: "Kr. once",
        unit: "",
        help: "Cost once, in the first month. 0 where it costs nothing.",
      },
      kronerPerMonth: { header: "Kr. a month", unit: "", help: "Cost each month while it runs." },
      kronerPerUnit: {
        header: "Kr. per unit",
        unit: "",
        help: "Temps and agreed hours: per hour. Other providers and interpreters: per piece. Guards: per week.",
      },
      account: {
        header: "Account",
        help: "Where the cost stands.",
        choices: {
          staff: "account 6 (staff and administration)",
          measures: "account 5 (measures)",
          benefits: "account 5 (benefits)",
        },
      },
      consent: {
        header: "Is it agreed?",
        help: "Plus-time (plustid) and a changed working-time agreement have to be agreed. Empty cell: not agreed.",
        choices: { agreed: "agreed", "not-agreed": "not agreed" },
      },
      consentBy: {
        header: "Agreed with",
        help: "Who has said yes, by role: union representative (TR), the employee. No names of citizens.",
      },
      consentDate: { header: "Agreed on", help: "The date of the agreement." },
      name: { header: "Called", help: "Your own name for it. Empty cell: the name of the kind." },
    },
  },
  scenarios: {
    title: "Scenarios",
    purpose:
      "A name for each solution that you want to compare. Today is always there and is not written here.",
    columns: {
      name: { header: "Scenario", help: "A short name, such as Two more posts." },
      description: { header: "Description", help: "What the solution is about." },
      medDate: {
        header: "Before MED",
        help: "The day on which the consequences come before the MED committee.",
      },
      decisionDate: { header: "Decided", help: "The day on which it is decided." },
      neededFrom: {
        header: "Has to work from",
        help: "The month from which the solution has to work. Empty cell: the first month that lacks posts today.",
      },
      budget: {
        header: "May cost",
        unit: "kr.",
        help: "The most that the solution may cost over the period. Empty cell: no limit.",
      },
    },
  },
  guidelines: {
    title: "Guideline caseloads",
    purpose:
      "Cases per full-time social worker with cases of their own (vejledende sagstal), one row for each target group in each edition.",
    columns: {
      edition: { header: "Edition", help: "The year and the list, such as 2016." },
      targetGroup: { header: "Target group", help: "Name of the target group in the edition." },
      low: { header: "From", unit: "cases", help: "The low number: many time-consuming cases." },
      high: { header: "To", unit: "cases", help: "The high number." },
      source: { header: "Source", help: "Where the numbers stand." },
      from: {
        header: "Holds from",
        help: "First month of the edition. It decides which edition holds where you have chosen none.",
      },
    },
  },
  sources: {
    title: "Sources",
    purpose:
      "Publications, agreements and laws that the figures rest on. Nothing is calculated from the table.",
    columns: {
      title: { header: "Title", help: "Name of the publication." },
      publisher: { header: "Publisher", help: "Who published it." },
      year: { header: "Year", help: "Year of publication." },
      section: { header: "Place", help: "Paragraph, page or section." },
      note: { header: "Remark", help: "What the reader should know before using it." },
    },
  },
};
