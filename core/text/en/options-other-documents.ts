import type { OptionKind } from "../../option-choice.ts";
import type { OptionExplanation } from "../option-explanation-text.ts";

const note =
  "Dansk Socialrådgiverforening (union of social workers): Handlemuligheder vedr. håndtering af konsekvenserne af den nye lovgivning, 25 October 2016";
const strengthened =
  "Dansk Socialrådgiverforening (union of social workers): En forstærket beskæftigelsesindsats – hvad skal der til?";
const seminar = "Anette Skals: talk at a seminar of the union of social workers in Vejle, 4 April 2019";
const slagelse = "Slagelse Kommune (municipality): Temaanalyse Beskæftigelse";
const grassroots =
  "Jobcentrets Ofre and Næstehjælperne (citizens' movements): 18 proposals for a new way of administering, printed in Arbejderen, 10 August 2017";

/** The options of the other source documents, and what the note of 2016 asks for besides its twelve. */
export const otherExplanations = {
  "talk-blocks": {
    what: "Talks are put into fixed blocks of the day, so that the rest of the time is without interruptions. The hours that this gives per person are a number of your own.",
    limits:
      "Citizens must be able to come at those times. An hour is won only once: if the phone duty in turn has won it already, it is not here as well.",
    source: seminar,
  },
  "central-booking": {
    what: "Another group calls in and books, so that the caseworkers do not.",
    limits:
      "The minutes do not go away; they move to another group, which needs hours for them. If that group is slower, it takes more minutes there.",
    source: seminar,
  },
  "preparation-after-check-in": {
    what: "The talk is prepared only when the citizen has come, so that nothing is wasted when somebody stays away.",
    limits:
      "There is a gain only on those who do not come (udeblivelse). The preparation then has to be done while the citizen waits, which does not suit the talks that ask the most.",
    source: seminar,
  },
  "no-show-slots": {
    what: "Citizens who often stay away get a fixed time of the week, booked for several at once, so that time that was lost is used.",
    limits:
      "How much of the lost time can be used is a number of your own. No fewer stay away, and those who come may have to wait for their turn.",
    source: seminar,
  },
  "one-caseworker": {
    what: "The citizen has the same caseworker all the way, so that there are fewer hand-overs and fewer complaints about changes.",
    limits:
      "It works on the tasks that come of the changes, and on no others. Each gets more kinds of cases, which may take training. If the caseworker leaves, the hand-over comes all the same.",
    source: slagelse,
  },
  "stopped-meeting-series": {
    what: "A series of meetings about the cases ends, all of it or a part.",
    limits:
      "All who sat in the meetings get hours free, but only their own: a leader's hour does not become a caseworker's. What the meeting decided has to be decided elsewhere. Meetings that the law asks for cannot be stopped.",
    source: slagelse,
  },
  "talk-training": {
    what: "Some are trained in talks. The hours are spent now, and the talks become shorter later.",
    limits:
      "The cost and the hours come first, the effect after, and how large it is is a number of your own. It was proposed as something voluntary for a team of 10 to 15.",
    source: slagelse,
  },
  outreach: {
    what: "Caseworkers go out to workplaces to help citizens stay in work, so that cases become shorter.",
    limits:
      "The visits take hours from the first day, with travel. How much shorter cases become is a number of your own and shows later; without it, only hours are spent.",
    source: strengthened,
  },
  "fewer-registrations": {
    what: "Less is registered and reported, and the time is spent on the tasks.",
    limits:
      "The hour is freed only once, also when others cut in the same deduction. What the law or the state reimbursement (refusion) asks to be documented cannot be cut.",
    source: grassroots,
  },
  "other-providers": {
    what: "Part of the work is bought from another provider (anden aktør).",
    limits:
      "The case does not go away: referral, follow-up and decisions stay with you. Write how many minutes are left of each piece. The price is on konto 5 (measures), on a line of its own.",
    source: grassroots,
  },
  "faster-clarification": {
    what: "Cases are clarified faster, so that fewer are open at a time.",
    limits:
      "Fewer open cases come little by little and not at once. If the case waits for the health service or others, it does not help that you are fast. Off benefit is not the same as in work.",
    source: slagelse,
  },
  "after-care": {
    what: "Citizens are followed for a time after they have moved on, so that fewer come back.",
    limits: "The minutes are spent now; that fewer come back is a number of your own and shows later.",
    source: slagelse,
  },
  "paused-talks": {
    what: "Talks are left out while the citizen waits for a clarification that the talk cannot change.",
    limits:
      "The law says how many talks must be held at least. A talk that the law asks for cannot be left out. See that there is legal ground for each of them.",
    source: slagelse,
  },
  guards: {
    what: "There are extra guards for a time where there is a risk of threats and violence.",
    limits:
      "It gives no hours and takes none; it costs kroner and makes the work safer. It does not stand in for alarm, escape route and courses.",
    source: note,
  },
  interpreters: {
    what: "More talks are held with an interpreter (tolk).",
    limits:
      "A talk with an interpreter takes longer; how much longer is on the sheet of tasks. The interpreter costs for each talk beyond those that have one today, and is on konto 5 (measures).",
    source: note,
  },
  supervision: {
    what: "Those who have the hard talks get supervision.",
    limits:
      "The hours come from the tasks. That supervision keeps people well cannot be reckoned here and does not count. If the supervisor costs something, write it.",
    source: note,
  },
  "conflict-courses": {
    what: "Courses in handling conflicts are repeated.",
    limits:
      "The hours come from the tasks in the period of the course. It counts as one of the measures that the checklist asks about, when that is answered.",
    source: note,
  },
  investment: {
    what: "The caseload is lowered, and cases become shorter, so that benefit is paid for fewer weeks.",
    limits:
      "How much shorter is a number of your own, and the studies disagree. The money comes gradually, and last from the dearest weeks. It is before the state's budget guarantee and equalisation (budgetgaranti, udligning), so it is no gain in the budget. The extra staff have to stand as hiring beside it.",
    source: seminar,
  },
} as const satisfies Partial<Record<OptionKind, OptionExplanation>>;
