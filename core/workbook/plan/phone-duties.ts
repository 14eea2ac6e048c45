import { defaultInput, type Input } from "../../origin.ts";
import type { CallersBehaviour, OpeningInterval, PhoneDuty } from "../../plan/phone-duty.ts";
import { keyOf } from "../read/normalise.ts";
import {
  cellOf,
  inputOf,
  isGiven,
  namesOf,
  placeOf,
  refusedColumn,
  refusedInput,
  type TableRow,
  textOf,
} from "../read/row.ts";
import { chosenName, nameOf, type PlanContext } from "./context.ts";
import { checkDuty } from "./phone-checks.ts";
import { phoneIntervalsOf } from "./phone-intervals.ts";

type DutyRow = TableRow<"phoneDuties">;

/** Minutes of something that happens are missing where nobody states them, and 0 where it does not happen. */
const minutesOf = (
  row: DutyRow,
  often: "otherChannelShare" | "interruptionsPerWeek",
  minutes: "otherChannelMinutes" | "interruptionMinutes",
): Input => {
  if (isGiven(row, minutes)) return inputOf(row, minutes);
  return (inputOf(row, often).value ?? 1) > 0
    ? refusedInput(row, minutes)
    : defaultInput(0, cellOf(row, minutes).at);
};

/** Calls that vanish and calls that come another way are parts of the same calls. */
const behaviourOf = (row: DutyRow, { issues }: PlanContext): CallersBehaviour => {
  const vanishing = inputOf(row, "vanishingShare");
  const other = inputOf(row, "otherChannelShare");
  const sum = (vanishing.value ?? 0) + (other.value ?? 0);
  const columns = ["vanishingShare", "otherChannelShare"] as const;
  if (sum > 1)
    issues.add("shares-above-one", placeOf(row, "vanishingShare"), {
      table: "phoneDuties",
      column: "vanishingShare",
      columns,
      sum,
    });
  return {
    vanishingShare: sum > 1 ? refusedInput(row, "vanishingShare") : vanishing,
    otherChannelShare: other,
    otherChannelMinutes: minutesOf(row, "otherChannelShare", "otherChannelMinutes"),
    repeatShare: inputOf(row, "repeatShare"),
  };
};

/** A target is of no use to a duty of which nobody can tell how many are meant to sit at it. */
const targetOf = (row: DutyRow): Input =>
  refusedColumn(row, ["positions"]) === null ? inputOf(row, "serviceTarget") : refusedInput(row, "positions");

const reuseOf = (row: DutyRow): PhoneDuty["reuse"] => ({
  share:
    refusedColumn(row, ["reusedFor"]) === null ? inputOf(row, "reuseShare") : refusedInput(row, "reusedFor"),
  tasks: namesOf(row, "reusedFor"),
});

/** A duty of which it cannot be told who sits at it may be anybody's, and has no hours that can be counted. */
const phoneDutyOf = (
  row: DutyRow,
  intervals: readonly OpeningInterval[],
  context: PlanContext,
): PhoneDuty => {
  const { issues, names } = context;
  const groups = names.staffGroups;
  const home = chosenName(issues, row, "homeGroup", groups);
  const refused = home === null ? "homeGroup" : refusedColumn(row, ["alsoPermitted"]);
  const duty: PhoneDuty = {
    name: nameOf(row),
    homeGroup: home ?? groups[0] ?? "",
    permittedGroups: home === null ? groups : [...new Set([home, ...namesOf(row, "alsoPermitted")])],
    openingHoursPerWeek: inputOf(row, "openingHoursPerWeek"),
    positions: inputOf(row, "positions"),
    offPhoneShare: inputOf(row, "offPhoneShare"),
    callsPerWeek: inputOf(row, "callsPerWeek"),
    handlingSeconds: inputOf(row, "handlingSeconds"),
    serviceTarget: targetOf(row),
    targetSeconds: inputOf(row, "targetSeconds"),
    intervals,
    behaviour: behaviourOf(row, context),
    reuse: reuseOf(row),
    interruptions: {
      perPersonAWeek: inputOf(row, "interruptionsPerWeek"),
      minutes: minutesOf(row, "interruptionsPerWeek", "interruptionMinutes"),
    },
    rota: textOf(row, "rota"),
    at: row.at,
  };
  checkDuty(row, duty, issues);
  return refused === null ? duty : withoutHours(duty, refusedInput(row, refused));
};

/** The duty with hours that nobody can count. */
export const withoutHours = (duty: PhoneDuty, hours: Input): PhoneDuty => ({
  ...duty,
  openingHoursPerWeek: hours,
  intervals: [],
});

/** Names of shared rotas are compared as names of rows are: the first spelling is the one used. */
const withOneSpelling = (duties: readonly PhoneDuty[]): readonly PhoneDuty[] => {
  const spellings = new Map<string, string>();
  return duties.map((duty) => {
    if (duty.rota === null) return duty;
    const key = keyOf(duty.rota);
    const rota = spellings.get(key) ?? duty.rota;
    spellings.set(key, rota);
    return rota === duty.rota ? duty : { ...duty, rota };
  });
};

/** An option that names a duty means the duty, so that a rota of the same name could never be meant. */
const checkRotaNames = ({ rows: { phoneDuties: rows }, issues }: PlanContext): void => {
  const duties = new Set(rows.map((row) => keyOf(nameOf(row))));
  for (const row of rows) {
    const rota = textOf(row, "rota");
    if (rota !== null && duties.has(keyOf(rota)))
      issues.add("rota-named-as-duty", placeOf(row, "rota"), { rota });
  }
};

export const phoneDutiesOf = (context: PlanContext): readonly PhoneDuty[] => {
  const { rows, issues, memory, names } = context;
  const intervals = phoneIntervalsOf(context);
  checkRotaNames(context);
  const duties = rows.phoneDuties.map((row) => {
    const own = memory.sameList(`intervals of ${nameOf(row)}`, intervals.get(nameOf(row)) ?? []);
    return memory.remember(row, "phone duty", [names.staffGroups, own], issues, (found) =>
      phoneDutyOf(row, own, { ...context, issues: found }),
    );
  });
  return withOneSpelling(duties);
};
