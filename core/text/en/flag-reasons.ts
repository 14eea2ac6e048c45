import type { FlagReasonText } from "../flag-reason-text.ts";
import type { FlagFacts } from "../flag-text.ts";

const hours48 = ({ basis, details }: FlagFacts): string => {
  if (basis !== "law")
    return "The law sets the limit at 48 hours a week on average over four months. Here it is more than 45 hours. That breaks no rule; it is told in good time, because the limit is not far off.";
  const rule =
    "The working time act (arbejdstidsloven) says that an employee may work at most 48 hours a week on average over four months, overtime included. Every period of four months counts, not only those of the calendar. Where your collective agreement secures the same, it applies instead.";
  return details?.unavoidable === true
    ? `${rule} With so many hours and so few to share them, somebody goes beyond it however you share them out.`
    : `${rule} Whether anybody goes beyond it depends on whether the same people take part in all of it.`;
};

const lateWork = ({ basis, details, source }: FlagFacts): string => {
  if (basis === "law" || details?.statutory === true)
    return "The task is statutory: behind the deadline stands a law, and the citizen has a right to it. The law must be looked up for each task; the deadline is the one you have written.";
  return source === "user-limit"
    ? "You have set a limit yourselves for the hours that may be past the deadline, and it is passed."
    : "You have written a deadline for the task yourselves. More work reaches the deadline than there are hours for.";
};

const timeOff = ({ basis }: FlagFacts): string =>
  basis === "agreement"
    ? "Time off (afspadsering) is owed to the staff. The agreement says that it must be taken within a time limit or else be paid out. Here there are not hours enough to take it in time."
    : "Overtime taken as time off (afspadsering) is borrowed: the hours must be given back, and then they are lacking. More falls on those months than the share of the group's hours that you have written can be spared.";

const breathingSpace = ({ basis }: FlagFacts): string =>
  basis === "user-limit"
    ? "Breathing space (åndehuller) is time without tasks between demanding talks. You have set a minimum for it yourselves, and less is left."
    : "Breathing space (åndehuller) is time without tasks between demanding talks. The note by the union DS recommends removing it only as a solution for a short time. The option takes some of it.";

export const flagReasonText: FlagReasonText = {
  "working-time-48h": hours48,
  "plus-time-42h": () =>
    "Plus-time is voluntary and agreed in writing with each person. The agreement says that the week may be 42 hours on average at most. A longer week is entered here.",
  "week-55h": () =>
    "WHO and ILO have brought together studies from many countries: 55 hours a week or more over a long time goes with a 35 % higher risk of stroke and a 17 % higher risk of dying of heart disease than 35 to 40 hours. That is knowledge about many people over years. It does not say how any one of them will be.",
  "caseload-guideline": ({ level }) => {
    const guideline =
      "The caseload is a guideline (vejledende sagstal): the union's view of how many cases a full-time social worker can have. It is no law.";
    return level === "red"
      ? `${guideline} Here there are fewer posts with cases of their own than it asks for, even when all cases are reckoned as the least demanding.`
      : `${guideline} Here there are posts enough if the cases are less demanding ones, but not if all of them take much time.`;
  },
  "late-work": lateWork,
  "backlog-never": () =>
    "More hours of the task come in during a year than there are people to do. Then the backlog (pukkel) grows, and the wait gets longer and longer. That follows from the arithmetic alone and says something about waiting, not about stress.",
  "unstable-queue": () =>
    "Where as many calls come in as the people on duty can answer, the queue keeps growing until the phones close. That follows from the arithmetic: calls an hour times seconds a call. The same calls in fewer open hours make it worse. It tells of waiting, not of stress.",
  "unstaffed-duty": () =>
    "The duty goes ahead of all other work, and still those who may take it do not have the hours. Nobody answers then. That follows from the arithmetic: the duty's hours in a month against the hours of those who may take it.",
  "time-off-owed": timeOff,
  "breathing-space": breathingSpace,
  "temporary-extra-work": ({ threshold }) =>
    threshold === null
      ? "The note by the union DS recommends extra work only as a solution for a short time. It does not say how many weeks that is, and you have set no limit, so it is told as long as it lasts."
      : "The note by the union DS recommends extra work only as a solution for a short time. It does not say how many weeks that is. The limit is your own.",
  "two-temporary-measures": () =>
    "Each of the measures is for a time only. When two or more touch the same staff at the same time, they add up. That this is told from two on is Normering's own choice; no rule says so.",
  "new-staff-sanction-talks": () =>
    "The note by the union DS writes that new staff and temps are especially vulnerable where talks can end in abuse or threats. That is why the checklist on the sheet of assumptions asks about alarm, escape route, a course in conflicts and an assessment of the risk.",
  "daily-rest-11h": () =>
    "The Danish working environment act (arbejdsmiljøloven) asks for 11 hours of rest without a break in each day. That cannot be computed from months, so somebody who knows the rota has to answer on the checklist.",
  "weekly-day-off": () =>
    "The Danish working environment act (arbejdsmiljøloven) asks for a day off within each seven days, next to a daily rest. That cannot be computed from months, so somebody who knows the rota has to answer on the checklist.",
  "med-date": ({ level }) => {
    const rule =
      "By the MED framework agreement there is to be a guideline for discussing what the budget means for working and staffing conditions, and by the agreement on well-being and health the committee may ask to have the consequences described.";
    return level === "red"
      ? `${rule} Here an option runs before that has happened.`
      : `${rule} The discussion comes before the decision.`;
  },
  "consent-missing": () =>
    "Plus-time (plustid) is voluntary for each person, and a change of the local working-time agreement has to be agreed with those who made it. Without the agreement the hours are reckoned, not promised.",
  "statutory-floor": () =>
    "You have stated that the task is statutory, so all of it is something that the law requires. It may not be cut, and the municipality is responsible. The law has to be looked up for each task. Where the task holds more than the law requires, it can be split in two.",
  "freed-hours": () =>
    "An hour is freed once, and nobody can have more hours freed than they are at work. The hours that there are have been counted, and the rest have not. No rule says anything of it: it follows from the arithmetic, and that it is told is Normering's own choice.",
  "people-beyond-heads": ({ details }) =>
    details?.headsStated === true
      ? "It is reckoned with the number as it stands, although the group does not have as many. Each employee signs for plus-time (plustid) only once, so several agreements on it add up."
      : "It is reckoned with the number as it stands, although the group cannot have as many. It is not stated how many people the group is, so it is held against one to each full-time post. If they are more, because some work part time, state how many.",
  "over-budget": () =>
    "What the options may cost is your own number in the scenario. The cost is pay, pension and the kroner stated for the options; what benefits become dearer or cheaper is not counted.",
};
