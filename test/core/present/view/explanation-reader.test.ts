import { describe, expect, test } from "vitest";
import { readExplanation } from "../../../../core/present/view/explanation-reader.ts";
import type { ExplainedFigureView, ExplanationRequest } from "../../../../core/present/view/workbook-view.ts";
import { workbookResult } from "../../../../core/present/workbook-result.ts";
import { type Language, languages } from "../../../../core/text/language.ts";
import type { WorkbookTables } from "../../../../core/workbook/tables.ts";
import { addressOf, type PlainWorkbook, workbookTables } from "../../../support/workbook-tables.ts";
import { preparedTables, preparedTeam, scenarioOf, viewOf } from "./prepared-team.ts";

const ofAnswer: ExplanationRequest = { scenario: "today", month: null };

const read = (tables: WorkbookTables, request = ofAnswer, language: Language = "da") =>
  readExplanation(workbookResult(tables, language), request, language, tables);

type Reader = NonNullable<ReturnType<typeof read>>;

const readerOf = (...asked: Parameters<typeof read>): Reader => {
  const reader = read(...asked);
  if (reader === null) throw new Error("no explanation");
  return reader;
};

/** Every figure that can be opened, each once, and the most that stand together. */
const everything = (reader: Reader) => {
  const figures = new Map<string, ExplainedFigureView>();
  let longest = 0;
  const open = (figure: ExplainedFigureView): void => {
    if (figures.has(figure.id)) return;
    figures.set(figure.id, figure);
    const parts = partsOf(reader, figure);
    longest = Math.max(longest, parts.length);
    parts.forEach(open);
  };
  open(reader.view.figure);
  return { figures: [...figures.values()], longest };
};

const partsOf = (reader: Reader, { id, parts }: ExplainedFigureView): readonly ExplainedFigureView[] =>
  parts ?? reader.parts(id);

const cellsOf = (figures: readonly ExplainedFigureView[]): readonly string[] =>
  figures.flatMap(({ origin }) => (origin?.place ? [`${origin.place.sheet}!${origin.place.address}`] : []));

describe("the gap of the answer", () => {
  const tables = preparedTables();

  test("is told with its two sides", () => {
    const { title, figure } = readerOf(tables).view;
    expect(title).toBe("Hvad forskellen er regnet ud af: I dag, januar 2026 til december 2026");
    // 8 − 18,792 / 1,879.6
    expect(figure).toMatchObject({
      name: "forskel",
      about: "",
      value: "−2,0 årsværk, før afrunding −1,9979",
      words: "årsværk, der er − årsværk, opgaverne kræver",
      arithmetic: "8 − 9,9979",
      origin: null,
    });
    expect(figure.parts?.map(({ name, value }) => [name, value])).toEqual([
      ["årsværk, der er", "8 årsværk"],
      ["årsværk, opgaverne kræver", "9,9979 årsværk"],
    ]);
  });

  test("in English", () => {
    const { title, figure } = readerOf(tables, ofAnswer, "en").view;
    expect(title).toBe("What the gap is computed from: Today, January 2026 to December 2026");
    expect(figure.value).toMatch(/^−2\.0 full-time posts, before rounding −1\.9979$/);
  });

  test("ends in cells, with who supplied them and how they stand", () => {
    const posts = addressOf(tables, "staffGroups", 0, "filledPosts");
    const { figures } = everything(readerOf(tables));
    const leaf = figures.find(({ origin }) => origin?.place?.address === posts);
    expect(leaf).toMatchObject({ name: "besatte stillinger ved begyndelsen", value: "8 årsværk", parts: [] });
    expect(leaf?.origin?.text).toBe(`arket Medarbejdere, celle ${posts}, oplyst, HR`);
    expect(cellsOf(figures)).toContain(`Opgaver!${addressOf(tables, "tasks", 0, "talkMinutes")}`);
  });
});

test("a month by itself: 19 working days in April", () => {
  const { title, figure } = readerOf(preparedTables(), { scenario: "today", month: "2026-04" }).view;
  expect(title).toBe("Hvad forskellen er regnet ud af: I dag, april 2026");
  expect(figure).toMatchObject({ about: "april 2026", value: "−2,8 årsværk, før afrunding −2,8168" });
});

test("several months of one figure open as one: what follows talks a month later", () => {
  const followUp = {
    name: "Opfølgning",
    driver: "share-of-task",
    share: 0.1,
    talkMinutes: 30,
    priority: "3",
  };
  const tables = workbookTables({
    ...preparedTeam,
    tasks: [...(preparedTeam.tasks ?? []), followUp],
    taskDetails: [{ task: "Opfølgning", followsTask: "Samtaler", lagMonths: 1 }],
  });
  const reader = readerOf(tables, { scenario: "today", month: "2026-05" });
  const months = everything(reader).figures.find(({ about }) => about === "Opfølgning, 4 måneder");
  // Half an hour for a tenth of the talks held the month before: 21, 20 and 22 days · 8 posts · 7.4 hours
  expect(months).toMatchObject({ name: "timer til opgaven", value: "0 til 65,12 timer", parts: null });
  const opened = months === undefined ? [] : reader.parts(months.id);
  expect(opened.map(({ about, value }) => [about, value])).toEqual([
    ["Opfølgning, januar 2026", "0 timer"],
    ["Opfølgning, februar 2026", "62,16 timer"],
    ["Opfølgning, marts 2026", "59,2 timer"],
    ["Opfølgning, april 2026", "65,12 timer"],
  ]);
});

test("what stems from several months is told by them: those hired this month and in the two before", () => {
  const tables = workbookTables({
    ...preparedTeam,
    staffDetails: [
      {
        staffGroup: "Rådgivere",
        holidayHours: 0,
        sixthWeekShare: 0,
        turnoverPerYear: 0.12,
        initialProductivity: 0.5,
        rampMonths: 3,
      },
    ],
  });
  const reader = readerOf(tables, { scenario: "today", month: "2026-05" });
  const months = everything(reader).figures.find(({ about }) => about === "3 måneder");
  // 8 · 12 % / 12 = 0.08 posts a month, who lack half at first: 0.5 · 2.5 / 3, 0.5 · 1.5 / 3, 0.5 · 0.5 / 3
  expect(months).toMatchObject({ value: "0,006667 til 0,033333 årsværk" });
  const opened = months === undefined ? [] : reader.parts(months.id);
  expect(opened.map(({ about, value }) => [about, value])).toEqual([
    ["maj 2026", "0,033333 årsværk"],
    ["april 2026", "0,02 årsværk"],
    ["marts 2026", "0,006667 årsværk"],
  ]);
});

const withOffice: PlainWorkbook = {
  ...preparedTeam,
  staffGroups: [
    { name: "Rådgivere", filledPosts: 8, absenceShare: 0 },
    { name: "Kontor", filledPosts: 3, absenceShare: 0 },
  ],
  staffDetails: ["Rådgivere", "Kontor"].map((staffGroup) => ({
    staffGroup,
    holidayHours: 0,
    sixthWeekShare: 0,
  })),
  tasks: (preparedTeam.tasks ?? []).map((task) => ({ ...task, homeGroup: "Rådgivere" })),
};

describe("where three posts are left over in another group", () => {
  const tables = workbookTables(withOffice);

  test("the shortage is explained, since that is the figure that the answer shows", () => {
    expect(scenarioOf(viewOf(tables), "I dag").answer.headline).toMatchObject({
      state: "shortage-and-spare",
      value: "−2,0",
      label: "årsværk (mangel, driftsår 1), og 3,0 årsværk er til overs",
    });
    const { title, figure } = readerOf(tables).view;
    expect(title).toContain("Hvad manglen er regnet ud af");
    expect(figure.value).toBe("2,0 årsværk, før afrunding 1,9979");
  });

  test.each([
    ["gap", "1,0 årsværk, før afrunding 1,0021"],
    ["spare", "3,0 årsværk, før afrunding 3"],
  ] as const)("%s is explained where it is asked for", (figure, value) => {
    expect(readerOf(tables, { ...ofAnswer, figure }).view.figure.value).toBe(value);
  });
});

describe("a long list", () => {
  const count = 61;
  const tasks = Array.from({ length: count }, (_, index) => ({
    name: `Opgave ${index}`,
    driver: "per-month",
    rate: 10 + index,
    talkMinutes: 15,
    priority: "2",
  }));
  const tables = workbookTables({ ...preparedTeam, tasks });

  test("is told bit by bit, and every one of it is reached", () => {
    const { figures, longest } = everything(readerOf(tables, { scenario: "today", month: "2026-01" }));
    expect(longest).toBeLessThanOrEqual(41);
    expect(figures.some(({ name }) => name.startsWith("og "))).toBe(true);
    const reached = new Set(cellsOf(figures));
    const rates = tasks.map((_, row) => `Opgaver!${addressOf(tables, "tasks", row, "rate")}`);
    expect(rates.filter((cell) => !reached.has(cell))).toEqual([]);
  });
});

describe("a figure that cannot be computed", () => {
  test("opens down to the cell that is at fault", () => {
    const tables = workbookTables({
      ...preparedTeam,
      staffGroups: [{ name: "Rådgivere", filledPosts: "mange", absenceShare: 0 }],
    });
    const reader = readerOf(tables);
    expect(reader.view.figure).toMatchObject({ value: "kan ikke beregnes", arithmetic: null });
    const { figures } = everything(reader);
    const leaf = figures.find(
      ({ origin }) => origin?.place?.address === addressOf(tables, "staffGroups", 0, "filledPosts"),
    );
    expect(leaf?.value).toBe("kan ikke beregnes");
  });
});

test.each<[string, WorkbookTables, ExplanationRequest]>([
  ["a scenario", preparedTables(), { scenario: "gone", month: null }],
  ["a month", preparedTables(), { scenario: "today", month: "2031-01" }],
  ["a result", workbookTables({ ...preparedTeam, settings: {} }), ofAnswer],
])("there is nothing to explain without such %s", (_, tables, request) => {
  expect(read(tables, request)).toBeNull();
});

test("a figure that there is not has no parts", () => {
  const reader = readerOf(preparedTables());
  expect(
    ["", "nothing", "nothing|months|0", "0|months|99", "0|others|99"].map((id) => reader.parts(id)),
  ).toEqual([[], [], [], [], []]);
});

const requests = languages.flatMap((language) =>
  ["today", "overarbejde", "begge-dele", "halvt-udfyldt"].flatMap((scenario) =>
    [null, "2026-05"].map((month) => ({ language, request: { scenario, month } })),
  ),
);

test.each(requests)(
  "every branch ends in inputs with an origin: $request.scenario $request.month ($language)",
  ({ language, request }) => {
    const reader = readerOf(preparedTables(), request, language);
    const { figures } = everything(reader);
    for (const figure of figures) {
      const parts = partsOf(reader, figure);
      expect(parts.length === 0, figure.id).toBe(figure.origin !== null);
      expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
      expect(figure.name).not.toBe("");
      expect(`${figure.name} ${figure.about} ${figure.value} ${figure.arithmetic ?? ""}`).not.toMatch(
        /undefined|NaN|null|Infinity/,
      );
    }
    expect(structuredClone(reader.view)).toEqual(reader.view);
  },
);
