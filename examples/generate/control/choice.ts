import { resultTexts } from "../../../core/text/result-texts.ts";
import { type ControlCell, type ControlContext, calculated, said } from "./cell.ts";
import { choiceRow, columnOf, factColumn, fixed, labelColumn, rowIn, sizes } from "./grid.ts";

/** The scenario that is shown month by month, and the scenario year of the headline figures. */
export const chosenScenario = fixed(factColumn, choiceRow);
export const chosenYear = fixed(factColumn, choiceRow + 1);

const nameColumn = 7;
const numberColumn = 8;
/** Names of all scenarios, with today's first; empty after the last. */
export const scenarioNames = `${fixed(nameColumn, rowIn("groupList", 0))}:${fixed(nameColumn, rowIn("groupList", sizes.scenarios - 1))}`;
const scenarioNumbers = columnOf("groupList", numberColumn);
/** The scenario of a number among those that have a name; empty after the last. */
export const scenarioAt = (number: string): string =>
  `IFERROR(INDEX(${columnOf("groupList", nameColumn)},MATCH(${number},${scenarioNumbers},0)),"")`;

export const isToday = `(${chosenScenario}=${fixed(nameColumn, rowIn("groupList", 0))})`;

export const choiceCells = ({ language, labels }: ControlContext): readonly ControlCell[] => [
  said(choiceRow, labelColumn, labels.chooseScenario, "label"),
  said(choiceRow, factColumn, resultTexts[language.id].today, "input"),
  said(choiceRow + 1, labelColumn, labels.chooseYear, "label"),
  said(choiceRow + 1, factColumn, 1, "input"),
];

export const scenarioListCells = ({ language, ref }: ControlContext): readonly ControlCell[] =>
  Array.from({ length: sizes.groupRows }, (_, index) => {
    const row = rowIn("groupList", index);
    const stated = `IFERROR(INDEX(${ref.input("scenarios", "name")},${index})&"","")`;
    const before = index === 0 ? "0" : fixed(numberColumn, row - 1);
    return [
      index === 0
        ? said(row, nameColumn, resultTexts[language.id].today, "text")
        : calculated(row, nameColumn, stated, "text"),
      calculated(row, numberColumn, `${before}+IF(${fixed(nameColumn, row)}="",0,1)`, "count"),
    ];
  }).flat();
