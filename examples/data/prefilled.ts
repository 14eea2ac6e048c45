import { type GuidelineEdition, guidelineEditions } from "../../core/rules/guideline-editions.ts";
import { type Source, type SourceId, sources } from "../../core/sources.ts";
import type { Language } from "../../core/text/language.ts";
import { sourceIn } from "../../core/text/source-in.ts";
import { formatYearMonth } from "../../core/year-month.ts";
import { assumed, type ExampleRow, type ExampleTables, given } from "./example.ts";

/** What every new workbook brings along: guideline caseloads of both editions, sources, a holiday profile. */

export const editions = (language: Language): readonly string[] =>
  guidelineEditions.map(({ name }) => name[language]);

const suppliedByUnion = given("Dansk Socialrådgiverforening");

const citation = ({ title, year }: { readonly title: string; readonly year: string }): string =>
  title.includes(year) || !/^\d+$/.test(year) ? title : `${title}, ${year}`;

/** Where a figure stands, as a note at its cell. */
const noteOf = (id: SourceId, language: Language): string => {
  const source = sourceIn(id, language);
  const place = source.section === "" ? "" : ` (${source.section})`;
  return `${noteWords[language]}: ${source.publisher}: ${citation(source)}${place}.`;
};

const noteWords: Readonly<Record<Language, string>> = { da: "Kilde", en: "Source" };

const guidelineRows =
  (language: Language) =>
  ({ name: edition, from, source, groups }: GuidelineEdition): readonly ExampleRow<"guidelines">[] =>
    groups.map(({ name, low, high }) => ({
      edition: edition[language],
      targetGroup: name[language],
      low,
      high,
      source: citation(sources[source]),
      from: formatYearMonth(from),
      notes: { low: noteOf(source, language) },
      ...suppliedByUnion,
    }));

const guidelines = (language: Language): readonly ExampleRow<"guidelines">[] =>
  guidelineEditions.flatMap(guidelineRows(language));

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

const profileNote: Readonly<Record<Language, string>> = {
  da: "Antaget af skabelonen og ikke målt: halvdelen af ferien i juli. Skriv jeres egen fordeling, når I kender den.",
  en: "Assumed by the template and not measured: half of the holiday in July. Write your own once you know it.",
};

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
    notes: { july: profileNote[language] },
    ...assumed(profileBy[language]),
  },
];

export const prefilledTables = (language: Language): ExampleTables => ({
  holidayProfiles: holidayProfiles(language),
  guidelines: guidelines(language),
  sources: sourceRows(language),
});
