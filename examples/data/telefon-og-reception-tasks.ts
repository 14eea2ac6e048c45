import { assumed, type ExampleRow } from "./example.ts";
import { appointments, caseGroups, followUp, post, teams } from "./telefon-og-reception-names.ts";

type TaskRow = ExampleRow<"tasks">;

const minutesAssumed = assumed("teamlederen; minutterne skønnet");
const byLaw = assumed("loven; minutterne skønnet af teamlederen");

interface Minutes {
  readonly talkMinutes: number;
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
}

/** Talks that the law asks for, as often as it says in each month. */
const talk = (caseGroup: string, homeGroup: string, minutes: Minutes): TaskRow => ({
  name: `Samtaler, ${caseGroup.toLocaleLowerCase("da")}`,
  caseGroup,
  driver: "talk-cadence",
  ...minutes,
  priority: "1",
  homeGroup,
  ...byLaw,
});

/** What is between the talks, each month for each open case. */
const between = (name: string, caseGroup: string, homeGroup: string, afterMinutes: number): TaskRow => ({
  name,
  caseGroup,
  driver: "per-open-case-a-year",
  rate: 12,
  afterMinutes,
  priority: "2",
  homeGroup,
  ...minutesAssumed,
});

const opened = (caseGroup: string, homeGroup: string, afterMinutes: number): TaskRow => ({
  name: `Ny sag, ${caseGroup.toLocaleLowerCase("da")}`,
  caseGroup,
  driver: "per-new-case",
  rate: 1,
  afterMinutes,
  priority: "1",
  homeGroup,
  ...minutesAssumed,
});

const aMonth = (name: string, homeGroup: string, rate: number, afterMinutes: number): TaskRow => ({
  name,
  driver: "per-month",
  rate,
  afterMinutes,
  priority: "2",
  homeGroup,
  ...minutesAssumed,
});

/** Talks beyond those that the law asks for. */
const more = (caseGroup: string, homeGroup: string, rate: number, minutes: Minutes): TaskRow => ({
  name: `Øvrige samtaler, ${caseGroup.toLocaleLowerCase("da")}`,
  caseGroup,
  driver: "per-open-case-a-year",
  rate,
  ...minutes,
  priority: "3",
  homeGroup,
  ...minutesAssumed,
});

const minutes = (talkMinutes: number, beforeMinutes: number, afterMinutes: number): Minutes => ({
  talkMinutes,
  beforeMinutes,
  afterMinutes,
});

export const taskRows: readonly TaskRow[] = [
  talk(caseGroups.benefit, teams.benefit, minutes(35, 10, 20)),
  talk(caseGroups.jobReady, teams.jobReady, minutes(40, 10, 20)),
  talk(caseGroups.sickness, teams.sickness, minutes(45, 15, 35)),
  talk(caseGroups.flexjob, teams.flexjob, minutes(45, 15, 30)),
  talk(caseGroups.resourceCourse, teams.flexjob, minutes(60, 20, 40)),
  opened(caseGroups.benefit, teams.benefit, 40),
  opened(caseGroups.jobReady, teams.jobReady, 60),
  opened(caseGroups.sickness, teams.sickness, 45),
  opened(caseGroups.flexjob, teams.flexjob, 75),
  between(followUp.benefit, caseGroups.benefit, teams.benefit, 20),
  between(followUp.jobReady, caseGroups.jobReady, teams.jobReady, 25),
  between(followUp.sickness, caseGroups.sickness, teams.sickness, 40),
  between(followUp.flexjob, caseGroups.flexjob, teams.flexjob, 35),
  between(followUp.resourceCourse, caseGroups.resourceCourse, teams.flexjob, 50),
  more(caseGroups.benefit, teams.benefit, 4, minutes(30, 5, 10)),
  more(caseGroups.jobReady, teams.jobReady, 4, minutes(30, 5, 15)),
  more(caseGroups.sickness, teams.sickness, 3, minutes(30, 10, 15)),
  more(caseGroups.flexjob, teams.flexjob, 3, minutes(30, 10, 15)),
  more(caseGroups.resourceCourse, teams.flexjob, 6, minutes(50, 15, 25)),
  aMonth("Tilbud, dagpenge", teams.benefit, 40, 45),
  aMonth("Tilbud og praktik, jobparate", teams.jobReady, 60, 45),
  aMonth("Lægeattester og samtykker", teams.sickness, 90, 35),
  aMonth("Revurdering af fleksjob", teams.flexjob, 12, 120),
  aMonth(post, teams.front, 900, 5),
  aMonth(appointments, teams.front, 500, 6),
];
