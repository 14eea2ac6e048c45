import type { PhoneIssueData } from "../../workbook/phone-issue.ts";
import type { IssueMessages } from "../issue-text.ts";

export const phoneIssues: Pick<IssueMessages, keyof PhoneIssueData> = {
  "not-a-time": ({ found }, say) =>
    `It says ${say.found(found)}, but should be a time of day. Write it with a colon, such as 9:30.`,
  "date-for-time": ({ date }, say) =>
    `There is a date (${say.day(date)}), but it should be a time of day. Excel has probably made a date of a time with a full stop: write it with a colon, such as 9:30.`,
  "hours-for-time": ({ found, time }, say) =>
    `It says ${say.number(found)}, which is read as ${say.time(time)}. Write ${say.time(time)}, and the cell shows it too.`,
  "time-as-text": ({ found, time }, say) =>
    `"${found}" is written as text and is read as ${say.time(time)}. The sheet's own formulas cannot read text: write ${say.time(time)} again, so that it becomes a time.`,
  "duty-without-staffing": ({ name }) =>
    `How many have to sit at "${name}" cannot be worked out: write either how many positions there are, or a target for how many calls are to be answered within how many seconds.`,
  "duty-without-hours": ({ name }, say) =>
    `Nothing says how long "${name}" is open: write the hours a week, or write the times of day in the table "${say.table("phoneIntervals")}".`,
  "time-order": ({ from, until }, say) =>
    `Ends at ${say.time(until)} but begins at ${say.time(from)}. The last time must be the later one.`,
  "interval-overlap": ({ duty, first }) =>
    `"${duty}" is open at the same time in cell ${first.cell}, and the days come to more than 5 a week together. Correct the times or the days, so that calls are not counted twice.`,
  "interval-too-short": ({ duty, minutes, handlingMinutes }, say) =>
    `The interval is ${say.number(minutes)} minutes, and a call to "${duty}" takes ${say.number(handlingMinutes)}. The waiting time of such short intervals is uncertain: put the row together with the next one.`,
  "profile-differs": ({ duty, stated, profile, ...place }, say) =>
    `It says ${say.number(stated)}, but the rows of "${duty}" in the table "${say.table("phoneIntervals")}" come to ${say.number(Math.round(profile * 100) / 100)} a week. The rows are used. Correct them, or clear "${say.column(place)}".`,
  "too-few-positions": ({ duty, positions, load, time }, say) => {
    const busy = say.number(Math.round(load * 100) / 100);
    return time === null
      ? `The calls to "${duty}" keep ${busy} people busy all the time, but ${say.number(positions)} are at the phones. The queue grows as long as they are open, and the waiting time cannot be worked out. Put more people on, or correct the calls.`
      : `From ${say.time(time.from)} to ${say.time(time.until)} the calls to "${duty}" keep ${busy} people busy all the time, but ${say.number(positions)} are at the phones. The queue grows as long as they are open, and the waiting time cannot be worked out. Put more people on, or correct the calls.`;
  },
  "opening-in-two-ways": ({ columns }, say) =>
    `The opening hours are written in two ways: ${say.fields("shorter-opening-hours", columns)}. Write either the hours a week or the times of day, and clear the rest.`,
  "opening-unchanged": ({ duty, column, found, today }, say) =>
    column === "opensAt"
      ? `"${duty}" opens at ${say.time(today)} as it is, so to open at ${say.time(found)} changes nothing. Write a later time of day, or clear the cell.`
      : `"${duty}" closes at ${say.time(today)} as it is, so to close at ${say.time(found)} changes nothing. Write an earlier time of day, or clear the cell.`,
  "opening-without-profile": ({ duty }, say) =>
    `"${duty}" has no times of day, so it is not known which hours are closed. Write the opening hours in the table "${say.table("phoneIntervals")}", or write the new hours a week here.`,
  "never-open": ({ duty }) =>
    `Like this "${duty}" is never open, and nobody answers the calls. Correct the opening hours, so that something is left.`,
  "opening-beyond-profile": ({ duty, found, open }, say) =>
    `${say.number(found)} hours a week stand here, but "${duty}" is open for ${say.number(open)} only, and nobody has said when the others would be. Write fewer, or write the times of day in the table "${say.table("phoneIntervals")}".`,
  "shortened-too-far": ({ duty, minutes, handlingMinutes }, say) =>
    `Every part of the day gets shorter alike, and the shortest of "${duty}" becomes ${say.number(minutes)} minutes, while a call takes ${say.number(handlingMinutes)}. The wait in parts so short is uncertain. Write instead when it opens and closes.`,
  "rota-named-as-duty": ({ rota }) =>
    `The shared rota is called "${rota}", and so is one of the phones. An option that names it means that one phone only, and nothing is shared. Give the rota a name of its own.`,
};
