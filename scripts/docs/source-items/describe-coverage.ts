import { tableHeading } from "../../../core/text/contract-text.ts";
import { contractTexts } from "../../../core/text/contract-texts.ts";
import { flagTexts } from "../../../core/text/result-texts.ts";
import { choiceText, textOfColumn } from "../../../core/workbook/layout.ts";
import type { CoveredItem, Place } from "./covered-item.ts";
import { items000 } from "./items-000.ts";
import { items001 } from "./items-001.ts";
import { items002 } from "./items-002.ts";
import { items003 } from "./items-003.ts";
import { items004 } from "./items-004.ts";

/** Everything that the source documents ask for, by its number. */
export const coveredItems: readonly CoveredItem[] = [
  ...items000,
  ...items001,
  ...items002,
  ...items003,
  ...items004,
];

const english = contractTexts.en;

const placeText = (place: Place): string => {
  switch (place.kind) {
    case "column":
      return `column \`${place.table}.${place.column}\` (${tableHeading(english, place.table).title}: ${textOfColumn(english, place.table, place.column).header})`;
    case "setting":
      return `setting \`${place.setting}\` (${textOfColumn(english, place.table, place.setting).header})`;
    case "option":
      return `option \`${place.option}\` (${choiceText(english, "options", "kind", place.option)})`;
    case "flag":
      return `flag \`${place.flag}\` (${flagTexts.en.flags[place.flag].name})`;
    case "field":
      return `field \`${place.field}\``;
  }
};

const row = ({ number, name, how, places }: CoveredItem): string => {
  const where = places.length === 0 ? "no quantity of the model" : places.map(placeText).join("; ");
  return `| ${number} | ${name} | ${where} | ${how} |`;
};

/** docs/coverage.md: what the five source documents ask for, and where it is expressed. */
export const describeCoverage = (): string =>
  [
    "# What the source documents ask for, and where it is",
    "",
    "Made by `npm run docs` from the same registries as the product; `test/source-items.test.ts` changes each place named here",
    "and sees a result move. The five documents: the note of Dansk Socialrådgiverforening of 25 October 2016 (items 1 to",
    "38), *En forstærket beskæftigelsesindsats* (39 to 66), the seminar slides of 4 April 2019 (67 to 97), the theme",
    "analysis of Slagelse Kommune (98 to 113), the 18 proposals of 10 August 2017 (114 to 131).",
    "",
    "| Item | What is asked for | Where it is | How |",
    "| --- | --- | --- | --- |",
    ...coveredItems.map(row),
    "",
  ].join("\n");
