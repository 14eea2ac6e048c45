import { defaultInput, type Input } from "../../origin.ts";
import type { CaseAgeBand } from "../../plan/case-flow.ts";
import type { IssueCollector } from "../issue.ts";
import { inputOf, placeOf, refusedInput, type TableRow, textOf } from "../read/row.ts";
import { ageOf, bandAges, givenAge } from "./case-age.ts";

type AgeRow = TableRow<"caseAges">;

interface ReadBand {
  readonly row: AgeRow;
  readonly band: CaseAgeBand;
}

/** Bounds in months and in weeks can meet without being the same number. */
const sameAge = 0.1;
/** Counts by age and in all may differ by rounding. */
const sameCount = 0.5;

const refused = ({ row, band }: ReadBand, column: "fromMonths" | "cases" = "cases"): ReadBand => ({
  row,
  band: { ...band, cases: refusedInput(row, column) },
});

const bandOf = (row: AgeRow, issues: IssueCollector): ReadBand => {
  const fromMonths = ageOf(row, bandAges.from, issues) ?? defaultInput(0, placeOf(row, "fromMonths"));
  const toMonths = ageOf(row, bandAges.to, issues);
  const read = { row, band: { fromMonths, toMonths, cases: inputOf(row, "cases"), at: row.at } };
  const from = fromMonths.value;
  const to = toMonths?.value ?? null;
  if (from === null || to === null || to > from) return read;
  issues.add("age-window-order", placeOf(row, givenAge(row, bandAges.to)), { from, to });
  return refused(read);
};

const from = ({ band }: ReadBand): number => band.fromMonths.value ?? Number.NaN;
/** Without end: infinite; not known: NaN, which overlaps nothing. */
const to = ({ band }: ReadBand): number =>
  band.toMonths === null ? Number.POSITIVE_INFINITY : (band.toMonths.value ?? Number.NaN);

/** Bands that begin before an earlier one has ended: neither of the two can be trusted. */
const withoutOverlaps = (bands: readonly ReadBand[], issues: IssueCollector): readonly ReadBand[] => {
  const wrong = new Set<ReadBand>();
  for (const [index, band] of bands.entries()) {
    const first = bands.slice(0, index).find((earlier) => from(band) < to(earlier) - sameAge);
    if (first === undefined) continue;
    wrong.add(band).add(first);
    const column = givenAge(band.row, bandAges.from);
    issues.add("age-bands-overlap", placeOf(band.row, column), {
      first: placeOf(first.row, givenAge(first.row, bandAges.from)),
    });
  }
  return bands.map((band) => (wrong.has(band) ? refused(band, "fromMonths") : band));
};

const reportHoles = (bands: readonly ReadBand[], issues: IssueCollector): void => {
  let reached = 0;
  for (const band of bands) {
    if (from(band) > reached + sameAge)
      issues.add("age-bands-hole", placeOf(band.row, givenAge(band.row, bandAges.from)), {
        from: reached,
        to: from(band),
      });
    reached = Math.max(reached, to(band));
  }
};

/** Bands that come to another number of cases than are open tell no profile. */
const agreeing = (
  bands: readonly ReadBand[],
  caseGroup: string,
  openCases: Input,
  issues: IssueCollector,
): readonly ReadBand[] => {
  const sum = bands.reduce((total, { band }) => total + (band.cases.value ?? Number.NaN), 0);
  const open = openCases.value;
  const [first] = bands;
  if (first === undefined || open === null || Number.isNaN(sum) || Math.abs(sum - open) <= sameCount)
    return bands;
  const openAt = openCases.origin.kind === "cell" ? openCases.origin.at : null;
  issues.add("age-bands-sum", placeOf(first.row, "cases"), { caseGroup, sum, open, openAt });
  return bands.map((band) => refused(band));
};

/** The open cases of a target group by age, youngest first; a group without rows has the profile of its duration. */
export const openingAgesOf = (
  rows: readonly AgeRow[],
  caseGroup: string,
  openCases: Input,
  issues: IssueCollector,
): readonly CaseAgeBand[] => {
  const own = rows.filter((row) => textOf(row, "caseGroup") === caseGroup).map((row) => bandOf(row, issues));
  const inOrder = [...own].sort((one, other) => from(one) - from(other));
  const sound = withoutOverlaps(inOrder, issues);
  reportHoles(sound, issues);
  return agreeing(sound, caseGroup, openCases, issues).map(({ band }) => band);
};
