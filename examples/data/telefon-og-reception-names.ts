/** Names that rows of several tables of the example refer to. */
export const teams = {
  front: "Front",
  benefit: "Team dagpenge",
  jobReady: "Team jobparate",
  sickness: "Team sygedagpenge",
  flexjob: "Team fleksjob",
} as const;

export const caseGroups = {
  benefit: "Dagpenge",
  jobReady: "Jobparate på kontanthjælp",
  sickness: "Sygedagpenge",
  flexjob: "Ledighedsydelse",
  resourceCourse: "Ressourceforløb",
} as const;

export const mainNumber = "Hovednummeret";
export const reception = "Receptionen";
/** The phones that one rota can take over. */
export const sharedRota = "Teamenes telefoner";
export const teamPhones = {
  benefit: "Telefon, dagpenge",
  jobReady: "Telefon, jobparate",
  sickness: "Telefon, sygedagpenge",
  flexjob: "Telefon, fleksjob",
} as const;

export const post = "Post og scanning";
export const appointments = "Aftaler i kalenderen";
export const followUp = {
  benefit: "Opfølgning og notater, dagpenge",
  jobReady: "Opfølgning og notater, jobparate",
  sickness: "Opfølgning og notater, sygedagpenge",
  flexjob: "Opfølgning og notater, ledighedsydelse",
  resourceCourse: "Opfølgning og notater, ressourceforløb",
} as const;

export const scenarios = {
  shorter: "Hovednummeret lukker kl. 12",
  rota: "Fælles telefonvagt",
  both: "Kortere telefontid og fælles vagt",
  asBefore: "Uden lov 1750",
  asBeforeWithRota: "Uden lov 1750, med fælles vagt",
} as const;
