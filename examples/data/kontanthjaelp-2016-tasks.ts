import { assumed, type ExampleRow, given } from "./example.ts";
import {
  admin,
  caseGroups,
  exemption,
  extraJobs,
  followUp,
  notesOfActivityReady,
  phoneDuty,
  projects,
  quietJuly,
  recalculation,
  socialWorkers,
} from "./kontanthjaelp-2016-names.ts";
import { newRulesTasks } from "./kontanthjaelp-2016-new-rules.ts";

const example = assumed("antaget til eksemplet");

const bySocialWorkers = { homeGroup: socialWorkers } as const;
const byAdmin = { homeGroup: admin, alsoPermitted: socialWorkers } as const;

type TaskRow = ExampleRow<"tasks">;

const talks: readonly TaskRow[] = [
  {
    name: "Jobsamtale, jobparate",
    caseGroup: caseGroups.jobReady,
    driver: "per-open-case-a-year",
    rate: 6,
    talkMinutes: 30,
    beforeMinutes: 10,
    afterMinutes: 20,
    priority: "1",
    ...bySocialWorkers,
    ...example,
  },
  {
    name: "Samtale, aktivitetsparate over 30",
    caseGroup: caseGroups.activityReady,
    driver: "per-open-case-a-year",
    rate: 4,
    talkMinutes: 45,
    beforeMinutes: 20,
    afterMinutes: 35,
    priority: "1",
    notes: { rate: "Mindst 4 samtaler på 12 måneder (star.dk, samtaledata, regler fra 2018)." },
    ...bySocialWorkers,
    ...assumed("star.dk; minutterne antaget"),
  },
  {
    name: "Samtale, under 30",
    caseGroup: caseGroups.young,
    driver: "per-open-case-a-year",
    rate: 5,
    talkMinutes: 45,
    beforeMinutes: 15,
    afterMinutes: 30,
    priority: "1",
    ...bySocialWorkers,
    ...example,
  },
  {
    name: "Samtale, integrationsydelse",
    caseGroup: caseGroups.integration,
    driver: "per-open-case-a-year",
    rate: 4,
    talkMinutes: 45,
    beforeMinutes: 15,
    afterMinutes: 30,
    priority: "1",
    ...bySocialWorkers,
    ...example,
  },
  {
    name: "Første samtale, jobparate",
    caseGroup: caseGroups.jobReady,
    driver: "per-new-case",
    rate: 1,
    talkMinutes: 45,
    beforeMinutes: 10,
    afterMinutes: 30,
    priority: "1",
    deadlineDays: 7,
    ...bySocialWorkers,
    ...example,
  },
  {
    name: "Første samtale, under 30",
    caseGroup: caseGroups.young,
    driver: "per-new-case",
    rate: 1,
    talkMinutes: 60,
    beforeMinutes: 15,
    afterMinutes: 40,
    priority: "1",
    deadlineDays: 7,
    notes: { deadlineDays: "Den første samtale inden 1 uge (star.dk, samtaledata, regler fra 2018)." },
    ...bySocialWorkers,
    ...assumed("star.dk; minutterne antaget"),
  },
];

/** Calls, mails and notes between the talks: the part that is easily forgotten. */
const contact = (name: string, caseGroup: string, minutes: number): TaskRow => ({
  name,
  caseGroup,
  driver: "per-open-case-a-year",
  rate: 12,
  afterMinutes: minutes,
  priority: "2",
  ...bySocialWorkers,
  ...example,
});

const contacts: readonly TaskRow[] = [
  contact("Kontakt og notater, jobparate", caseGroups.jobReady, 20),
  contact(notesOfActivityReady, caseGroups.activityReady, 35),
  contact("Kontakt og notater, under 30", caseGroups.young, 35),
  contact("Kontakt og notater, integrationsydelse", caseGroups.integration, 30),
];

const dailyWork: readonly TaskRow[] = [
  {
    name: followUp,
    driver: "per-month",
    rate: 190,
    afterMinutes: 40,
    priority: "3",
    ...bySocialWorkers,
    ...example,
  },
  {
    name: "Rehabiliteringsplan, forberedende del",
    caseGroup: caseGroups.activityReady,
    driver: "share-of-cases-a-year",
    share: 0.12,
    talkMinutes: 90,
    beforeMinutes: 120,
    afterMinutes: 390,
    priority: "1",
    ...bySocialWorkers,
    ...example,
  },
  {
    name: "Afgørelser om tilbud og sanktioner",
    driver: "per-month",
    rate: 90,
    afterMinutes: 60,
    priority: "1",
    ...bySocialWorkers,
    ...example,
  },
  {
    name: "Virksomhedskontakt",
    driver: "per-month",
    rate: 60,
    talkMinutes: 60,
    beforeMinutes: 15,
    afterMinutes: 15,
    priority: "3",
    ...bySocialWorkers,
    ...example,
  },
  {
    name: "Breve og indkaldelser",
    driver: "per-month",
    rate: 700,
    afterMinutes: 6,
    priority: "2",
    ...byAdmin,
    ...example,
  },
  {
    name: "Aktindsigt og post",
    driver: "per-month",
    rate: 160,
    afterMinutes: 20,
    priority: "2",
    deadlineDays: 14,
    ...byAdmin,
    ...example,
  },
  {
    name: projects,
    driver: "per-month",
    rate: 1,
    afterMinutes: 2400,
    priority: "3",
    ...bySocialWorkers,
    ...example,
  },
];

/** Calls that somebody has to be there for; what they lead to stands under the tasks. */
export const phoneDutyRows: readonly ExampleRow<"phoneDuties">[] = [
  {
    name: phoneDuty,
    openingHoursPerWeek: 11,
    positions: 1,
    callsPerWeek: 150,
    handlingSeconds: 180,
    ...byAdmin,
    ...example,
  },
];

export const taskRows: readonly TaskRow[] = [...talks, ...contacts, ...dailyWork, ...newRulesTasks];

const newRulesFrom = "2016-10";

export const taskDetailRows: readonly ExampleRow<"taskDetails">[] = [
  { task: "Jobsamtale, jobparate", monthProfile: quietJuly, noShowShare: 0.12, ...example },
  {
    task: "Samtale, aktivitetsparate over 30",
    monthProfile: quietJuly,
    noShowShare: 0.15,
    rebooked: true,
    sanctionTalk: true,
    ...example,
  },
  { task: "Samtale, under 30", monthProfile: quietJuly, noShowShare: 0.2, rebooked: true, ...example },
  {
    task: "Samtale, integrationsydelse",
    monthProfile: quietJuly,
    interpreterShare: 0.6,
    interpreterFactor: 1.8,
    ...example,
  },
  { task: followUp, monthProfile: quietJuly, ...example },
  { task: "Virksomhedskontakt", monthProfile: quietJuly, ...example },
  { task: projects, monthProfile: quietJuly, ...example },
  { task: recalculation, firstMonth: newRulesFrom, ...example },
  { task: exemption, firstMonth: newRulesFrom, ...example },
  { task: "Undtagelse fra 225 timer, jobparate", firstMonth: newRulesFrom, ...example },
  { task: "Vurdering af samliv", firstMonth: newRulesFrom, ...example },
  { task: "Bortfaldsdatoer og udskydelser", firstMonth: newRulesFrom, ...example },
  { task: "Varsling og partshøring", followsTask: exemption, ...example },
  { task: "Ekstra samtaler om loft og timer", firstMonth: newRulesFrom, ...example },
  { task: extraJobs, firstMonth: newRulesFrom, ...example },
  { task: "Boligproblemer", firstMonth: "2016-11", ...example },
  { task: "Børnefamilier, der sættes ud", firstMonth: "2016-12", ...example },
  { task: "Klager over 225-timersreglen", followsTask: exemption, lagMonths: 1.5, ...example },
];

export const batchRows: readonly ExampleRow<"batches">[] = [
  {
    name: "Gennemgang af sager efter de nye regler",
    cases: 790,
    minutesPerCase: 60,
    start: "2016-04-01",
    deadline: "2016-09-30",
    priority: "1",
    homeGroup: socialWorkers,
    notes: {
      cases:
        "Alle teamets sager. DS' notat af 25. oktober 2016: ca. 200.000 sager skulle gennemgås i hele landet.",
      deadline: "Kontanthjælpsloftet fik virkning 1. oktober 2016.",
    },
    ...assumed("minutterne antaget"),
  },
];

export const openingBacklogRows: readonly ExampleRow<"openingBacklogs">[] = [
  { task: followUp, hours: 110, ageMonths: 1, ...given("afdelingslederen") },
];
