import { assumed, type ExampleRow } from "./example.ts";
import {
  followUp,
  mainNumber,
  post,
  reception,
  sharedRota,
  teamPhones,
  teams,
} from "./telefon-og-reception-names.ts";

const counted = assumed("frontlederen; talt i to uger");
const byTeam = assumed("teamlederen; skønnet");

type DutyRow = ExampleRow<"phoneDuties">;
type IntervalRow = ExampleRow<"phoneIntervals">;

/** Eight of ten within a minute. */
const withinAMinute = { serviceTarget: 0.8, targetSeconds: 60 } as const;

/** A team's own phone: 30 calls a day of five minutes, on which two sit now. */
const teamPhone = (name: string, homeGroup: string, reusedFor: string): DutyRow => ({
  name,
  homeGroup,
  openingHoursPerWeek: 30,
  callsPerWeek: 150,
  handlingSeconds: 300,
  ...withinAMinute,
  rota: sharedRota,
  reuseShare: 0.25,
  reusedFor,
  interruptionsPerWeek: 6,
  interruptionMinutes: 4,
  notes: {
    interruptionMinutes:
      "Teamets eget skøn. Der findes intet tal for, hvad en afbrydelse koster, som alle kan bruge.",
  },
  ...byTeam,
});

export const phoneDutyRows: readonly DutyRow[] = [
  {
    name: mainNumber,
    homeGroup: teams.front,
    handlingSeconds: 300,
    ...withinAMinute,
    vanishingShare: 0.2,
    otherChannelShare: 0.1,
    otherChannelMinutes: 10,
    repeatShare: 0.1,
    notes: {
      vanishingShare:
        "Ingen ved det, før det er prøvet. Tæl opkald og mails før og efter, og skriv jeres egne tal.",
    },
    ...counted,
  },
  {
    name: reception,
    homeGroup: teams.front,
    positions: 1,
    handlingSeconds: 180,
    reuseShare: 0.5,
    reusedFor: post,
    ...counted,
  },
  teamPhone(teamPhones.benefit, teams.benefit, followUp.benefit),
  teamPhone(teamPhones.jobReady, teams.jobReady, followUp.jobReady),
  teamPhone(teamPhones.sickness, teams.sickness, followUp.sickness),
  teamPhone(teamPhones.flexjob, teams.flexjob, followUp.flexjob),
];

const interval = (
  duty: string,
  from: string,
  until: string,
  callsPerDay: number,
  daysPerWeek = 5,
): IntervalRow => ({ duty, from, until, daysPerWeek, callsPerDay, ...counted });

/** 120 calls a day on the main number, most of them in the morning; the reception is open late on Thursdays. */
export const phoneIntervalRows: readonly IntervalRow[] = [
  interval(mainNumber, "9:00", "10:00", 30),
  interval(mainNumber, "10:00", "11:00", 26),
  interval(mainNumber, "11:00", "12:00", 20),
  interval(mainNumber, "12:00", "13:00", 16),
  interval(mainNumber, "13:00", "14:00", 16),
  interval(mainNumber, "14:00", "15:00", 12),
  interval(reception, "9:00", "12:00", 30),
  interval(reception, "12:00", "15:00", 18),
  interval(reception, "15:00", "17:00", 10, 1),
];
