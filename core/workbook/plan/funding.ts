import type { Funding } from "../../plan/money.ts";
import { monthNumber } from "../../year-month.ts";
import {
  inputOf,
  isGiven,
  monthOf,
  placeOf,
  refusedColumn,
  refusedInput,
  type TableRow,
  textOf,
} from "../read/row.ts";
import { chosenName, type PlanContext, reportMissing } from "./context.ts";

type FundingRow = TableRow<"funding">;

const isOrdered = (row: FundingRow, { issues }: PlanContext): boolean => {
  const from = monthOf(row, "from");
  const to = monthOf(row, "to");
  if (from === null || to === null || monthNumber(from) <= monthNumber(to)) return true;
  issues.add("end-before-start", placeOf(row, "to"), { from, to });
  return false;
};

/** The cell for want of which it cannot be told when the money comes, or whose posts it pays. */
const refusedIn = (row: FundingRow, context: PlanContext): "from" | "to" | "staffGroup" | null =>
  isOrdered(row, context) ? refusedColumn(row, ["from", "to", "staffGroup"]) : "to";

const fundingOfRow = (row: FundingRow, context: PlanContext): Funding => {
  if (!isGiven(row, "kronerPerMonth") && !isGiven(row, "posts"))
    reportMissing(context.issues, row, "kronerPerMonth");
  const staffGroup = isGiven(row, "posts")
    ? chosenName(context.issues, row, "staffGroup", context.names.staffGroups)
    : textOf(row, "staffGroup");
  const refused = refusedIn(row, context);
  const unassigned = staffGroup === null && isGiven(row, "posts");
  return {
    name: textOf(row, "name") ?? `#${row.at.row}`,
    from: monthOf(row, "from"),
    to: monthOf(row, "to"),
    kronerPerMonth: refused === null ? inputOf(row, "kronerPerMonth") : refusedInput(row, refused),
    posts:
      refused === null && !unassigned ? inputOf(row, "posts") : refusedInput(row, refused ?? "staffGroup"),
    staffGroup,
    at: row.at,
  };
};

export const fundingOf = (context: PlanContext): readonly Funding[] => {
  const { rows, issues, memory, names } = context;
  return rows.funding.map((row) =>
    memory.remember(row, "funding", [names.staffGroups], issues, (own) =>
      fundingOfRow(row, { ...context, issues: own }),
    ),
  );
};
