import { type Source, type SourceId, sources } from "../../core/sources.ts";
import type { Language } from "../../core/text/language.ts";
import { sourceIn } from "../../core/text/source-in.ts";
import { assumed, type ExampleRow, type ExampleTables, given } from "./example.ts";

/** What every new workbook brings along: guideline caseloads of both editions, sources, a holiday profile. */

interface TargetGroup {
  readonly name: Readonly<Record<Language, string>>;
  readonly low: number;
  readonly high: number;
}

export const edition2016 = "2016";
export const editionNow: Readonly<Record<Language, string>> = {
  da: "2020 eller senere (læst november 2026)",
  en: "2020 or later (as read November 2026)",
};

export const editions = (language: Language): readonly string[] => [edition2016, editionNow[language]];

const groups2016: readonly TargetGroup[] = [
  { name: { da: "Unge ledige", en: "Young unemployed (unge ledige)" }, low: 35, high: 50 },
  { name: { da: "Voksne ledige", en: "Adult unemployed (voksne ledige)" }, low: 40, high: 55 },
  {
    name: {
      da: "Jobparate voksne, mange enkle sager",
      en: "Job-ready adults, many simple cases (jobparate voksne)",
    },
    low: 50,
    high: 70,
  },
];

const groupsNow: readonly TargetGroup[] = [
  { name: { da: "Jobparate over 30", en: "Job-ready over 30 (jobparate)" }, low: 35, high: 55 },
  {
    name: { da: "Aktivitetsparate over 30", en: "Activity-ready over 30 (aktivitetsparate)" },
    low: 25,
    high: 40,
  },
  {
    name: { da: "Job- og uddannelsesparate under 30", en: "Job- and education-ready under 30" },
    low: 30,
    high: 50,
  },
  { name: { da: "Aktivitetsparate under 30", en: "Activity-ready under 30" }, low: 25, high: 40 },
  { name: { da: "Sygedagpenge", en: "Sickness benefit (sygedagpenge)" }, low: 25, high: 45 },
  { name: { da: "Ressourceforløb", en: "Resource programme (ressourceforløb)" }, low: 25, high: 40 },
  { name: { da: "Fleksjob", en: "Flexjob (fleksjob)" }, low: 25, high: 50 },
  { name: { da: "Integration", en: "Integration" }, low: 35, high: 50 },
  { name: { da: "Børn og unge", en: "Children and young people" }, low: 20, high: 30 },
  {
    name: { da: "Handicap og psykiatri, voksne", en: "Disability and psychiatry, adults" },
    low: 45,
    high: 65,
  },
];

const suppliedByUnion = given("Dansk Socialrådgiverforening");

const guidelineRows = (
  language: Language,
  edition: string,
  source: string,
  groups: readonly TargetGroup[],
): readonly ExampleRow<"guidelines">[] =>
  groups.map(({ name, low, high }) => ({
    edition,
    targetGroup: name[language],
    low,
    high,
    source,
    ...suppliedByUnion,
  }));

const citation = ({ title, year }: { readonly title: string; readonly year: string }): string =>
  title.includes(year) ? title : `${title}, ${year}`;

const guidelines = (language: Language): readonly ExampleRow<"guidelines">[] => [
  ...guidelineRows(language, edition2016, citation(sources["ds-guideline-2016"]), groups2016),
  ...guidelineRows(language, editionNow[language], sources["ds-guideline-2020"].title, groupsNow),
];

/** The workplace's own limits are no publications. */
const ownPublisher = sources["user-limit"].publisher;

const sourceRow = ({ title, publisher, year, section, note }: Source): ExampleRow<"sources"> => ({
  title,
  publisher,
  ...(year !== "" && { year }),
  section,
  ...(note !== undefined && { note }),
});

const sourceRows = (language: Language): readonly ExampleRow<"sources">[] =>
  (Object.keys(sources) as SourceId[])
    .filter((id) => sources[id].publisher !== ownPublisher)
    .map((id) => sourceRow(sourceIn(id, language)));

const holidayName: Readonly<Record<Language, string>> = {
  da: "Ferie mest i juli",
  en: "Holiday mostly in July",
};
const profileBy: Readonly<Record<Language, string>> = { da: "skabelonen", en: "the template" };

const holidayProfiles = (language: Language): readonly ExampleRow<"holidayProfiles">[] => [
  {
    name: holidayName[language],
    january: 0,
    february: 0.1,
    march: 0,
    april: 0.05,
    may: 0.05,
    june: 0,
    july: 0.5,
    august: 0.1,
    september: 0,
    october: 0.12,
    november: 0,
    december: 0.08,
    ...assumed(profileBy[language]),
  },
];

export const prefilledTables = (language: Language): ExampleTables => ({
  holidayProfiles: holidayProfiles(language),
  guidelines: guidelines(language),
  sources: sourceRows(language),
});
