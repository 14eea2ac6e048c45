import { expect, test } from "vitest";
import { isRefusal, writeCells } from "../../addin/ooxml/index.ts";
import { contractTexts } from "../../core/text/contract-texts.ts";
import { type InputTableId, inputTables, settingsTables } from "../../core/workbook/contract/contract.ts";
import { inputTableLayout, settingLabel } from "../../core/workbook/layout.ts";
import type { CellWrite } from "../../core/workbook/tables.ts";
import { scenarioUnitRow } from "../../examples/generate/control/grid.ts";
import { fillingWrites, template } from "../round-trip/fill-template.ts";
import { calculateInLibreOffice } from "../support/calculate-in-libreoffice.ts";
import { openSound } from "../support/cells-of.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import type { PlainWorkbook } from "../support/workbook-tables.ts";
import { written } from "../support/written-tables.ts";
import {
  answerOf,
  areSame,
  controlled,
  headlineArea,
  headlineRows,
  heldValue,
  rowArea,
  settingOf,
  typedIn,
  writtenTo,
} from "./control-workbook.ts";
import { season } from "./random-fillings.ts";

const folder = temporaryFolder();
const language = "da";
/** A workplace of which formulas tell everything. */
const team: PlainWorkbook = {
  settings: { workplace: "Jobcenter", startMonth: "2016-04", horizonMonths: 18, guidelineEdition: "2016" },
  staffGroups: [
    { name: "Socialrådgivere", filledPosts: 13.8, absenceShare: 0.05, caseCarryingShare: 0.9 },
    { name: "Administration", filledPosts: 2, absenceShare: 0.04, caseCarryingShare: 0 },
  ],
  allowances: [{ name: "Møder", share: 0.12 }],
  closings: [{ date: "2016-12-22", share: 1 }],
  holidayProfiles: [{ name: "Ferie", february: 0.1, july: 0.42, august: 0.23, october: 0.25 }],
  demandProfiles: [{ ...season, january: 1.5, february: 0.5 }],
  caseGroups: [
    {
      name: "Kontanthjælp",
      openCases: 480,
      newCasesPerMonth: 30,
      durationMonths: 12,
      timeConsumingCases: 60,
      guidelineGroup: "Voksne",
    },
  ],
  tasks: [
    {
      name: "Samtale",
      caseGroup: "Kontanthjælp",
      driver: "per-open-case-a-year",
      rate: 4,
      talkMinutes: 30,
      beforeMinutes: 10,
      afterMinutes: 15,
      homeGroup: "Socialrådgivere",
    },
    {
      name: "Visitation",
      caseGroup: "Kontanthjælp",
      driver: "per-new-case",
      rate: 1,
      talkMinutes: 60,
      homeGroup: "Socialrådgivere",
      alsoPermitted: "Administration",
    },
    { name: "Statistik", driver: "per-month", rate: 20, afterMinutes: 90, homeGroup: "Administration" },
    {
      name: "Sanktioner",
      caseGroup: "Kontanthjælp",
      driver: "share-of-cases-a-year",
      share: 0.3,
      afterMinutes: 45,
      homeGroup: "Socialrådgivere",
    },
  ],
  taskDetails: [
    {
      task: "Samtale",
      noShowShare: 0.2,
      rebooked: true,
      interpreterShare: 0.1,
      interpreterFactor: 1.8,
      monthProfile: "Sæson",
    },
  ],
  batches: [
    {
      name: "Gennemgang",
      cases: 400,
      minutesPerCase: 45,
      start: "2016-05-10",
      deadline: "2016-10-01",
      homeGroup: "Socialrådgivere",
    },
  ],
  guidelines: [{ edition: "2016", targetGroup: "Voksne", low: 40, high: 55, source: "DS 2016" }],
};
const filled = writeCells(openSound(template(language)), fillingWrites(team, language).map(typedIn));
if (isRefusal(filled)) throw new Error("not filled in");
const workbook = controlled(filled, language);
const { tables, sheet } = workbook;
const text = contractTexts[language];

const tableOf = (name: string) => {
  const table = tables.tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
};

/** A cell of an input table by its row, and what is written there in its place. */
const edit = (id: InputTableId, row: number, column: string, value: CellWrite["value"]): CellWrite => {
  const table = tableOf(inputTables[id].name);
  const position = inputTableLayout(id, text).findIndex(
    ({ slot }) => slot.kind === "value" && slot.column === column,
  );
  const cell = table.rows[row]?.[position];
  if (cell === undefined) throw new Error(`${id} has no cell ${row} ${column}`);
  return { sheet: table.sheet, address: cell.address, value };
};

const setting = (id: string, value: CellWrite["value"]): CellWrite => {
  const table = tableOf(settingsTables.settings.name);
  const found = settingsTables.settings.settings.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no setting ${id}`);
  const { label } = settingLabel(text, "settings", found);
  const cell = table.rows.find(([first]) => first?.value === label)?.[1];
  if (cell === undefined) throw new Error(`no cell for ${id}`);
  return { sheet: table.sheet, address: cell.address, value };
};

const taskDriven = (kind: string): number => {
  const table = tableOf(inputTables.tasks.name);
  const position = inputTableLayout("tasks", text).findIndex(
    ({ slot }) => slot.kind === "value" && slot.column === "driver",
  );
  const words = text.inputTables.tasks.columns.driver.choices[kind as "per-month"];
  return table.rows.findIndex((row) => row[position]?.value === words);
};
const perCase = taskDriven("per-open-case-a-year");

const secondGroup = (): string => {
  const name = tableOf(inputTables.staffGroups.name).rows[1]?.[0]?.value;
  return typeof name === "string" ? name : "";
};

/** Each input of the way from the working days to the gap, one at a time. */
const edits: readonly (readonly [string, CellWrite])[] = [
  ["first month", setting("startMonth", { date: { year: 2016, month: 6, day: 1 } })],
  ["full-time week", setting("fullTimeWeek", 36)],
  ["filled posts", edit("staffGroups", 0, "filledPosts", 15.1)],
  ["sickness", edit("staffGroups", 0, "absenceShare", 0.07)],
  ["cases carried", edit("staffGroups", 0, "caseCarryingShare", 0.7)],
  ["weekly hours of a group", edit("staffGroups", 1, "weeklyHours", 35)],
  ["deduction as a share", edit("allowances", 0, "share", 0.11)],
  ["closing day", edit("closings", 0, "date", { date: { year: 2016, month: 12, day: 24 } })],
  ["closed share", edit("closings", 0, "share", 0.5)],
  ["holiday in a month", edit("holidayProfiles", 0, "july", 0.421)],
  ["open cases", edit("caseGroups", 0, "openCases", 333)],
  ["new cases", edit("caseGroups", 0, "newCasesPerMonth", 31)],
  ["duration", edit("caseGroups", 0, "durationMonths", 9)],
  ["time-consuming cases", edit("caseGroups", 0, "timeConsumingCases", 77)],
  ["how often a task comes", edit("tasks", perCase, "rate", 3.5)],
  ["minutes of a talk", edit("tasks", perCase, "talkMinutes", 41)],
  ["minutes before", edit("tasks", perCase, "beforeMinutes", 13)],
  ["minutes after", edit("tasks", perCase, "afterMinutes", 17)],
  ["tasks a month", edit("tasks", taskDriven("per-month"), "rate", 21)],
  ["tasks a new case", edit("tasks", taskDriven("per-new-case"), "rate", 2.5)],
  ["share of cases", edit("tasks", taskDriven("share-of-cases-a-year"), "share", 0.44)],
  ["who has a task", edit("tasks", perCase, "homeGroup", secondGroup())],
  ["no-shows", edit("taskDetails", 0, "noShowShare", 0.31)],
  ["interpreters", edit("taskDetails", 0, "interpreterShare", 0.25)],
  ["cases of a one-off task", edit("batches", 0, "cases", 512)],
  ["minutes of a one-off task", edit("batches", 0, "minutesPerCase", 55)],
  ["deadline of a one-off task", edit("batches", 0, "deadline", { date: { year: 2017, month: 6, day: 1 } })],
  ["season", edit("demandProfiles", 0, "january", 1.51)],
];

test("LibreOffice: each input of today's gap moves the figure of the formulas as it moves the product's", async () => {
  const unserved = { sheet, area: rowArea(scenarioUnitRow("unserved")) };
  const low = { sheet, area: rowArea(scenarioUnitRow("gapAtLow")) };
  const read = [{ sheet, area: headlineArea }, unserved, low];
  const back = ({ sheet: on, address }: CellWrite) => {
    const cells = tables.tables.flatMap((table) => (table.sheet === on ? table.rows.flat() : []));
    const cell = cells.find((each) => each.address === address);
    return { sheet: on, address, value: heldValue(cell?.value ?? null) };
  };
  const steps = [
    { set: [], read },
    ...edits.map(([, write], index) => {
      const before = edits[index - 1]?.[1];
      return { set: [...(before ? [back(before)] : []), settingOf(write)], read };
    }),
  ];
  const [answers] = await calculateInLibreOffice(
    [{ file: writtenTo(folder, "inputs", workbook.bytes), steps }],
    folder,
  );
  const figures = (step: number) => {
    const [headline = [], hours = [], need = []] = answers?.[step] ?? [];
    const today = headlineRows(headline).filter(({ scenario }) => scenario === "I dag");
    return [...today.map(({ gap }) => gap), hours[12] ?? null, need[12] ?? null];
  };
  const own = (writes: readonly CellWrite[]) => {
    const { result, scenarios } = answerOf(written(tables, writes), language);
    const year = result.scenarios[0]?.years[0];
    const months = result.scenarios[0]?.months.slice(0, 12) ?? [];
    const meanNet = scenarios[0]?.groups.map(({ gap }) => gap.supply.net.meanNet.values) ?? [];
    const hours = months.reduce(
      (sum, { byStaffGroup }, month) =>
        sum +
        byStaffGroup.reduce((all, { shortageFte }, group) => {
          const net = meanNet[group];
          return (
            all + (shortageFte ?? Number.NaN) * (typeof net === "number" ? net : (net?.[month] ?? Number.NaN))
          );
        }, 0),
      0,
    );
    return [
      ...(year?.byStaffGroup ?? []).map(({ gapFteTasks }) => gapFteTasks),
      hours,
      (year?.availableFteCaseCarrying ?? Number.NaN) - (year?.requiredFteGuidelineLow ?? Number.NaN),
    ];
  };
  const before = own([]);
  const unmoved = edits.flatMap(([name, write], index) => {
    const found = figures(index + 1);
    const expected = own([write]);
    expect({
      name,
      same: expected.map((value, place) => areSame(found[place] ?? null, value, place === 2 ? 1e4 : 20)),
    }).toEqual({
      name,
      same: expected.map(() => true),
    });
    return expected.some((value, place) => !areSame(value, before[place] ?? null)) ? [] : [name];
  });
  expect(unmoved).toEqual([]);
}, 600_000);
