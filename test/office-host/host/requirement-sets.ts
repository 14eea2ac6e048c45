/** Number by number: 1.9 comes before 1.14. */
const isAtMost = (version: string, newest: string): boolean => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [newestMajor = 0, newestMinor = 0] = newest.split(".").map(Number);
  return major === newestMajor ? minor <= newestMinor : major < newestMajor;
};

/** What lets the client ask to wait for the end of typing, and say which writes can be undone. */
const hostSets: readonly string[] = ["DelayForCellEdit", "RichApiRuntimeFlag"];

/** Which sets a version of Excel supports whose newest ExcelApi is the given one. */
export const requirementSets =
  (excelApi: string) =>
  (set: string, version: string | number = "1.1"): boolean => {
    if (set === "ExcelApi" || set === "ExcelApiUndo") return isAtMost(String(version), excelApi);
    return hostSets.includes(set);
  };
