import type { ContractText } from "../contract-text.ts";

export const phoneTablesText: Pick<ContractText["inputTables"], "phoneDuties" | "phoneIntervals"> = {
  phoneDuties: {
    title: "Phone and reception",
    purpose:
      "One row for each duty: its hours are opening hours times positions, whether anyone calls or not. Do not write the same hours on the sheet Tasks.",
    columns: {
      name: { header: "Duty", help: "Name of the duty, such as Phone duty or Reception." },
      openingHoursPerWeek: {
        header: "Open",
        unit: "hours a week",
        help: "Hours a week that the phone or counter is open. Empty cell when the times of day are in the table Opening hours and calls.",
      },
      positions: {
        header: "Positions",
        unit: "people",
        help: "How many people sit at it at the same time. Empty cell: as few as meet the target, hour by hour.",
      },
      homeGroup: {
        header: "Home group",
        help: "The group that the task belongs to, and in whose posts a shortage is told. Empty cell: the only group; if there are several, choose one.",
      },
      alsoPermitted: {
        header: "May also be done by",
        help: "Other groups that may do it; parted by semicolons. Empty cell: only the home group.",
      },
      offPhoneShare: {
        header: "Away from the phone",
        help: "The part of the duty that goes to other things than the phone, and is no standing deduction.",
      },
      callsPerWeek: {
        header: "Calls a week",
        unit: "",
        help: "Calls or visitors a week. Empty cell: they are in Opening hours and calls, or are not known; the hours are calculated all the same.",
      },
      handlingSeconds: {
        header: "Time per call",
        unit: "seconds",
        help: "Seconds that a call takes with the work after it. Empty cell: not known.",
      },
      serviceTarget: {
        header: "Target for answers",
        help: "The part of the calls to be answered within the answering time, such as 80 %. Empty cell: no target.",
      },
      targetSeconds: {
        header: "Answering time",
        unit: "seconds",
        help: "Seconds that a call may wait at most by the target, such as 60.",
      },
      rota: {
        header: "Shared rota",
        help: "Write the same name at the duties that an option can put together (fælles vagt). It changes nothing by itself.",
      },
      vanishingShare: {
        header: "Do not call again",
        help: "Of the calls that came in hours which you close: the part that never comes.",
      },
      otherChannelShare: {
        header: "Write instead",
        help: "Of the calls that came in hours which you close: the part that comes as a letter or mail.",
      },
      otherChannelMinutes: {
        header: "Time per letter",
        help: "Minutes that it takes when the citizen writes instead of calling.",
      },
      repeatShare: {
        header: "Call several times",
        help: "Of the calls that move to open hours: the part that calls once more.",
      },
      reuseShare: {
        header: "Used meanwhile",
        help: "The part of the time between calls that is used for other tasks. The hours count once.",
      },
      reusedFor: {
        header: "Tasks meanwhile",
        help: "The tasks that can be done between calls; parted by semicolons.",
      },
      interruptionsPerWeek: {
        header: "Interruptions",
        unit: "a week per person",
        help: "How often a colleague of the home group who is not on duty is interrupted by calls.",
      },
      interruptionMinutes: {
        header: "Lost per interruption",
        help: "Minutes that an interruption costs. No figure fits all: write your own.",
      },
    },
  },
  phoneIntervals: {
    title: "Opening hours and calls",
    purpose:
      "One row for each part of the day, preferably hour by hour. It then shows when citizens wait. Where days differ, write them in rows of their own.",
    columns: {
      duty: {
        header: "Duty",
        help: "A duty from the table Phone and reception. Empty cell: the only duty.",
      },
      from: { header: "From", help: "The time of day with a colon, such as 9:00." },
      until: { header: "Until", help: "The time of day with a colon, such as 10:00. Later than the first." },
      daysPerWeek: {
        header: "Days a week",
        unit: "",
        help: "Weekdays a week on which it is open then, such as 4 when Thursday has rows of its own.",
      },
      callsPerDay: {
        header: "Calls a day",
        unit: "",
        help: "Calls in that part of such a day.",
      },
    },
  },
};
