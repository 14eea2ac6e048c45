import { defaultInput } from "../../origin.ts";
import type { PhoneDuty } from "../../plan/phone-duty.ts";
import { inputOf, namesOf, refusedColumn, refusedInput, type TableRow } from "../read/row.ts";
import { chosenName, nameOf, type PlanContext } from "./context.ts";

/** A duty of which it cannot be told who sits at it may be anybody's, and has no hours that can be counted. */
const phoneDutyOf = (row: TableRow<"phoneDuties">, { issues, names }: PlanContext): PhoneDuty => {
  const groups = names.staffGroups;
  const home = chosenName(issues, row, "homeGroup", groups);
  const refused = home === null ? "homeGroup" : refusedColumn(row, ["alsoPermitted"]);
  const homeGroup = home ?? groups[0] ?? "";
  return {
    name: nameOf(row),
    homeGroup,
    permittedGroups: home === null ? groups : [...new Set([home, ...namesOf(row, "alsoPermitted")])],
    openingHoursPerWeek: refused === null ? inputOf(row, "openingHoursPerWeek") : refusedInput(row, refused),
    positions: inputOf(row, "positions"),
    offPhoneShare: inputOf(row, "offPhoneShare"),
    callsPerWeek: inputOf(row, "callsPerWeek"),
    handlingSeconds: inputOf(row, "handlingSeconds"),
    serviceTarget: defaultInput(null),
    targetSeconds: defaultInput(null),
    intervals: [],
    behaviour: {
      vanishingShare: defaultInput(0),
      otherChannelShare: defaultInput(0),
      otherChannelMinutes: defaultInput(0),
      repeatShare: defaultInput(0),
    },
    reuse: { share: defaultInput(0), tasks: [] },
    interruptions: { perPersonAWeek: defaultInput(0), minutes: defaultInput(0) },
    rota: null,
    at: row.at,
  };
};

export const phoneDutiesOf = (context: PlanContext): readonly PhoneDuty[] => {
  const { rows, issues, memory, names } = context;
  return rows.phoneDuties.map((row) =>
    memory.remember(row, "phone duty", [names.staffGroups], issues, (own) =>
      phoneDutyOf(row, { ...context, issues: own }),
    ),
  );
};
