/** What a flag rests on. A flag is a statement with a basis, never a diagnosis. */
export const flagBases = [
  "law",
  "agreement",
  "health-evidence",
  "union-guideline",
  "queueing",
  "source-document",
  "user-limit",
  "survey-benchmark",
] as const;
export type FlagBasis = (typeof flagBases)[number];

export const flagLevels = ["note", "amber", "red"] as const;
export type FlagLevel = (typeof flagLevels)[number];

export const flagCodes = [
  "working-time-48h",
  "week-55h",
  "caseload-guideline",
  "late-work",
  "backlog-never",
  "time-off-owed",
  "breathing-space",
  "temporary-extra-work",
  "two-temporary-measures",
  "new-staff-sanction-talks",
] as const;
export type FlagCode = (typeof flagCodes)[number];
