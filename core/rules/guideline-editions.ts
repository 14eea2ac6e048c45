import type { SourceId } from "../sources.ts";
import type { CalendarDate } from "../year-month.ts";
import type { DatedFigure, RuleTable } from "./dated-figure.ts";

/** Low and high number of cases per full-time social worker for a target group of an edition (DS' vejledende sagstal). */
interface GuidelineFigures {
  readonly id: string;
  readonly name: { readonly da: string; readonly en: string };
  readonly low: number;
  readonly high: number;
}

/** A list of the guideline as it was published at one time. */
export interface GuidelineEdition {
  /** With what its names begin in every language and workbook. */
  readonly year: string;
  readonly name: { readonly da: string; readonly en: string };
  readonly from: CalendarDate;
  readonly source: SourceId;
  readonly section: string;
  readonly note?: string;
  readonly groups: readonly GuidelineFigures[];
}

const figures = (
  id: string,
  da: string,
  en: string,
  [low, high]: readonly [low: number, high: number],
): GuidelineFigures => ({ id, name: { da, en }, low, high });

export const edition2016: GuidelineEdition = {
  year: "2016",
  name: { da: "2016", en: "2016" },
  from: { year: 2016, month: 5, day: 1 },
  source: "ds-guideline-2016",
  section: "revision maj 2016",
  note: "Læst som gengivet i En forstærket beskæftigelsesindsats.",
  groups: [
    figures("young", "Unge ledige", "Young unemployed (unge ledige)", [35, 50]),
    figures("adult", "Voksne ledige", "Adult unemployed (voksne ledige)", [40, 55]),
    figures(
      "simple-cases",
      "Jobparate voksne, mange enkle sager",
      "Job-ready adults, many simple cases (jobparate voksne)",
      [50, 70],
    ),
  ],
};

export const editionNow: GuidelineEdition = {
  year: "2020",
  name: {
    da: "2020 eller senere (læst november 2026)",
    en: "2020 or later (as read November 2026)",
  },
  from: { year: 2020, month: 1, day: 1 },
  source: "ds-guideline-2020",
  section: "oversigten som læst november 2026",
  note: "Revideret i 2020 eller senere; måneden er ikke læst, så den er sat til januar 2020.",
  groups: [
    figures("job-ready", "Jobparate over 30", "Job-ready over 30 (jobparate)", [35, 55]),
    figures(
      "activity-ready",
      "Aktivitetsparate over 30",
      "Activity-ready over 30 (aktivitetsparate)",
      [25, 40],
    ),
    figures(
      "young-ready",
      "Job- og uddannelsesparate under 30",
      "Job- and education-ready under 30",
      [30, 50],
    ),
    figures("young-activity-ready", "Aktivitetsparate under 30", "Activity-ready under 30", [25, 40]),
    figures("sickness-benefit", "Sygedagpenge", "Sickness benefit (sygedagpenge)", [25, 45]),
    figures("resource-course", "Ressourceforløb", "Resource programme (ressourceforløb)", [25, 40]),
    figures("flexjob", "Fleksjob", "Flexjob (fleksjob)", [25, 50]),
    figures("integration", "Integration", "Integration", [35, 50]),
    figures("children", "Børn og unge", "Children and young people", [20, 30]),
    figures("disability", "Handicap og psykiatri, voksne", "Disability and psychiatry, adults", [45, 65]),
  ],
};

/** The editions that the model knows the publication of, by the month from which they hold. */
export const guidelineEditions: readonly GuidelineEdition[] = [edition2016, editionNow];

const rowsOf = ({
  year,
  from,
  source,
  section,
  note,
  groups,
}: GuidelineEdition): DatedFigure<"low" | "high">[] =>
  groups.map(({ id, name, low, high }) => ({
    id: `guideline-${year}-${id}`,
    of: name.da,
    from,
    values: { low, high },
    source,
    section,
    ...(note !== undefined && { note }),
  }));

export const guidelineTable: RuleTable<"low" | "high"> = {
  id: "guideline-editions",
  title: "Vejledende sagstal",
  of: "Målgruppe",
  columns: {
    low: { header: "Fra", unit: "cases-per-post", blank: "" },
    high: { header: "Til", unit: "cases-per-post", blank: "" },
  },
  rows: guidelineEditions.flatMap(rowsOf),
};
