/** Names that rows of several tables of the example refer to. */
export const socialWorkers = "Socialrådgivere";
export const admin = "Administration";

export const caseGroups = {
  jobReady: "Jobparate over 30",
  activityReady: "Aktivitetsparate over 30",
  young: "Under 30, aktivitetsparate",
  integration: "Integrationsydelse",
} as const;

export const exemption = "Undtagelse fra 225 timer, aktivitetsparate";
export const recalculation = "Genberegning af loft";
export const projects = "Udviklingsopgaver og projekter";
export const followUp = "Opfølgning på tilbud og praktik";

export const phoneDuty = "Telefonvagt";
export const extraJobs = "Ekstra jobindsats og småjob";
export const notesOfActivityReady = "Kontakt og notater, aktivitetsparate";
/** How a new system takes hold. */
export const newSystem = "Nyt it-system";

/** Talks and visits are planned outside the holiday month. */
export const quietJuly = "Få i juli";

export const scenarios = {
  temps: "Vikarer og studentermedhjælpere",
  overtime: "Overarbejde og færre møder",
  hiring: "Opnormering og nedlukning",
  plusTime: "Plustid og it",
  priorities: "Prioritering og kortere telefontid",
} as const;
