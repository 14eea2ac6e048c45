import type { OptionFieldText, OptionFieldTexts } from "../option-explanation-text.ts";

const field = (label: string, help: string, unit?: string): OptionFieldText =>
  unit === undefined ? { label, help } : { label, help, unit };

const people = (who: string) => field("People", who);
const task = field("Task", "The name of the task as on the sheet of tasks.");
const caseGroup = field("Case group", "The name of the case group as on the sheet of cases.");
const phone = field("Phone duty", "The name of the phone duty (telefonvagt) as on the sheet of phones.");
const lag = field("Months before it works", "Months from the start until it can be felt. Empty cell: 0.");
const perHour = field("Special pay an hour", "Kroner for each hour beyond the ordinary pay.", "kr.");
const agreedBy = field("Agreed with", "Who has signed, by role, such as the union representative (TR).");
const signedBy = field(
  "Signed by",
  "How many and seen by whom, such as four workers, seen by the union representative (TR).",
);

/** Labels and help for the cells of an option, where the header of the column says too little of the kind. */
export const optionFieldTexts: OptionFieldTexts = {
  hiring: {
    posts: field("Posts to be filled", "Whole full-time posts and parts of them."),
    from: field("Hired from", "First month, in which it is decided."),
    lagMonths: field(
      "Months before they begin",
      "From the decision until the new staff come. Empty cell: 0.",
    ),
  },
  temps: {
    people: people("How many temps or students."),
    weeklyHours: field("Hours a week", "Hours a week for each of them."),
    productivity: field("Output", "How much they do beside permanent staff. Empty cell: 100 %."),
    kronerPerUnit: field(
      "Kr. an hour",
      "Pay or agency price for each planned hour. Hours of sick leave are paid too.",
      "kr.",
    ),
  },
  "paid-extra-hours": {
    people: people("How many who work more."),
    weeklyHours: field("Extra hours a week", "Hours a week beyond the person's own week."),
    kronerPerUnit: perHour,
    consentBy: agreedBy,
  },
  "stretched-norm-period": {
    people: people("How many who take part."),
    weeklyHours: field("Moved hours a week", "Hours a week that are put into the busy months."),
    from: field("Busy months from", "First month with more work."),
    to: field("Busy months to", "Last month with more work."),
    returnFrom: field("Taken out from", "First month in which the hours are off again."),
    returnTo: field("Taken out to", "Last month in which the hours are off again."),
    weeks: field("Weeks with more hours", "Empty cell: the working weeks of the busy months."),
    kronerPerUnit: perHour,
    consentBy: agreedBy,
  },
  "planned-overtime": {
    people: people("How many who work overtime."),
    weeklyHours: field("Extra hours a week", "Hours a week beyond the person's own week."),
    returnFrom: field(
      "Time off from",
      "First month of time off (afspadsering). Empty cell: the month after.",
    ),
    returnTo: field("Time off to", "Last month. Empty cell: by the deadline on the sheet of assumptions."),
  },
  "plus-time": {
    people: people("How many who have signed. Whole people only."),
    weeklyHours: field("New working week", "The whole new week, at most 42 hours on average."),
    consentBy: signedBy,
  },
  "it-system": {
    target: task,
    share: field(
      "Share of the minutes saved",
      "So many per cent fewer minutes when the system is in full use.",
    ),
    lagMonths: lag,
    hours: field("Project hours", "Hours once and for all to get it going. Empty group: the task's own."),
    kronerOnce: field("Kr. once", "Purchase and set-up.", "kr."),
    kronerPerMonth: field("Kr. a month", "Licence and running.", "kr."),
  },
  "shorter-opening-hours": {
    target: phone,
    weeklyHours: field("New opening hours", "Hours a week that the phone is open afterwards.", "hours/week"),
    positions: field("Positions", "How many sit at it at the same time. Empty cell: as before."),
  },
  "rotating-phone-duty": {
    target: field(
      "Phone duty",
      "Name of the phone duty or of the shared rota, as it stands on the sheet Phone.",
    ),
    positions: field(
      "Positions",
      "How many sit at it at the same time afterwards. Empty cell with a shared rota: as few as meet the target.",
    ),
    people: people("How many are no longer interrupted, without those on duty. Empty cell: 1."),
    occasionsAWeek: field("Interruptions a week", "For each of those who now go free."),
    minutes: field("Minutes an interruption", "What an interruption costs. Empty cell: 0."),
  },
  "internal-meetings": {
    share: field("So much is cut", "The part of the time for the meeting that goes."),
    target: field("Meeting or deduction", "The name of the deduction or the task."),
  },
  shutdown: {
    share: field("So much waits", "The part of the task that waits. Empty cell: 100 %."),
    target: task,
    returnFrom: field(
      "Taken up from",
      "First month in which what waited is done. Empty cell: the month after.",
    ),
    returnTo: field("Taken up to", "Last month. Empty cell: over three months."),
  },
  prioritisation: {
    target: task,
    priority: field("New place", "2 comes first after statutory work, 9 comes last."),
    share: field("So much goes", "The part of the task that is not done at all. Empty cell: none."),
  },
  "management-attention": {
    people: people("How many leaders. Empty cell: 1."),
    weeklyHours: field("Leader hours a week", "Hours a week for each leader.", "per leader"),
    staffGroup: field("Leaders' group", "The group that the hours are taken from."),
  },
  "talk-blocks": {
    people: people("How many get the hours."),
    weeklyHours: field("Hours free a week", "Hours without interruptions that were lost before."),
  },
  "central-booking": {
    target: task,
    minutes: field("Minutes that move", "For each piece that the other group does instead."),
    otherStaffGroup: field("Moved to", "The group that calls in and books."),
    productivity: field("The other group's output", "Below 100 %: it is slower. Empty cell: 100 %."),
  },
  "preparation-after-check-in": {
    target: field("Talk", "The name of the talk as on the sheet of tasks."),
    share: field("Part of the talks", "The talks that are prepared only at check-in. Empty cell: 100 %."),
  },
  "no-show-slots": {
    target: field("Talk", "The name of the talk as on the sheet of tasks."),
    share: field("Lost time that is used", "The part of the empty slots that can be put to other use."),
  },
  "one-caseworker": {
    target: field("Task that comes of changes", "Such as handing over cases, or complaints about changes."),
    share: field("Fewer pieces", "So many per cent fewer when the citizen does not change."),
  },
  "stopped-meeting-series": {
    target: field("Series of meetings", "The name of the task with the meetings."),
    share: field("So many are stopped", "The part of the meetings that goes. Empty cell: 100 %."),
  },
  "talk-training": {
    target: field("Talk", "The talk that becomes shorter."),
    people: people("How many are trained."),
    hours: field("Training hours, each", "Hours per person in all."),
    share: field("Share of the minutes saved", "Talks shorter by so many per cent afterwards."),
    lagMonths: lag,
  },
  outreach: {
    target: caseGroup,
    occasionsAWeek: field("Visits a week", "In all for the group."),
    minutes: field("Minutes a visit", "With travel."),
    share: field("Shorter cases", "Cases shorter by so many per cent. Empty cell: no effect."),
    lagMonths: lag,
  },
  "fewer-registrations": {
    target: field("Deduction", "The name of the deduction for registering."),
    share: field("So much goes", "The part of the time that is no longer spent."),
  },
  "other-providers": {
    target: task,
    share: field("Part that is bought", "The part of the pieces that another provider (anden aktør) takes."),
    minutes: field("Minutes left with you", "For each piece: referral, follow-up and decision."),
    kronerPerUnit: field("Kr. a course", "The price of each piece, on konto 5 (measures).", "kr."),
  },
  "faster-clarification": {
    target: caseGroup,
    share: field("More cases closed", "So many per cent more cases closed a month."),
    lagMonths: lag,
  },
  "after-care": {
    target: caseGroup,
    share: field("Fewer who come back", "So many per cent fewer new cases."),
    minutes: field("Minutes a closed case", "Time for after-care (efterværn). Choose a group too."),
    lagMonths: lag,
  },
  "paused-talks": {
    target: field("Talk", "The name of the talk as on the sheet of tasks."),
    share: field("So many are left out", "The part of the talks that is not held."),
  },
  guards: { kronerPerUnit: field("Kr. a week", "What the guards cost a week.", "kr.") },
  interpreters: {
    target: field("Talk", "The name of the talk as on the sheet of tasks."),
    share: field(
      "Talks with interpreter",
      "The part of the talks that gets an interpreter (tolk), in place of the one on the sheet of tasks.",
    ),
    kronerPerUnit: field(
      "Kr. a talk",
      "The price of each talk with an interpreter beyond those of today, on konto 5 (measures).",
      "kr.",
    ),
  },
  supervision: {
    people: people("How many get supervision. Empty cell: all of the group."),
    hours: field("Hours a month, each", "Hours a month per person."),
  },
  "conflict-courses": {
    people: people("How many take the course. Empty cell: all of the group."),
    hours: field("Course hours, each", "Hours per person in all."),
  },
  investment: {
    target: caseGroup,
    share: field("Shorter cases", "Cases shorter by so many per cent when the caseload is down."),
    caseloadBefore: field("Caseload before", "The caseload (sagstal) at which the effect is 0."),
    caseloadAfter: field("Caseload after", "The caseload at which the effect is there in full."),
  },
  "added-work": {
    weeklyHours: field(
      "Hours a week",
      "Hours a week, for each person where people are stated.",
      "hours/week",
    ),
    hours: field("Hours once and for all", "In the first month, alone or together with hours a week."),
    priority: field("Place", "2 comes first after statutory work. Empty cell: 2."),
  },
  "freed-hours": {
    people: people("How many get the hours. Empty cell: 1."),
    weeklyHours: field("Hours free a week", "Hours a week for each of them."),
  },
  "changed-minutes": {
    target: task,
    minutes: field("Minutes more or less", "Write a minus when they become fewer."),
    lagMonths: lag,
  },
  "earlier-rules": {
    target: field("Case group", "The case group that keeps the earlier rules. Empty cell: all."),
    from: field("The law holds from", "First month of the new law. The rules stay as on the day before."),
  },
  "changed-rate": {
    target: field("Task or case group", "What the number belongs to. Empty cell: all."),
    lagMonths: lag,
  },
};
