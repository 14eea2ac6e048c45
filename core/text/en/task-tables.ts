import type { ContractText } from "../contract-text.ts";

const priority = {
  header: "Rank",
  help: "Statutory tasks (lovbundne opgaver) are served first. Then 2, 3 and so on, as you choose.",
  choices: {
    "1": "statutory",
    "2": "2",
    "3": "3",
    "4": "4",
    "5": "5",
    "6": "6",
    "7": "7",
    "8": "8",
    "9": "9",
  },
};
const homeGroup = {
  header: "Home group",
  help: "The group that the task belongs to, and in whose posts a shortage is told. Empty cell: the only group; if there are several, choose one.",
};
const alsoPermitted = {
  header: "May also be done by",
  help: "Other groups that may do it; parted by semicolons. Empty cell: only the home group.",
};

type TaskTable = "tasks" | "batches" | "openingBacklogs" | "taskDetails" | "meetingParticipants";

export const taskTablesText: Pick<ContractText["inputTables"], TaskTable> = {
  tasks: {
    title: "Recurring tasks",
    purpose:
      "Tasks that come again and again. A task that is statutory for only a part of the cases is written as two rows.",
    columns: {
      name: { header: "Task", help: "Name of the task, such as Job talk." },
      caseGroup: {
        header: "Case group",
        help: "The cases that the task belongs to. Empty cell: the only case group. Not used when the task is counted a month in all or follows another task.",
      },
      driver: {
        header: "How often",
        help: "What sets off the task. Write the number in the next column, or the percentage in the column after it where a share is chosen.",
        choices: {
          "per-open-case-a-year": "per open case a year",
          "per-new-case": "per new case",
          "per-month": "a month in all",
          "share-of-cases-a-year": "share of open cases a year",
          "age-window": "a month per case of a certain age",
          "at-age": "per case that reaches an age",
          "per-moved-case": "per case from another group",
          "talk-cadence": "as often as the rules say",
          "share-of-task": "share of another task",
          formula: "own formula",
        },
      },
      rate: {
        header: "Number",
        unit: "",
        help: "How many times, such as 4 per open case a year. Four talks in six months are written =4/6 a month. Count the talks that are held.",
      },
      share: {
        header: "Share",
        help: "The percentage where How often is a share, such as 10 % of the decisions.",
      },
      talkMinutes: { header: "Talk", help: "Minutes that the talk lasts. Empty cell: 0." },
      beforeMinutes: { header: "Before", help: "Minutes to prepare. The talk is seldom the largest part." },
      afterMinutes: {
        header: "After",
        help: "Minutes to write and follow up; for tasks without a talk, all the minutes.",
      },
      priority,
      homeGroup,
      alsoPermitted,
      deadlineDays: {
        header: "Deadline",
        help: "Days from when the task arises until it must be done. Empty cell: no deadline.",
      },
    },
  },
  batches: {
    title: "One-off tasks",
    purpose: "Cases that come all at once with a deadline, such as when a law is changed.",
    columns: {
      name: { header: "One-off task", help: "Name of the task." },
      cases: { header: "Cases in all", unit: "", help: "How many cases." },
      minutesPerCase: { header: "Per case", help: "Minutes for each case." },
      start: { header: "Begins", help: "The day on which the work can begin." },
      deadline: { header: "Must be done by", help: "The day on which the last must be done." },
      priority,
      homeGroup,
      alsoPermitted,
    },
  },
  openingBacklogs: {
    title: "Backlog at the start",
    purpose: "Work that already waits on the first day (pukkel).",
    columns: {
      task: { header: "Task that waits", help: "A task from the table Recurring tasks." },
      hours: { header: "Waiting", unit: "hours", help: "Hours that wait." },
      ageMonths: {
        header: "Has waited",
        unit: "months",
        help: "How long the oldest has waited. Empty cell: worked out from the first month's work.",
      },
    },
  },
  taskDetails: {
    title: "More about the tasks",
    purpose: "Fill in only what you need. Without a row here, what an empty cell means is used.",
    columns: {
      task: { header: "Task", help: "A task from the table Recurring tasks." },
      noShowShare: {
        header: "No-show",
        help: "The part of the talks booked to which nobody comes (udeblivelse).",
      },
      rebooked: {
        header: "Booked again",
        help: "Yes: a no-show gets a new time until the talk is held. No: the talk falls away.",
      },
      preparedAfterCheckIn: {
        header: "Prepared after check-in",
        help: "Yes: preparation waits until the citizen has come, so that a no-show costs none.",
      },
      lostShare: {
        header: "Lost at a no-show",
        help: "The part of the empty time that cannot be used for anything else.",
      },
      interpreterShare: {
        header: "With interpreter",
        help: "The part of the talks held with an interpreter.",
      },
      interpreterFactor: {
        header: "A talk with interpreter takes",
        unit: "times as long",
        help: "1.8: a talk with an interpreter takes 1.8 times as long.",
      },
      phoneShare: { header: "By phone", help: "The part of the talks held by phone." },
      phoneMinutes: {
        header: "Phone talk",
        help: "Minutes of a talk by phone. Must be filled in where a part is held by phone.",
      },
      videoShare: { header: "By video", help: "The part of the talks held by video." },
      videoMinutes: {
        header: "Video talk",
        help: "Minutes of a talk by video. Must be filled in where a part is held by video.",
      },
      ageFromMonths: {
        header: "Age of the case from",
        unit: "months",
        help: "Used where the task is for cases of a certain age. Where it comes at a certain age: that age, such as 30 for 2½ years.",
      },
      ageToMonths: {
        header: "Age of the case to",
        unit: "months",
        help: "Used where the task is for cases of a certain age. Empty cell: no upper limit.",
      },
      coverage: {
        header: "Coverage",
        help: "The part of the cases of that age that must have it. From 2026 at least 75 % in several target groups.",
      },
      followsTask: {
        header: "Follows the task",
        help: "Where the task is a share of another: that other task, such as Decisions for Complaints.",
      },
      lagMonths: {
        header: "Comes after",
        unit: "months",
        help: "Months after the other task: 0, or at least 1.",
      },
      formula: {
        header: "Own formula",
        help: "Arithmetic for the month. Cases * 0.3 gives a number, which takes the task's minutes; cases * 0.3 * 25 minutes gives hours. Used where How often is own formula.",
      },
      monthProfile: {
        header: "Season profile",
        help: "A profile from the sheet Assumptions. Empty cell: the same every month.",
      },
      firstMonth: {
        header: "First month",
        help: "The task comes from this month on. Empty cell: from the start.",
      },
      lastMonth: {
        header: "Last month",
        help: "The task comes up to and including this month. Empty cell: goes on.",
      },
      growthPerMonth: {
        header: "Grows while it waits",
        unit: "% a month",
        help: "How much deferred work grows a month, such as repeated contacts.",
      },
      complexityWeighted: {
        header: "Weighted by complexity",
        help: "Yes: complex cases take more time, by the weights on the sheet Assumptions.",
      },
      sanctionTalk: {
        header: "Talk on sanctions",
        help: "Yes: the talk can be about sanctions, in which new staff and temps are especially vulnerable.",
      },
      ageFromWeeks: {
        header: "Age of the case from in weeks",
        unit: "weeks",
        help: "In place of months, such as 26. Where the task comes at a certain age: that age.",
      },
      ageToWeeks: {
        header: "Age of the case to in weeks",
        unit: "weeks",
        help: "In place of months, such as 52.",
      },
      cadencePart: {
        header: "Part of the rule's talks",
        help: "When the task comes as often as the rules say: the talks that the law demands, those above them, or all. Coverage counts here only.",
        choices: { covered: "those the law demands", rest: "the rest", all: "all" },
      },
    },
  },
  meetingParticipants: {
    title: "More people in the meeting",
    purpose:
      "When others take part in a meeting or talk beside the one who has the task, it takes their time too. If the meeting stops, all have their hours back.",
    columns: {
      task: { header: "Task", help: "The meeting or talk, a task of the table Recurring tasks." },
      staffGroup: { header: "Group", help: "The group that the other participants belong to." },
      people: {
        header: "People",
        unit: "",
        help: "How many of the group take part each time, beside the one who has the task. It takes them the same minutes.",
      },
    },
  },
};
