import type { OptionExplanationText } from "../option-explanation-text.ts";

export const optionExplanationText: OptionExplanationText = {
  hiring:
    "You hire. New staff do less than the others at first, and training them takes time from colleagues; the figures for that are on the sheet of staff. If you write a last month, they leave again after it.",
  temps:
    "Temps or student assistants (vikarer, studentermedhjælpere) help for a time. They do only what the group may do, and they get no cases of their own, so the figures by the guideline caseload do not move.",
  "planned-overtime":
    "Some of the group work more than their normal week for a time. The law sets the limit: at most 48 hours a week on average over four months. Overtime taken as time off (afspadsering) is a loan: the hours are given back with an addition, and are lacking then.",
  "internal-meetings":
    "Part of the time that goes to meetings or other fixed deductions is spent on the tasks instead. What the time was spent on before is not done meanwhile. Nothing can be taken from a statutory task.",
  shutdown:
    "A task waits for a time, all of it or a part. The work does not go away: it lies in a backlog (pukkel) and must be done afterwards, and some tasks grow while they wait. A statutory task cannot be shut down.",
  unknown: "The row does not say what it is. Choose an option, and the numbers that it needs are shown.",
};
