import { controlMonths } from "../../../core/workbook/contract/control.ts";
import { monthCell } from "./basis.ts";
import { type CellLook, type ControlCell, type ControlContext, calculated, said } from "./cell.ts";
import {
  basisRow,
  basisRows,
  type GroupMonthRow,
  groupMonthRow,
  guidelineTotalRow,
  headingRow,
  headRow,
  labelColumn,
  monthColumn,
  type PartId,
  partIds,
  type ScenarioGroupRow,
  type ScenarioUnitRow,
  scenarioGroupRow,
  scenarioUnitRow,
  sizes,
  unitColumn,
  yearColumn,
  years,
} from "./grid.ts";
import { groupName } from "./groups.ts";
import { guidelineColumns, headlineColumns } from "./headline-columns.ts";
import type { RowLabel } from "./labels.ts";
import { periodColumns } from "./period.ts";

const groups = Array.from({ length: sizes.groups }, (_, index) => index + 1);
const closingShare = 4;
const { scenario, gap, core, difference, yearGap, yearCore, yearDifference } = periodColumns;
const periodHeads = [scenario, gap, core, difference, yearGap, yearCore, yearDifference] as const;

/** Parts with a column for each month. */
const monthParts: readonly PartId[] = [
  "months",
  "basis",
  "groupMonths",
  "caseMonths",
  "taskMonths",
  "batchMonths",
  "sets",
];

/** Headings, sentences, column heads and what the rows are called. */
export const frameCells = (context: ControlContext): readonly ControlCell[] => [
  ...partIds.flatMap((part) => [
    said(headingRow(part), labelColumn, context.labels.parts[part].title, "heading"),
    said(headingRow(part) + 1, labelColumn, context.labels.parts[part].sentence, "sentence"),
  ]),
  ...monthParts.flatMap((part) => monthHeads(context, part)),
  ...listHeads(context),
  ...basisLabels(context),
  ...groupLabels(context),
  ...totalLabels(context),
  ...scenarioLabels(context),
];

const monthHeads = ({ labels }: ControlContext, part: PartId): readonly ControlCell[] => [
  ...controlMonths.map((month) =>
    calculated(headRow(part), monthColumn(month), monthCell(month), "monthHead"),
  ),
  ...years.map((year) => said(headRow(part), yearColumn(year), `${labels.year} ${year}`, "head")),
];

const heads = (part: PartId, texts: readonly string[], from = labelColumn): readonly ControlCell[] =>
  texts.flatMap((text, index) =>
    text === "" ? [] : [said(headRow(part), from + index, text, index < 2 ? "headLeft" : "head")],
  );

const listHeads = ({ labels }: ControlContext): readonly ControlCell[] => {
  const guideline = Object.values(guidelineColumns).map((column, index) =>
    said(headRow("guideline"), column, labels.guideline[index] ?? "", index === 0 ? "headLeft" : "head"),
  );
  return [
    ...heads("headline", labels.headline, headlineColumns.scenario),
    ...guideline,
    ...periodHeads.map((column, index) =>
      said(headRow("period"), column, labels.period[index] ?? "", index === 0 ? "headLeft" : "head"),
    ),
    ...heads("groups", labels.groups),
    ...heads("allowances", labels.allowances),
    ...groups.map((group) => calculated(headRow("allowances"), 6 + group, groupName(group), "head")),
    ...heads("caseGroups", labels.caseGroups),
    ...heads("tasks", labels.tasks),
    ...heads("batches", labels.batches),
    ...heads("holidays", labels.holidays),
    ...heads("closings", labels.closings.slice(0, closingShare + 1)),
    ...heads("groupList", labels.lists),
  ];
};

const labelled = (row: number, [label, unit]: RowLabel, look: CellLook = "label"): readonly ControlCell[] => [
  said(row, labelColumn, label, look),
  ...(unit === "" ? [] : [said(row, unitColumn, unit, "unit")]),
];

const basisLabels = ({ labels }: ControlContext): readonly ControlCell[] =>
  basisRows.flatMap((row) => labelled(basisRow(row), labels.basis[row]));

/** Names of the rows of a group are there only where the group is. */
const ofGroup = (row: number, group: number, [label, unit]: RowLabel): readonly ControlCell[] =>
  [[labelColumn, label, "label"] as const, [unitColumn, unit, "unit"] as const].map(([column, text, look]) =>
    calculated(row, column, `IF(${groupName(group)}="","","${text.replaceAll('"', '""')}")`, look),
  );

const groupLabels = ({ labels }: ControlContext): readonly ControlCell[] =>
  groups.flatMap((group) =>
    Object.entries(labels.groupMonths).flatMap(([row, label]) =>
      ofGroup(groupMonthRow(group, row as GroupMonthRow), group, label),
    ),
  );

const totalLabels = ({ labels }: ControlContext): readonly ControlCell[] =>
  (["guidelineHigh", "guidelineLow", "carrying"] as const).flatMap((row) =>
    labelled(guidelineTotalRow(row), labels.totals[row]),
  );

const scenarioLabels = ({ labels }: ControlContext): readonly ControlCell[] => [
  ...groups.flatMap((group) =>
    Object.entries(labels.scenarioGroups).flatMap(([row, label]) =>
      ofGroup(scenarioGroupRow(group, row as ScenarioGroupRow), group, label),
    ),
  ),
  ...Object.entries(labels.scenarioUnit).flatMap(([row, label]) =>
    labelled(scenarioUnitRow(row as ScenarioUnitRow), label),
  ),
];
