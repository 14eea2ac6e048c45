import type { UnusedReason } from "../../workbook/issue.ts";
import type { IssueText, Say } from "../issue-text.ts";
import { english } from "../notation.ts";
import { caseIssues } from "./case-issues.ts";
import { formulaRefused } from "./formula-problems.ts";
import { optionFieldTexts } from "./option-fields.ts";
import { phoneIssues } from "./phone-issues.ts";
import { ruleIssues } from "./rule-issues.ts";
import { versionIssues } from "./version-issues.ts";

const noNames = (names: readonly string[], some: string, none: string): string =>
  names.length === 0 ? none : some;

const unusedReason = (reason: UnusedReason, say: Say): string => {
  switch (reason.kind) {
    case "option":
      return `The option "${say.choice({ table: "options", column: "kind" }, reason.option)}" has no use for it. Clear the cell, or choose another option.`;
    case "driver":
      return `It is not used when the task is "${say.choice({ table: "tasks", column: "driver" }, reason.driver)}". Clear the cell, or change "${say.column({ table: "tasks", column: "driver" })}".`;
    case "absence-in-per-cent":
      return "Sickness absence is also given in per cent, and the percentage is used. Clear one of the two cells.";
  }
};

export const issueText: IssueText = {
  notation: english,
  date: (day, month, year) => `${day} ${month} ${year}`,
  day: (day, month) => `${day} ${month}`,
  and: (earlier, last) => `${earlier} and ${last}`,
  underHeader: (label, header) => `"${label}" (the column "${header}")`,
  optionFields: optionFieldTexts,
  atCell: (sheet, cell, column) =>
    column === null ? `Sheet ${sheet}, cell ${cell}` : `Sheet ${sheet}, cell ${cell}, "${column}"`,
  atTable: (sheet, table) => (sheet === null ? `Table ${table}` : `Sheet ${sheet}, table ${table}`),
  messages: {
    ...caseIssues,
    ...phoneIssues,
    ...ruleIssues,
    ...versionIssues,
    "not-a-model": () =>
      "The workbook is not a staffing model: none of the model's tables is in it. Begin with the template or one of the examples.",
    "table-missing": ({ table }, say) =>
      `The table "${say.table(table)}" is missing. It belongs on the sheet ${say.sheet(table)} and is called ${say.tableName(table)}. Copy it from the template. What can be calculated without it has been.`,
    "optional-table-missing": ({ table }, say) =>
      `The table "${say.table(table)}" is not there, so the calculation does without. It belongs on the sheet ${say.sheet(table)} and can be copied from the template.`,
    "table-renamed": ({ table, found }, say) =>
      `The table is called ${found}, but looks like "${say.table(table)}" and is used as such. Name it ${say.tableName(table)} again and there is no doubt.`,
    "table-empty": ({ table }, say) =>
      table === "tasks"
        ? `There are neither tasks nor phones, so it cannot be told how many full-time posts are needed. Write at least one task on the sheet ${say.sheet(table)} or a phone or counter on the sheet ${say.sheet("phoneDuties")}.`
        : `No row of "${say.table(table)}" is filled in. Write at least one on the sheet ${say.sheet(table)}.`,
    "missing-column": (place, say) =>
      `The column "${say.column(place)}" is missing from the table "${say.table(place.table)}". Insert a column with that header; where it stands does not matter.`,
    "later-columns-missing": ({ table, columns }, say) =>
      `The table "${say.table(table)}" is of an earlier edition. It is calculated without ${say.columns(table, columns)}; fetch them from the template if you need them.`,
    "duplicate-column": (place, say) =>
      `The table has two columns that are both "${say.column(place)}". The one with the header "${place.used}" is used. Rename the other.`,
    "missing-setting": (place, say) =>
      `The row "${say.column(place)}" is missing from the table "${say.table(place.table)}". Write its name in an empty row again.`,
    "duplicate-setting": (place, say) =>
      `"${say.column(place)}" stands twice in the table. The upper one is used. Delete the other.`,
    "missing-value": (place, say) =>
      place.name === null
        ? `The row is only half filled in: ${say.columns(place.table, place.filled)} is there, but "${say.column(place)}" is missing. Fill in the cell, or clear the row.`
        : `The row "${place.name}" is only half filled in: "${say.column(place)}" is missing. Fill in the cell, or clear the row.`,
    "missing-setting-value": (place, say) => `"${say.column(place)}" must be filled in.`,
    "not-a-number": ({ found, type }, say) =>
      `It says ${say.found(found)}, but should say ${say.allowed(type)}. Write only the number, such as ${say.number(2.5)}.`,
    "number-as-text": ({ found, value }, say) =>
      `"${found}" is written as text and has been read as ${say.number(value)}. The workbook's own formulas cannot read text: write the number again, so that it becomes one.`,
    "ambiguous-number": ({ found, readings: [one, other] }, say) =>
      `"${found}" can be ${say.number(one)} or ${say.number(other)}. Write ${say.number(one).replace(",", "")} or ${say.number(other)} as a number.`,
    "date-for-number": ({ date, readings }, say) => {
      const likely = readings.map(say.number).join(" or ");
      return `There is a date (${say.day(date)}), but it should be a number. A Danish Excel makes a date of a number with a point: if you meant ${likely}, write it with the decimal mark of your Excel.`;
    },
    "share-as-number": ({ found, maximum }, say) =>
      `It says ${say.number(found)}, which is ${say.percent(found)}. It can be ${say.percent(maximum)} at most. If you meant ${say.percent(found / 100)}, write it with the per cent sign.`,
    "out-of-bounds": ({ found, type }, say) =>
      `It says ${type.kind === "share" ? say.percent(found) : say.number(found)}, but should say ${say.allowed(type)}. Correct the number.`,
    "not-whole": ({ found }, say) => `It says ${say.number(found)}, but should be a whole number.`,
    "not-a-month": ({ found }, say) =>
      `It says ${say.found(found)}, but should be a month. Write for example October 2016 or 2016-10.`,
    "not-a-date": ({ found }, say) =>
      `It says ${say.found(found)}, but should be a date. Write for example 1 March 2016 or 2016-03-01.`,
    "not-yes-no": ({ found }, say) => `It says ${say.found(found)}, but should say yes or no.`,
    "unknown-choice": ({ found, choices, ...place }, say) =>
      `It says ${say.found(found)}, but can only be ${say.names(choices.map((choice) => say.choice(place, choice)))}. Choose one of them from the list in the cell.`,
    "not-text": ({ found }, say) =>
      `It says ${say.found(found)}, but should be text. If Excel has made a date of the text, write an apostrophe before it.`,
    "cell-error": ({ found }) =>
      `The cell shows the error ${found}, so its value is not known. Correct the formula, or write the number.`,
    "personal-number": () =>
      "The cell looks like a Danish personal number (CPR) and has not been read. The workbook holds no personal data: delete what is in it.",
    "totals-row-ignored": ({ found }) =>
      `The row "${found}" looks like a sum of the others and is not counted. Use the table's own totals row, or give the row another name.`,
    "estimate-order": ({ low, likely, high }, say) => {
      const shown = (value: number | null): string => (value === null ? "empty" : say.number(value));
      return `Lowest is ${shown(low)}, likeliest ${shown(likely)} and highest ${shown(high)}. They must rise; they have not been used.`;
    },
    "duplicate-key": ({ found, first }) =>
      `"${found}" is already used in cell ${first.cell}. The name may stand only once, for other tables refer to it. Give one of them another name, or delete it.`,
    "unknown-reference": ({ found, table, available }, say) =>
      noNames(
        available,
        `"${found}" is not in the table "${say.table(table)}". The names there are ${say.names(available)}. Correct the name, or write it in the table.`,
        `"${found}" is not there: the table "${say.table(table)}" on the sheet ${say.sheet(table)} has no names. Write it there.`,
      ),
    "unused-value": ({ reason }, say) => unusedReason(reason, say),
    "one-group-only": ({ name }) =>
      `"${name}" is hours a year in all and can belong to one group only, or the hours would be counted several times. Write one row for each group.`,
    "give-one-of": ({ table, columns }, say) =>
      `Fill in one, and only one, of ${say.columns(table, columns)}.`,
    "reserved-name": ({ found }) =>
      `"${found}" is the name of the workplace as it is now, which is always there. Give the scenario another name.`,
    "end-before-start": ({ from, to }, say) =>
      `It ends in ${say.month(to)}, before it begins in ${say.month(from)}. Correct one of the two months.`,
    "deadline-before-start": ({ start, deadline }, say) =>
      `The deadline ${say.date(deadline)} comes before the beginning ${say.date(start)}. Correct one of the two dates.`,
    "age-window-order": ({ from, to }, say) =>
      `The age of the case runs from ${say.number(from)} to ${say.number(to)} months. The last number must be larger than the first.`,
    "outside-horizon": ({ from, to }, say) =>
      `It lies outside the period, which is ${say.month(from)} to ${say.month(to)}, and has no effect. Is the year right?`,
    "horizon-not-read": ({ used }, say) =>
      `The number of months cannot be used, so ${say.number(used)} months are calculated instead. Correct the number before using the results.`,
    "holiday-above-hours": ({ month, holiday, hours, staffGroup }, say) =>
      `In ${say.month(month)} "${staffGroup}" has ${say.number(Math.round(holiday))} hours of holiday, but the month has only ${say.number(Math.round(hours))} working hours. Move some of the holiday to other months.`,
    "holiday-profile-sum": ({ sum }, say) =>
      `The twelve percentages make ${say.percent(Math.round(sum * 1e5) / 1e5)} in all. They must make 100 %.`,
    "demand-profile-mean": ({ mean }, say) =>
      `The twelve numbers have the mean ${say.number(Math.round(mean * 1e4) / 1e4)}. It must be 1, or the year's work changes.`,
    "shares-above-one": ({ table, columns, sum }, say) =>
      `${say.columns(table, columns)} make ${say.percent(sum)} together. They can make 100 % at most.`,
    "allowances-too-large": ({ staffGroup, sum }, say) =>
      `The allowances of "${staffGroup}" make ${say.percent(sum)} together, which leaves no time for tasks. Lower the percentages.`,
    "too-many-permission-sets": ({ found, maximum }, say) =>
      `There are ${say.number(found)} different sets of groups that may do tasks; there can be ${say.number(maximum)} at most. This task is not counted. Let some tasks have the same groups.`,
    "duration-outflow-differ": ({ duration, implied }, say) =>
      `The duration is ${say.number(duration)} months, but the cases closed amount to ${say.number(Math.round(implied * 100) / 100)} months. Clear one of the two cells.`,
    "lag-below-one-month": ({ found }, say) =>
      `It says ${say.number(found)} months. Write 0 when the task follows in the same month, or at least 1.`,
    "task-cycle": ({ tasks }, say) =>
      `The tasks ${say.names(tasks)} are each a share of the other in the same month, which cannot be worked out. Write at least 1 month at one of them.`,
    "unknown-edition": ({ found, available }, say) =>
      noNames(
        available,
        `The edition "${found}" is not on the sheet ${say.sheet("guidelines")}. The editions there are ${say.names(available)}.`,
        `The edition "${found}" is not there: the sheet ${say.sheet("guidelines")} is empty. Write the edition there.`,
      ),
    "unknown-guideline": ({ found, edition, available }, say) =>
      noNames(
        available,
        `The target group "${found}" is not in the edition ${edition} on the sheet ${say.sheet("guidelines")}. The names there are ${say.names(available)}.`,
        `The target group "${found}" is not there: the edition ${edition} has no rows on the sheet ${say.sheet("guidelines")}.`,
      ),
    "guideline-order": ({ low, high }, say) =>
      `The low number is ${say.number(low)} and the high one ${say.number(high)}. Swap them.`,
    "unit-without-staff": ({ found, available }, say) =>
      `No staff group belongs to "${found}". There are staff in ${say.names(available)}. Is the name spelled alike?`,
    "same-month": ({ from, first }, say) =>
      `There is a row already that holds from ${from === null ? "the beginning" : say.month(from)}, in cell ${first.cell}. Delete one of them, or correct its month.`,
    "edition-months-differ": ({ edition, from, first }, say) =>
      `The edition "${edition}" holds from ${say.month(from)} by cell ${first.cell}, but here is another month. The first is reckoned with. Write the same month in all rows of the edition.`,
    "rule-without-source": (_, say) =>
      `The row names no source. Write the law or agreement with its section, so that all can see on the sheet ${say.sheet("talkCadences")} where the rule comes from.`,
    "rule-without-month": () =>
      "The row has no month and so holds from the very beginning. Write the month from which the rule holds.",
    "rule-without-window": ({ talks }, say) =>
      `There is no upper age, so ${say.number(talks)} is taken as talks a year for all cases from that age on. Write the upper age if they belong to a period.`,
    "closed-for-new": ({ targetGroup, from, newCases }, say) =>
      `From ${say.date(from)} no new cases come to "${targetGroup}" by law, but ${say.number(newCases)} new a month stand here, and they are counted all the way. Write 0, or write where the new cases come instead.`,
    "own-before-law": ({ targetGroup, law, unknown }, say) => {
      if (unknown === null && law !== null)
        return `From ${say.month(law)} the law has a new rule for "${targetGroup}", but this row goes before it. Write a row from ${say.month(law)} with the law's figures to follow them, or with your own.`;
      const from = unknown === null ? "" : say.month(unknown);
      return law === null
        ? `From ${from} nobody knows the law's rule for "${targetGroup}", and this row is reckoned with. Write a row from ${from} once the rule is known, or with what you want to reckon with.`
        : `From ${say.month(law)} the law has a new rule for "${targetGroup}", and from ${from} nobody knows it, but this row goes before both. Write a row from ${say.month(law)} and one from ${from} with the law's figures to follow them, or with your own.`;
    },
    "cadence-priority": ({ isStatutory }) =>
      isStatutory
        ? "The task is the rest of the rule's talks, beyond what the law demands, but stands as statutory. Write 2 or more if it can wait."
        : "The task is the talks that the law demands, but does not stand as statutory. Write 1, so that they are held first.",
    "unknown-rule-group": ({ found, available }, say) =>
      `There is no rule for the target group "${found}". There are ${say.names(available)}. Choose one of them, or write a row on the sheet ${say.sheet("talkCadences")}.`,
    "option-missing-value": ({ option, ...place }, say) =>
      `The option "${say.choice({ table: "options", column: "kind" }, option)}" needs ${say.fields(option, [place.column])}. Fill in the cell, or write no in "${say.column({ table: "options", column: "enabled" })}".`,
    "option-needs-one-of": ({ option, columns }, say) =>
      `The option "${say.choice({ table: "options", column: "kind" }, option)}" has to have one of these figures at least: ${say.fields(option, columns)}. Fill in one of them.`,
    "temp-without-tasks": ({ staffGroup }, say) =>
      `The temps belong to "${staffGroup}", but that group may not do any task. Name the group at one task at least on the sheet ${say.sheet("tasks")}, or choose another group.`,
    "moved-hours-overlap": ({ from, to, returnFrom, returnTo }, say) =>
      `The hours are worked from ${say.month(from)} to ${say.month(to)} and taken off from ${say.month(returnFrom)} to ${say.month(returnTo)}. The same months cannot be both: choose other months.`,
    "norm-period-too-short": ({ spanned, normPeriod }, say) =>
      `From the first to the last month it is ${say.number(spanned)} months, but the norm period is ${say.number(normPeriod)}. The hours have to sum to zero within the norm period: make it longer, or take the hours off earlier.`,
    "replaced-twice": ({ first, scenario }) =>
      `The figure here and the one in cell ${first.cell} both take the place of the same figure in the same months of "${scenario}", which cannot be calculated. Clear one of them, or give them months of their own.`,
    "minutes-beyond-task": ({ task, held, found, together }, say) => {
      const takes = `"${task}" takes ${say.number(held)} minutes a piece today. No more is ever handed over than the task has, so those minutes are what is calculated with.`;
      return together === null
        ? `Here ${say.number(found)} minutes are handed over, but ${takes} Correct the number, or the minutes of the task.`
        : `Together with cell ${together.first.cell}, ${say.number(found)} minutes are handed over in "${together.scenario}", but ${takes} Correct one of the numbers.`;
    },
    "caseload-order": ({ before, after }, say) =>
      `The caseload after is ${say.number(after)}, and before ${say.number(before)}. It has to be lower after than before.`,
    "week-not-longer": ({ found, own, staffGroup }, say) =>
      `Plus-time is ${say.number(found)} hours a week, but "${staffGroup}" has ${say.number(own)} already. Write the whole new week, such as 40.`,
    "plus-time-too-long": ({ found, longest }, say) =>
      `It says ${say.number(found)} hours a week, but the agreement on plus-time goes to ${say.number(longest)} on average at most. It is reckoned with ${say.number(found)}.`,
    "option-target": ({ option, found, available }, say) =>
      noNames(
        available,
        `"${say.choice({ table: "options", column: "kind" }, option)}" cannot act on "${found}". It can act on ${say.names(available)}.`,
        `"${found}" is not there: there is nothing yet that "${say.choice({ table: "options", column: "kind" }, option)}" can act on.`,
      ),
    "statutory-task": ({ task, option }, say) =>
      `"${task}" is statutory, so "${say.choice({ table: "options", column: "kind" }, option)}" cannot apply to it and is not counted. Choose another task, or split the task into a statutory part and another.`,
    "statutory-task-reduced": ({ tasks, option }, say) =>
      `"${say.choice({ table: "options", column: "kind" }, option)}" makes statutory work come less often here: ${say.names(tasks)}. It is calculated as entered. But it may not go below what the law requires at least, and the municipality stays responsible, also where others do the work. Look it up in the law, or split the task into a statutory part and another.`,
    "formula-refused": ({ formula, problem }, say) => formulaRefused(formula, problem, say),
  },
};
