import { editionNow } from "../../core/rules/guideline-editions.ts";
import { assumed, type ExampleRow, type ExampleWorkbook } from "./example.ts";
import { prefilledTables } from "./prefilled.ts";
import { slagelseStories } from "./slagelse-proevehandlinger-story.ts";
import {
  caseGroups,
  groups,
  participantRows,
  scenarios,
  taskDetailRows,
  taskRows,
  tasks,
} from "./slagelse-proevehandlinger-tasks.ts";

/** Three of the trials of Slagelse's Temaanalyse Beskæftigelse (items 98 to 113 of what the source documents ask for). */

const example = assumed("antaget til eksemplet");
const fromSource = assumed("Temaanalyse Beskæftigelse; tallene antaget");
const source = "Temaanalyse Beskæftigelse (Slagelse Kommune)";

const planned = { medDate: "2019-02-19", decisionDate: "2019-03-05", neededFrom: "2019-04" } as const;

const scenarioRows: readonly ExampleRow<"scenarios">[] = [
  {
    name: scenarios.noMeetings,
    description:
      "Sagsbehandleren lægger planen sammen med borgeren i stedet for at forelægge sagen for en indsatsgruppe.",
    ...planned,
    ...fromSource,
  },
  {
    name: scenarios.oneCaseworker,
    description:
      "Den samme sagsbehandler fra sygedagpenge til og med jobafklaring, for dem der vil prøve det.",
    ...planned,
    ...fromSource,
  },
  {
    name: scenarios.training,
    description: "10-15 medarbejdere træner den jobrettede samtale, frivilligt.",
    ...planned,
    ...fromSource,
  },
  { name: scenarios.all, description: "De tre på en gang.", ...planned, ...fromSource },
];

const withAll = (name: string): string => `${name}; ${scenarios.all}`;

const optionRows: readonly ExampleRow<"options">[] = [
  {
    scenarios: withAll(scenarios.noMeetings),
    kind: "stopped-meeting-series",
    name: "Indsatsmøderne holder op",
    target: tasks.meeting,
    from: "2019-04",
    notes: { from: "Kilden lader prøvehandlingerne gå i gang løbende fra januar til marts 2019." },
    ...assumed("Temaanalyse Beskæftigelse; måneden antaget"),
  },
  {
    scenarios: withAll(scenarios.noMeetings),
    kind: "changed-minutes",
    name: "Planen lægges i samtalen",
    target: tasks.clarificationTalk,
    from: "2019-04",
    minutes: 10,
    "minutes.low": 0,
    "minutes.likely": 10,
    "minutes.high": 20,
    notes: {
      minutes:
        "Kilden siger, at sagsbehandler og borger selv lægger planen. Hvor længe det tager, er antaget.",
    },
    ...example,
  },
  {
    scenarios: withAll(scenarios.oneCaseworker),
    kind: "one-caseworker",
    name: "Sagen følger sagsbehandleren",
    target: tasks.handover,
    from: "2019-04",
    share: 0.5,
    "share.low": 0.25,
    "share.likely": 0.5,
    "share.high": 1,
    notes: { share: "Afprøves for et antal borgere og medarbejdere, der selv vil. Kilden har intet tal." },
    ...example,
  },
  {
    scenarios: withAll(scenarios.training),
    kind: "talk-training",
    name: "Træningsbane for samtaler",
    staffGroup: groups.caseworkers,
    target: tasks.sicknessTalk,
    from: "2019-04",
    to: "2019-06",
    people: 12,
    "people.low": 10,
    "people.likely": 12,
    "people.high": 15,
    hours: 30,
    share: 0,
    kronerOnce: 90_000,
    notes: {
      people: "10-15 medarbejdere på frivillig basis.",
      share: "Kilden lover bedre samtaler og ikke kortere. Skriv jeres eget skøn, hvis I har et.",
    },
    ...fromSource,
  },
];

const staff = (name: string, filledPosts: number, caseCarryingShare: number): ExampleRow<"staffGroups"> => ({
  name,
  filledPosts,
  absenceShare: 0.05,
  caseCarryingShare,
  ...example,
});

export const slagelseProevehandlinger: ExampleWorkbook = {
  name: "slagelse-proevehandlinger",
  language: "da",
  title: slagelseStories.da.title,
  stories: slagelseStories,
  tables: {
    ...prefilledTables("da"),
    settings: {
      workplace: "Slagelse, sygedagpenge og jobafklaring (antaget hold)",
      startMonth: "2019-01",
      "startMonth.suppliedBy": source,
      "startMonth.status": "given",
      horizonMonths: 12,
      "horizonMonths.suppliedBy": "antaget til eksemplet",
      "horizonMonths.status": "assumed",
      guidelineEdition: editionNow.name.da,
      "guidelineEdition.suppliedBy":
        "antaget: udgaven fra 2016 har intet tal for sygedagpenge i de kilder, eksemplet bygger på",
      "guidelineEdition.status": "assumed",
    },
    staffGroups: [
      staff(groups.caseworkers, 15.5, 1),
      staff(groups.leaders, 2, 0),
      staff(groups.consultants, 2, 0),
      staff(groups.doctor, 0.25, 0),
    ],
    staffDetails: [
      { staffGroup: groups.caseworkers, heads: 18, ...example },
      { staffGroup: groups.leaders, heads: 2, leads: true, ...example },
      { staffGroup: groups.doctor, heads: 1, ...example },
    ],
    allowances: [{ name: "Møder, frokost, kurser og supervision", share: 0.18, ...example }],
    caseGroups: [
      {
        name: caseGroups.sickness,
        openCases: 760,
        newCasesPerMonth: 155,
        guidelineGroup: "Sygedagpenge",
        ...example,
      },
      {
        name: caseGroups.clarification,
        openCases: 230,
        newCasesPerMonth: 0,
        guidelineGroup: "Ressourceforløb",
        notes: {
          guidelineGroup: "DS har ikke et tal for jobafklaring. Her er brugt tallet for ressourceforløb.",
        },
        ...example,
      },
    ],
    caseMoves: [
      {
        fromGroup: caseGroups.sickness,
        toGroup: caseGroups.clarification,
        share: 0.1,
        ...example,
      },
    ],
    tasks: taskRows,
    taskDetails: taskDetailRows,
    meetingParticipants: participantRows,
    scenarios: scenarioRows,
    options: optionRows,
  },
};
