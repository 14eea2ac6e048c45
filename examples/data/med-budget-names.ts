/** Names that rows of several tables of the example refer to. */
export const groups = {
  socialWorkers: "Socialrådgivere",
  admin: "Administration",
  leaders: "Ledere",
} as const;

export const caseGroups = { sickness: "Sygedagpenge", clarification: "Jobafklaring" } as const;

export const tasks = {
  followUp: "Opfølgning og notater, sygedagpenge",
  projects: "Projekter og udviklingsopgaver",
  placements: "Besøg hos virksomheder",
  post: "Post og indkaldelser",
} as const;

export const duties = {
  main: "Hovednummeret",
  sickness: "Telefon, sygedagpenge",
  clarification: "Telefon, jobafklaring",
} as const;
/** The phones of the social workers that can be taken in turn. */
export const sharedRota = "Rådgivernes telefoner";

export const teamMeeting = "Teammøde";
export const newSystem = "Nyt it-system";
export const quietJuly = "Få i juli";

export const scenarios = {
  proposal: "Forslaget",
  longerHours: "Kun mere arbejdstid",
  otherWays: "Kun anden arbejdsgang",
  all: "Alle tolv på en gang",
} as const;
