import type { Input } from "../origin.ts";
import type { TalkCadence } from "../plan/rules.ts";
import type { SourceId } from "../sources.ts";
import { type CalendarDate, monthNumber } from "../year-month.ts";
import type { DatedFigure, RuleTable } from "./dated-figure.ts";
import { type TalkGroup, talkGroupIds, talkGroups } from "./talk-groups.ts";

type Column = "talks" | "fromMonths" | "toMonths" | "coverage";

interface CadenceOfLaw extends DatedFigure<Column> {
  readonly group: TalkGroup;
  readonly from: CalendarDate;
  readonly values: Readonly<Record<Column, number | null>>;
}

interface Cadence {
  readonly talks: number | null;
  readonly fromMonths?: number;
  readonly toMonths?: number | null;
  readonly coverage?: number;
}

interface Read {
  readonly source: SourceId;
  readonly section: string;
  readonly note?: string;
}

const cadence = (
  group: TalkGroup,
  from: CalendarDate,
  { talks, fromMonths = 0, toMonths = 6, coverage = 1 }: Cadence,
  read: Read,
): CadenceOfLaw => ({
  id: `${group}-${from.year}-${String(from.month).padStart(2, "0")}`,
  group,
  of: talkGroups[group].da,
  from,
  values: { talks, fromMonths, toMonths, coverage },
  ...read,
});

const start2018: CalendarDate = { year: 2018, month: 1, day: 1 };
const newAct: CalendarDate = { year: 2020, month: 1, day: 1 };
const fewerDemands: CalendarDate = { year: 2025, month: 1, day: 1 };
const simplerContact: CalendarDate = { year: 2024, month: 1, day: 1 };
const firstPhase: CalendarDate = { year: 2026, month: 2, day: 1 };
const flexibleContact: CalendarDate = { year: 2026, month: 7, day: 1 };
const nextMainAct: CalendarDate = { year: 2027, month: 1, day: 1 };

const mostGroups: Read = {
  source: "employment-act-2019",
  section: "kapitel 7: fire samtaler i de første 6 måneder for de fleste målgrupper",
  note: "Læst som regel for de fleste målgrupper, ikke for hver af dem.",
};

const closedForNew: Read = {
  source: "reform-act-2025",
  section: "ophævelsen af ordningen, fra 1. februar 2026",
  note: "Der kommer ingen nye til; de, der er i gang, går videre efter de tidligere regler.",
};

const flexible = (section: string, note?: string): Read => ({
  source: "reform-act-2025",
  section: `mere fleksible kontaktforløb, fra 1. juli 2026: ${section}`,
  ...(note !== undefined && { note }),
});

const threeQuarters = 0.75;

const before2020: readonly CadenceOfLaw[] = [
  cadence(
    "unemployment-benefit",
    start2018,
    { talks: 6 },
    {
      source: "talk-data-2018",
      section: "mindst 6 samtaler, når man har været ledig i 6 til 9 måneder",
      note: "Den syvende samtale ved 9 måneder er ikke regnet med.",
    },
  ),
  cadence(
    "activity-ready",
    start2018,
    { talks: 4, toMonths: null },
    {
      source: "talk-data-2018",
      section: "mindst 4 samtaler i hver periode på 12 måneder efter den første",
      note: "Den første samtale inden for en uge er ikke regnet med.",
    },
  ),
];

const from2020: readonly CadenceOfLaw[] = [
  cadence(
    "unemployment-benefit",
    newAct,
    { talks: 9 },
    {
      source: "simpler-contact-2024",
      section: "9 samtaler i de første 6 måneder før ændringen",
      note: "A-kassens samtaler er talt med; hvor mange af de 9 der er kommunens, er ikke læst.",
    },
  ),
  ...(
    ["job-ready", "activity-ready", "flexjob-unemployed", "resource-course", "rehabilitation"] as const
  ).map((group) => cadence(group, newAct, { talks: 4 }, mostGroups)),
  cadence(
    "sickness-benefit",
    newAct,
    { talks: 4 },
    {
      source: "sickness-benefit-act",
      section: "§ 13 b, stk. 1: mindst fire gange i det første halve år, første gang inden 8 uger",
      note: "Læst i lovens udgave af 2023; hvornår kravet begyndte, er ikke læst. Sygemeldte, der ventes raske inden 8 uger (kategori 1), har det ikke.",
    },
  ),
  cadence(
    "unemployment-benefit",
    simplerContact,
    { talks: 3, fromMonths: 3 },
    {
      source: "simpler-contact-2024",
      section: "6 samtaler i de første 6 måneder, de sidste 3 i kommunen",
      note: "A-kassens tre i de første tre måneder er ikke regnet med. Samtalen efter 16 måneder er ikke regnet med.",
    },
  ),
  cadence(
    "sickness-benefit",
    fewerDemands,
    { talks: 4 },
    {
      source: "sickness-benefit-2025",
      section: "§ 13 b, stk. 1, og § 13 f",
      note: "Sygemeldte i job, der ventes tilbage inden for 13 uger efter den første samtale, kan nøjes med den; hold dem ude af sagsgruppen.",
    },
  ),
];

const from2026: readonly CadenceOfLaw[] = [
  cadence("resource-course", firstPhase, { talks: 4 }, closedForNew),
  cadence("rehabilitation", firstPhase, { talks: 4 }, closedForNew),
  cadence(
    "unemployment-benefit",
    flexibleContact,
    { talks: 2, fromMonths: 3, coverage: threeQuarters },
    flexible(
      "mindst 2 samtaler i kommunen med mindst 75 %",
      "A-kassens mindst to i de første tre måneder er ikke regnet med. Samtalen senest efter 16 måneder er ikke regnet med.",
    ),
  ),
  cadence(
    "job-ready",
    flexibleContact,
    { talks: 4, coverage: threeQuarters },
    flexible(
      "mindst 4 samtaler i de første 6 måneder med mindst 75 %",
      "Den første samtale skal holdes med alle; det er ikke regnet med.",
    ),
  ),
  cadence(
    "flexjob-unemployed",
    flexibleContact,
    { talks: 4, coverage: threeQuarters },
    flexible(
      "mindst 4 samtaler i de første 6 måneder med mindst 75 %",
      "Den første samtale skal holdes med alle; det er ikke regnet med.",
    ),
  ),
  cadence(
    "sickness-benefit",
    flexibleContact,
    { talks: 1 },
    flexible(
      "mindst 1 samtale i det første halve år",
      "Datoen er læst for hele afsnittet om kontaktforløb, ikke for sygedagpenge for sig. Sygemeldte i job, der ventes raske inden 26 uger, er som udgangspunkt fri; hold dem ude af sagsgruppen.",
    ),
  ),
];

/** Nobody knows the cadences of the new main act yet: the months from then on have no value. */
const from2027: readonly CadenceOfLaw[] = talkGroupIds.map((group) =>
  cadence(
    group,
    nextMainAct,
    { talks: null },
    {
      source: "main-act-2027",
      section: "ventes i kraft 1. januar 2027",
      note: "Ikke kendt. Skriv en række med jeres egen kilde på arket Regler, når reglen er kendt.",
    },
  ),
);

const rows: readonly CadenceOfLaw[] = [...before2020, ...from2020, ...from2026, ...from2027];

export const talkCadenceTable: RuleTable<Column> = {
  id: "talk-cadences",
  title: "Samtaler efter loven",
  of: "Målgruppe",
  columns: {
    talks: { header: "Samtaler", unit: "pieces", blank: "ikke kendt" },
    fromMonths: { header: "Fra sagens alder", unit: "months", blank: "" },
    toMonths: { header: "Til sagens alder", unit: "months", blank: "hele tiden; samtaler om året" },
    coverage: { header: "Dækning", unit: "share", blank: "" },
  },
  rows,
};

const figure = ({ source, from }: CadenceOfLaw, value: number | null): Input => ({
  value,
  origin: { kind: "figure", source, from },
});

/** The law's talk cadences as rules of a plan; the target group is the id of a `TalkGroup`. */
const cadencesOfLaw: readonly TalkCadence[] = rows.map((row) => {
  const { group, from, values } = row;
  return {
    targetGroup: group,
    from,
    at: null,
    talks: figure(row, values.talks),
    fromMonths: figure(row, values.fromMonths),
    toMonths: values.toMonths === null ? null : figure(row, values.toMonths),
    coverage: figure(row, values.coverage),
  };
});

/** The law's talk cadences of a target group; none of a group that the law has none for. */
export const cadencesOfLawFor = (targetGroup: string): readonly TalkCadence[] =>
  cadencesOfLaw.filter((rule) => rule.targetGroup === targetGroup);

/** The cadences of a target group: its own rows, and the law's up to the month from which there is one of its own. */
export const cadencesOf = (own: readonly TalkCadence[], targetGroup: string): readonly TalkCadence[] => {
  const law = cadencesOfLawFor(targetGroup);
  return [...law.filter((rule) => beginsBeforeAll(rule, own)), ...own];
};

const beginsBeforeAll = ({ from }: TalkCadence, stated: readonly TalkCadence[]): boolean =>
  stated.every((own) => own.from !== null && from !== null && monthNumber(from) < monthNumber(own.from));
