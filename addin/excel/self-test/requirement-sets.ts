/** One requirement set, and whether this program has it. */
export interface RequirementSet {
  readonly name: string;
  readonly version: string;
  readonly isThere: boolean;
}

/** Office LTSC 2021: the first that tells who made a change. */
export const floorVersion = "1.14";
/** The first whose undo lives through what an add-in writes. */
export const liveVersion = "1.20";

/** Newer ones than there are today: what they bring is not used before it is known. */
const newestAsked = 30;
const excelApiVersions = Array.from({ length: newestAsked }, (_, index) => `1.${index + 1}`);

/** Others that say something of the program, each by its first version. */
const otherSets = [
  ["ExcelApiOnline", "1.1"],
  ["ExcelApiDesktop", "1.1"],
  ["DelayForCellEdit", "1.1"],
  ["SharedRuntime", "1.1"],
  ["RibbonApi", "1.1"],
  ["DialogApi", "1.1"],
] as const;

const asked = (office: typeof Office, name: string, version: string): RequirementSet => {
  try {
    return { name, version, isThere: office.context.requirements.isSetSupported(name, version) };
  } catch {
    return { name, version, isThere: false };
  }
};

const excelApiSets = (office: typeof Office): readonly RequirementSet[] =>
  excelApiVersions.map((version) => asked(office, "ExcelApi", version));

/** The newest ExcelApi without a gap below it; "" for none. */
export const newestExcelApi = (office: typeof Office): string => {
  const sets = excelApiSets(office);
  const firstMissing = sets.findIndex(({ isThere }) => !isThere);
  const last = firstMissing === -1 ? sets.length - 1 : firstMissing - 1;
  return sets[last]?.version ?? "";
};

/** What the program says of itself: ExcelApi up to the first that it lacks, at least as far as is used here. */
export const requirementSetsOf = (office: typeof Office): readonly RequirementSet[] => {
  const sets = excelApiSets(office);
  const lastThere = sets.map(({ isThere }) => isThere).lastIndexOf(true);
  const shown = Math.max(lastThere + 2, excelApiVersions.indexOf(liveVersion) + 1);
  return [...sets.slice(0, shown), ...otherSets.map(([name, version]) => asked(office, name, version))];
};
