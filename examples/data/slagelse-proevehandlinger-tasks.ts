import { assumed, type ExampleRow } from "./example.ts";

/** Names that rows of several tables of the example refer to. */
export const groups = {
  caseworkers: "Sagsbehandlere",
  leaders: "Ledere",
  consultants: "Fagkonsulent og mødeleder",
  doctor: "Lægekonsulent",
} as const;

export const caseGroups = { sickness: "Sygedagpenge", clarification: "Jobafklaring" } as const;

export const tasks = {
  meeting: "Indsatsmøde",
  presentation: "Sagen gøres klar til indsatsmøde",
  handover: "Overdragelse til ny sagsbehandler",
  sicknessTalk: "Samtale, sygedagpenge",
  clarificationTalk: "Samtale, jobafklaring",
} as const;

export const scenarios = {
  noMeetings: "Stop for indsatsmøder",
  oneCaseworker: "Én sagsbehandler",
  training: "Træning i samtaler",
  all: "Alle tre prøvehandlinger",
} as const;

type TaskRow = ExampleRow<"tasks">;

const example = assumed("antaget til eksemplet");
const byCaseworkers = { homeGroup: groups.caseworkers } as const;

/** Those who sit in the meeting are named in the source; how often it is held and how long is not. */
const meetingRows: readonly TaskRow[] = [
  {
    name: tasks.meeting,
    driver: "per-month",
    rate: 36,
    "rate.low": 20,
    "rate.likely": 36,
    "rate.high": 50,
    talkMinutes: 30,
    priority: "2",
    notes: { talkMinutes: "Minutter for hver, der er med. De fire andre står i tabellen Flere i mødet." },
    ...byCaseworkers,
    ...assumed("Temaanalyse Beskæftigelse; antal og minutter antaget"),
  },
  {
    name: tasks.presentation,
    driver: "share-of-task",
    share: 1,
    beforeMinutes: 75,
    afterMinutes: 30,
    priority: "2",
    ...byCaseworkers,
    ...example,
  },
];

const caseWork: readonly TaskRow[] = [
  {
    name: tasks.sicknessTalk,
    caseGroup: caseGroups.sickness,
    driver: "per-open-case-a-year",
    rate: 6,
    talkMinutes: 40,
    beforeMinutes: 10,
    afterMinutes: 30,
    priority: "1",
    ...byCaseworkers,
    ...example,
  },
  {
    name: "Opfølgning og notater, sygedagpenge",
    caseGroup: caseGroups.sickness,
    driver: "per-open-case-a-year",
    rate: 12,
    afterMinutes: 45,
    priority: "2",
    ...byCaseworkers,
    ...example,
  },
  {
    name: tasks.clarificationTalk,
    caseGroup: caseGroups.clarification,
    driver: "per-open-case-a-year",
    rate: 6,
    talkMinutes: 50,
    beforeMinutes: 20,
    afterMinutes: 40,
    priority: "1",
    ...byCaseworkers,
    ...example,
  },
  {
    name: "Opfølgning og notater, jobafklaring",
    caseGroup: caseGroups.clarification,
    driver: "per-open-case-a-year",
    rate: 12,
    afterMinutes: 55,
    priority: "2",
    ...byCaseworkers,
    ...example,
  },
  {
    name: "Forelæggelse for rehabiliteringsteamet",
    driver: "per-month",
    rate: 18,
    talkMinutes: 60,
    beforeMinutes: 180,
    afterMinutes: 120,
    priority: "1",
    ...byCaseworkers,
    ...example,
  },
  {
    name: tasks.handover,
    caseGroup: caseGroups.clarification,
    driver: "per-moved-case",
    rate: 1,
    afterMinutes: 150,
    priority: "2",
    notes: { afterMinutes: "Tid hos den, der giver sagen fra sig, og hos den, der skal læse sig ind." },
    ...byCaseworkers,
    ...assumed("Temaanalyse Beskæftigelse; minutterne antaget"),
  },
  {
    name: "Klager over skiftende sagsbehandlere",
    driver: "share-of-task",
    share: 0.2,
    afterMinutes: 180,
    priority: "1",
    deadlineDays: 28,
    ...byCaseworkers,
    ...assumed("Temaanalyse Beskæftigelse; tallene antaget"),
  },
];

const otherGroups: readonly TaskRow[] = [
  {
    name: "Ledelse",
    driver: "per-month",
    rate: 190,
    afterMinutes: 60,
    homeGroup: groups.leaders,
    ...example,
  },
  {
    name: "Faglig sparring og rehabiliteringsteam",
    driver: "per-month",
    rate: 165,
    afterMinutes: 60,
    homeGroup: groups.consultants,
    ...example,
  },
  {
    name: "Lægefaglige vurderinger",
    driver: "per-month",
    rate: 8,
    afterMinutes: 60,
    homeGroup: groups.doctor,
    ...example,
  },
];

export const taskRows: readonly TaskRow[] = [...caseWork, ...meetingRows, ...otherGroups];

export const taskDetailRows: readonly ExampleRow<"taskDetails">[] = [
  { task: tasks.presentation, followsTask: tasks.meeting, ...example },
  { task: "Klager over skiftende sagsbehandlere", followsTask: tasks.handover, lagMonths: 2, ...example },
];

/** The four beside the caseworker: a leader, a consultant, the chair and a medical consultant. */
export const participantRows: readonly ExampleRow<"meetingParticipants">[] = [
  { task: tasks.meeting, staffGroup: groups.leaders, people: 1 },
  { task: tasks.meeting, staffGroup: groups.consultants, people: 2 },
  { task: tasks.meeting, staffGroup: groups.doctor, people: 1 },
].map((row) => ({ ...row, suppliedBy: "Temaanalyse Beskæftigelse (Slagelse Kommune)", status: "given" }));
