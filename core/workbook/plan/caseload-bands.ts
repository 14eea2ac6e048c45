import type { Input } from "../../origin.ts";
import type { CaseloadBand } from "../../plan/case-flow.ts";
import type { StaffGroup } from "../../plan.ts";
import type { IssueCollector } from "../issue.ts";
import { inputOf, placeOf, refusedInput, type TableRow, textOf } from "../read/row.ts";
import type { PlanContext } from "./context.ts";

type BandRow = TableRow<"caseloadBands">;

interface ReadBand {
  readonly row: BandRow;
  readonly band: CaseloadBand;
}

/** A row for a staff group that there is not has been reported, and is nobody's. */
const bandOf = (row: BandRow, issues: IssueCollector): readonly ReadBand[] => {
  const staffGroup = textOf(row, "staffGroup");
  if (staffGroup === null) return [];
  const fewest = inputOf(row, "fewest");
  const most = inputOf(row, "most");
  const band = { staffGroup, fewest, most, workers: inputOf(row, "workers"), at: row.at };
  if (fewest.value === null || most.value === null || fewest.value <= most.value) return [{ row, band }];
  issues.add("caseload-band-order", placeOf(row, "most"), { fewest: fewest.value, most: most.value });
  return [{ row, band: { ...band, workers: refusedInput(row, "most") } }];
};

const overlap = ({ band: one }: ReadBand, { band: other }: ReadBand): boolean =>
  one.staffGroup === other.staffGroup &&
  (one.fewest.value ?? Number.NaN) < (other.most.value ?? Number.NaN) &&
  (other.fewest.value ?? Number.NaN) < (one.most.value ?? Number.NaN);

const reportOverlaps = (bands: readonly ReadBand[], issues: IssueCollector): void => {
  for (const [index, band] of bands.entries()) {
    const first = bands.slice(0, index).find((earlier) => overlap(earlier, band));
    if (first === undefined) continue;
    issues.add("caseload-bands-overlap", placeOf(band.row, "fewest"), {
      first: placeOf(first.row, "fewest"),
    });
  }
};

/** How the cases lie on the people of each group. */
export const caseloadBandsOf = ({ rows, memory, issues }: PlanContext): readonly CaseloadBand[] =>
  memory.remember(rows.caseloadBands, "bands", [], issues, (own) => {
    const bands = rows.caseloadBands.flatMap((row) => bandOf(row, own));
    reportOverlaps(bands, own);
    return bands.map(({ band }) => band);
  });

/** The cells that state the most or the fewest cases of one worker, and the bound of the bands that they go with. */
const extremes = {
  largestCaseload: {
    bound: "most",
    beyond: (one: number, other: number): boolean => one > other,
  },
  smallestCaseload: {
    bound: "fewest",
    beyond: (one: number, other: number): boolean => one < other,
  },
} as const;
type Extreme = keyof typeof extremes;

/** The band with the outermost bound of those in which anybody is; null where one of them is not known. */
const outermost = (bands: readonly CaseloadBand[], which: Extreme): CaseloadBand | null => {
  const { bound, beyond } = extremes[which];
  const held = bands.filter(({ workers }) => workers.value !== 0);
  const known = held.every(({ workers, [bound]: { value } }) => workers.value !== null && value !== null);
  const [first, ...others] = held;
  if (!known || !first) return null;
  return others.reduce(
    (found, band) => (beyond(band[bound].value ?? 0, found[bound].value ?? 0) ? band : found),
    first,
  );
};

const within = ({ fewest, most }: CaseloadBand, value: number): boolean =>
  value >= (fewest.value ?? Number.NaN) && value <= (most.value ?? Number.NaN);

/** As stated where that lies in the outermost band; else the bound of that band, which is the one truth. */
const extremeOf = (
  group: StaffGroup,
  bands: readonly CaseloadBand[],
  which: Extreme,
  issues: IssueCollector,
): Input => {
  const stated = group[which];
  const band = outermost(bands, which);
  if (band === null) return stated;
  if (stated.value !== null && within(band, stated.value)) return stated;
  const used = band[extremes[which].bound];
  if (stated.value !== null && stated.origin.kind === "cell" && used.value !== null && band.at !== null)
    issues.add("caseload-outside-bands", stated.origin.at, {
      found: stated.value,
      used: used.value,
      first: used.origin.kind === "cell" ? used.origin.at : band.at,
    });
  return used;
};

const checkHeads = (
  { name, heads }: StaffGroup,
  bands: readonly CaseloadBand[],
  issues: IssueCollector,
): void => {
  const workers = bands.reduce((sum, band) => sum + (band.workers.value ?? Number.NaN), 0);
  const at = bands[0]?.workers.origin;
  // Heads that nobody has stated are taken to be as many as the posts.
  if (heads.origin.kind !== "cell" || heads.value === null || !(workers > heads.value)) return;
  if (at?.kind === "cell")
    issues.add("band-workers-above-heads", at.at, { staffGroup: name, workers, heads: heads.value });
};

/** The group with the most and the fewest cases of one worker as its bands tell, which win over what is stated. */
export const withBands = (
  group: StaffGroup,
  bands: readonly CaseloadBand[],
  issues: IssueCollector,
): StaffGroup => {
  const own = bands.filter(({ staffGroup }) => staffGroup === group.name);
  if (own.length === 0) return group;
  checkHeads(group, own, issues);
  const largestCaseload = extremeOf(group, own, "largestCaseload", issues);
  const smallestCaseload = extremeOf(group, own, "smallestCaseload", issues);
  return { ...group, largestCaseload, smallestCaseload };
};
