import { assumed, type ExampleRow, given } from "./example.ts";
import { caseGroups, duties, groups, quietJuly, sharedRota, tasks } from "./med-budget-names.ts";

type TaskRow = ExampleRow<"tasks">;

const byTeam = assumed("teamet; skønnet over en måned");
const counted = given("sekretariatet; talt i uge 18 og 19");
const bySocialWorkers = { homeGroup: groups.socialWorkers } as const;
const byAdmin = { homeGroup: groups.admin } as const;

const caseWork: readonly TaskRow[] = [
  {
    name: "Første samtale, sygedagpenge",
    caseGroup: caseGroups.sickness,
    driver: "per-new-case",
    rate: 0.75,
    talkMinutes: 40,
    beforeMinutes: 15,
    afterMinutes: 35,
    priority: "1",
    notes: {
      rate: "En fjerdedel af de syge bliver raske, før samtalen skal holdes. Det er teamets eget skøn.",
    },
    ...bySocialWorkers,
    ...byTeam,
  },
  {
    name: "Opfølgende samtale, sygedagpenge",
    caseGroup: caseGroups.sickness,
    driver: "per-open-case-a-year",
    rate: 4,
    talkMinutes: 40,
    beforeMinutes: 10,
    afterMinutes: 40,
    priority: "1",
    ...bySocialWorkers,
    ...byTeam,
  },
  {
    name: tasks.followUp,
    caseGroup: caseGroups.sickness,
    driver: "per-open-case-a-year",
    rate: 12,
    afterMinutes: 50,
    "afterMinutes.low": 40,
    "afterMinutes.likely": 50,
    "afterMinutes.high": 60,
    "afterMinutes.otherSide": 40,
    priority: "2",
    notes: { afterMinutes: "Teamet skønner 50 minutter, forvaltningen regner med 40. Tallet er ikke målt." },
    ...bySocialWorkers,
    suppliedBy: "teamet; skønnet over en måned",
    status: "disputed",
  },
  {
    name: "Revurdering ved uge 22",
    caseGroup: caseGroups.sickness,
    driver: "per-month",
    rate: 30,
    beforeMinutes: 40,
    afterMinutes: 110,
    priority: "1",
    ...bySocialWorkers,
    ...byTeam,
  },
  {
    name: "Samtale, jobafklaring",
    caseGroup: caseGroups.clarification,
    driver: "per-open-case-a-year",
    rate: 6,
    talkMinutes: 50,
    beforeMinutes: 20,
    afterMinutes: 40,
    priority: "1",
    ...bySocialWorkers,
    ...byTeam,
  },
  {
    name: "Opfølgning og notater, jobafklaring",
    caseGroup: caseGroups.clarification,
    driver: "per-open-case-a-year",
    rate: 12,
    afterMinutes: 50,
    priority: "2",
    ...bySocialWorkers,
    ...byTeam,
  },
  {
    name: "Rehabiliteringsplan, forberedende del",
    caseGroup: caseGroups.clarification,
    driver: "share-of-cases-a-year",
    share: 0.5,
    talkMinutes: 90,
    beforeMinutes: 120,
    afterMinutes: 300,
    priority: "1",
    ...bySocialWorkers,
    ...byTeam,
  },
];

const otherWork: readonly TaskRow[] = [
  {
    name: "Afgørelser",
    driver: "per-month",
    rate: 75,
    afterMinutes: 60,
    priority: "1",
    ...bySocialWorkers,
    ...counted,
  },
  {
    name: "Klager",
    driver: "share-of-task",
    share: 0.06,
    afterMinutes: 150,
    priority: "1",
    deadlineDays: 28,
    ...bySocialWorkers,
    ...counted,
  },
  {
    name: tasks.placements,
    driver: "per-month",
    rate: 45,
    talkMinutes: 60,
    beforeMinutes: 15,
    afterMinutes: 25,
    priority: "3",
    ...bySocialWorkers,
    ...byTeam,
  },
  {
    name: tasks.projects,
    driver: "per-month",
    rate: 1,
    afterMinutes: 2400,
    priority: "3",
    ...bySocialWorkers,
    ...given("afdelingslederen"),
  },
  {
    name: tasks.post,
    driver: "per-month",
    rate: 2000,
    afterMinutes: 6,
    priority: "2",
    ...byAdmin,
    ...counted,
  },
  {
    name: "Aktindsigt",
    driver: "per-month",
    rate: 35,
    afterMinutes: 75,
    priority: "1",
    deadlineDays: 7,
    homeGroup: groups.admin,
    alsoPermitted: groups.socialWorkers,
    ...counted,
  },
  {
    name: "Ledelse, personale og økonomi",
    driver: "per-month",
    rate: 225,
    afterMinutes: 60,
    priority: "2",
    homeGroup: groups.leaders,
    notes: { rate: "225 timer om måneden for de to ledere sammen, skrevet som stykker på en time." },
    ...given("afdelingslederen"),
  },
];

export const taskRows: readonly TaskRow[] = [...caseWork, ...otherWork];

export const taskDetailRows: readonly ExampleRow<"taskDetails">[] = [
  {
    task: "Opfølgende samtale, sygedagpenge",
    monthProfile: quietJuly,
    noShowShare: 0.08,
    rebooked: true,
    ...byTeam,
  },
  { task: "Samtale, jobafklaring", monthProfile: quietJuly, noShowShare: 0.1, rebooked: true, ...byTeam },
  { task: tasks.placements, monthProfile: quietJuly, ...byTeam },
  { task: "Afgørelser", monthProfile: quietJuly, ...byTeam },
  { task: "Rehabiliteringsplan, forberedende del", monthProfile: quietJuly, ...byTeam },
  { task: tasks.post, monthProfile: quietJuly, ...counted },
  { task: tasks.projects, monthProfile: quietJuly, ...byTeam },
  { task: "Klager", followsTask: "Afgørelser", lagMonths: 1, ...counted },
];

/** The main number is answered by the administration, the two others by the social workers themselves. */
export const phoneDutyRows: readonly ExampleRow<"phoneDuties">[] = [
  {
    name: duties.main,
    handlingSeconds: 210,
    serviceTarget: 0.8,
    targetSeconds: 60,
    vanishingShare: 0.1,
    otherChannelShare: 0.15,
    otherChannelMinutes: 8,
    repeatShare: 0.1,
    notes: { vanishingShare: "Ingen ved det, før det er prøvet. Tæl opkald og mails før og efter." },
    ...byAdmin,
    suppliedBy: "sekretariatet; opkald talt i uge 18 og 19, andele antaget",
    status: "assumed",
  },
  {
    name: duties.sickness,
    openingHoursPerWeek: 10,
    positions: 1,
    callsPerWeek: 60,
    handlingSeconds: 240,
    rota: sharedRota,
    interruptionsPerWeek: 5,
    interruptionMinutes: 4,
    notes: {
      interruptionMinutes:
        "Teamets eget skøn. Der findes intet tal for, hvad en afbrydelse koster, som alle kan bruge.",
    },
    ...bySocialWorkers,
    ...byTeam,
  },
  {
    name: duties.clarification,
    openingHoursPerWeek: 10,
    positions: 1,
    callsPerWeek: 25,
    handlingSeconds: 300,
    rota: sharedRota,
    ...bySocialWorkers,
    ...byTeam,
  },
];

const hour = (from: string, until: string, callsPerDay: number): ExampleRow<"phoneIntervals"> => ({
  duty: duties.main,
  from,
  until,
  callsPerDay,
  ...counted,
});

export const phoneIntervalRows: readonly ExampleRow<"phoneIntervals">[] = [
  hour("9:00", "10:00", 22),
  hour("10:00", "11:00", 18),
  hour("11:00", "12:00", 14),
  hour("12:00", "13:00", 10),
  hour("13:00", "14:00", 9),
  hour("14:00", "15:00", 6),
];
