import type { OptionKind } from "../../option-choice.ts";
import type { OptionExplanation } from "../option-explanation-text.ts";

const source =
  "Dansk Socialrådgiverforening (union of social workers): Handlemuligheder vedr. håndtering af konsekvenserne af den nye lovgivning, 25 October 2016";

/** The options of the note of 25 October 2016. */
export const noteExplanations = {
  hiring: {
    what: "You hire (opnormering). The new staff begin when the posts are filled, and do more and more while they are trained.",
    limits:
      "Hiring takes time, and training takes hours from colleagues; the figures for that are on the sheet of staff. Many new people at once are vulnerable. If you write a last month, they leave again after it.",
    source,
  },
  temps: {
    what: "Temps or student assistants (vikarer, studentermedhjælpere) help for a time.",
    limits:
      "They do only what the group may do, and they get no cases of their own, so the figures by the guideline caseload do not move. New and temporary staff are the most exposed in talks where threats may come.",
    source,
  },
  "paid-extra-hours": {
    what: "Some of the group work more hours for a time for special pay. It is one form of a temporary change of the local working-time agreement (lokal arbejdstidsaftale).",
    limits:
      "It has to be agreed with the union, and until then it stands as not agreed. The hours count in the 48 a week on average that the law allows, together with overtime and plus-time. They end with the period.",
    source,
  },
  "stretched-norm-period": {
    what: "Some of the group work more in the busy months and as much less in others, within a longer norm period (normperiode). It is the other form of a temporary change of the local working-time agreement.",
    limits:
      "It is a loan and gives no hours in all: what is put in has to be taken out within the norm period, or it is an error. It has to be agreed with the union. The 48 hours are still reckoned over four months.",
    source,
  },
  "planned-overtime": {
    what: "Some of the group work more than their normal week for a time (planlagt overarbejde).",
    limits:
      "The law sets the limit: at most 48 hours a week on average over four months, 11 hours of rest a day and a day off a week. Overtime taken as time off (afspadsering) is a loan: the hours are given back with an addition, and are lacking then. For part-timers the addition may begin at their own hours.",
    source,
  },
  "plus-time": {
    what: "Those who sign get a longer fixed week (plustid), up to 42 hours. Pay, pension and holiday rise with it, and meetings take no more time than before.",
    limits:
      "It is voluntary and of whole people: each says yes, after three months of employment at the earliest, and can end it with three months' notice. The hours share the 48 a week with overtime.",
    source,
  },
  "it-system": {
    what: "An IT system makes a task take fewer minutes.",
    limits:
      "The gain does not come on the day that the system is taken into use: there is a wait and a time of adoption, and at first it may go slower. If the system fails, it costs minutes. Licence and project hours belong to it.",
    source,
  },
  "shorter-opening-hours": {
    what: "The phone or the counter is open fewer hours a week, so that fewer hours go to staffing it.",
    limits:
      "Half the time does not take half the staff: those who call gather in the hours that are open, and some call again. How long they then wait stands under Phone and reception, once calls and answering time are written.",
    source,
  },
  "rotating-phone-duty": {
    what: "The phone duty (telefonvagt) goes in turn, so that the others can work without interruptions. Several duties can also be put together in one rota (fælles vagt), in which all take all calls.",
    limits:
      "The hours at the phone are still there. What is won is the minutes of each interruption, and only for those who are not on duty. What an interruption costs is a number of your own; without it nothing is won.",
    source,
  },
  "internal-meetings": {
    what: "Part of the time that goes to meetings or other fixed deductions is spent on the tasks instead.",
    limits:
      "What the time was spent on before is not done meanwhile, and some meetings are a breathing space (åndehul) too. The hours come from those who sat in the meeting and from no others. Nothing can be taken from a statutory task.",
    source,
  },
  shutdown: {
    what: "A task waits for a time, all of it or a part, so that the hours can be used for something else.",
    limits:
      "The work does not go away: it lies in a backlog (pukkel) and must be done afterwards, and some tasks grow while they wait. A statutory task cannot be shut down.",
    source,
  },
  prioritisation: {
    what: "The management says in which order the tasks are taken, or that a task is done less or not at all.",
    limits:
      "The order gives no more hours; it says what will have to wait. What is cut stands as not done beside the figure. Statutory tasks always come first and cannot be cut.",
    source,
  },
  "management-attention": {
    what: "The leader sets hours aside to follow resources and wellbeing closely.",
    limits:
      "It closes no gap. The leader's hours have to come from somewhere, and here they are taken from the group. It is what makes the other options bearable.",
    source,
  },
} as const satisfies Partial<Record<OptionKind, OptionExplanation>>;
