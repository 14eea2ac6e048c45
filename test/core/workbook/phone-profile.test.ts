import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import { onlyIssue, parsedWorkbook } from "../../support/parsed-workbook.ts";
import {
  addressOf,
  type PlainRow,
  type PlainWorkbook,
  plainTeam,
  workbookTables,
} from "../../support/workbook-tables.ts";

const phone: PlainRow<"phoneDuties"> = {
  name: "Telefon",
  handlingSeconds: 300,
  serviceTarget: 0.8,
  targetSeconds: 60,
};
const nine: PlainRow<"phoneIntervals"> = { duty: "Telefon", from: "9:00", until: "10:00", callsPerDay: 20 };
const ten: PlainRow<"phoneIntervals"> = { duty: "Telefon", from: "10:00", until: "12:30", callsPerDay: 40 };

const withPhone = (
  duty: PlainRow<"phoneDuties">,
  phoneIntervals: readonly PlainRow<"phoneIntervals">[],
): PlainWorkbook => ({ ...plainTeam, phoneDuties: [{ ...phone, ...duty }], phoneIntervals });

const sound = (workbook: PlainWorkbook) => {
  const { plan, issues } = parsedWorkbook(workbookTables(workbook));
  expect(issues).toEqual([]);
  return plan;
};

/** The one problem of a phone, and the place where it should be told. */
const toldAt = (
  workbook: PlainWorkbook,
  table: "phoneDuties" | "phoneIntervals",
  row: number,
  column: string,
) => {
  const tables = workbookTables(workbook);
  const found = onlyIssue(tables);
  expect(found.issue.at.cell).toBe(addressOf(tables, table, row, column));
  return found;
};

describe("what is read of a phone", () => {
  test("the parts of the day in the order of the clock, five days a week unless told otherwise", () => {
    const [duty] = sound(withPhone({}, [{ ...ten, daysPerWeek: 4 }, nine])).phoneDuties;
    expect(duty?.intervals).toMatchObject([
      { from: { value: 9 }, until: { value: 10 }, daysPerWeek: { value: 5 }, callsPerDay: { value: 20 } },
      { from: { value: 10 }, until: { value: 12.5 }, daysPerWeek: { value: 4 }, callsPerDay: { value: 40 } },
    ]);
    expect(duty).toMatchObject({
      positions: { value: null, origin: { kind: "default" } },
      openingHoursPerWeek: { value: null, origin: { kind: "default" } },
      serviceTarget: { value: 0.8 },
      targetSeconds: { value: 60 },
    });
  });

  test("what callers do, what is done between calls, and what calls cost the others", () => {
    const [duty] = sound(
      withPhone(
        {
          vanishingShare: 0.2,
          otherChannelShare: 0.1,
          otherChannelMinutes: 6,
          repeatShare: 0.15,
          reuseShare: 0.4,
          reusedFor: "statistik",
          interruptionsPerWeek: 5,
          interruptionMinutes: 4,
          rota: "Fælles",
        },
        [nine],
      ),
    ).phoneDuties;
    expect(duty).toMatchObject({
      behaviour: {
        vanishingShare: { value: 0.2 },
        otherChannelShare: { value: 0.1 },
        otherChannelMinutes: { value: 6 },
        repeatShare: { value: 0.15 },
      },
      reuse: { share: { value: 0.4 }, tasks: ["Statistik"] },
      interruptions: { perPersonAWeek: { value: 5 }, minutes: { value: 4 } },
      rota: "Fælles",
    });
  });

  test("a row without a duty is of the only one; of two duties one has to be chosen", () => {
    const row = { ...nine, duty: null };
    expect(sound(withPhone({}, [row])).phoneDuties[0]?.intervals).toHaveLength(1);
    const two = { ...withPhone({}, [row, nine]) };
    const tables = workbookTables({
      ...two,
      phoneDuties: [phone, { ...phone, name: "Skranke", openingHoursPerWeek: 5, callsPerWeek: 50 }],
    });
    const { issue, plan } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "missing-value",
      at: { cell: addressOf(tables, "phoneIntervals", 0, "duty") },
    });
    expect(plan.phoneDuties.map(({ intervals }) => intervals.at(-1)?.callsPerDay.value)).toEqual([
      null,
      null,
    ]);
  });

  test("shared rotas are one whatever the letters, and options can be of one", () => {
    const workbook = withPhone({ rota: "Fælles vagt" }, [nine, { ...nine, duty: "Skranke" }]);
    const plan = sound({
      ...workbook,
      phoneDuties: [
        ...(workbook.phoneDuties ?? []),
        { ...phone, name: "Skranke", rota: "fælles  vagt", positions: 3 },
      ],
      scenarios: [{ name: "Sammen" }],
      options: [
        {
          scenarios: "Sammen",
          kind: "rotating-phone-duty",
          target: "FÆLLES VAGT",
          positions: 4,
          from: "2026-02",
        },
      ],
    });
    expect(plan.phoneDuties.map(({ rota }) => rota)).toEqual(["Fælles vagt", "Fælles vagt"]);
    expect(plan.scenarios[1]?.options[0]?.target).toBe("Fælles vagt");
  });

  test("a rota that is called as a duty is, which no option could mean, is told", () => {
    const { issue } = toldAt(withPhone({ rota: "TELEFON" }, [nine]), "phoneDuties", 0, "rota");
    expect(issue).toMatchObject({ code: "rota-named-as-duty", severity: "warning" });
  });
});

describe("times of day in cells", () => {
  test("text and whole hours are read and told", () => {
    const text = toldAt(withPhone({}, [{ ...nine, from: "kl. 9.30" }]), "phoneIntervals", 0, "from");
    expect(text.issue).toMatchObject({ code: "time-as-text", severity: "note" });
    expect(text.danish).toContain('"kl. 9.30" er skrevet som tekst og er læst som kl. 9:30.');
    const hours = toldAt(withPhone({}, [{ ...nine, from: 8 }]), "phoneIntervals", 0, "from");
    expect(hours.issue).toMatchObject({ code: "hours-for-time", severity: "note" });
    expect(hours.plan.phoneDuties[0]?.intervals[0]?.from.value).toBe(8);
  });

  test.each([
    ["middag", "not-a-time"],
    [9.3, "not-a-time"],
    [true, "not-a-time"],
    // What Danish Excel makes of "9.30".
    [{ date: { year: 1930, month: 9, day: 1 } }, "date-for-time"],
  ] as const)("%j is refused, and only its duty is not computable", (from, code) => {
    const { issue, plan, danish } = toldAt(withPhone({}, [{ ...nine, from }]), "phoneIntervals", 0, "from");
    expect(issue.code).toBe(code);
    expect(danish).toContain("klokkeslæt");
    expect(plan.phoneDuties[0]?.intervals[0]?.from.value).toBeNull();
  });
});

describe("what does not hang together is told with its cell", () => {
  test("a part of the day that ends before it begins", () => {
    const { issue, plan } = toldAt(withPhone({}, [{ ...nine, until: "8:00" }]), "phoneIntervals", 0, "until");
    expect(issue).toMatchObject({ code: "time-order", data: { from: 9, until: 8 } });
    expect(plan.phoneDuties[0]?.intervals[0]?.until.value).toBeNull();
  });

  test("two rows of the same hour, whatever their order; on different days they may be", () => {
    const late = { ...nine, from: "9:30", until: "11:00" };
    const { issue, plan } = toldAt(withPhone({}, [nine, late]), "phoneIntervals", 1, "from");
    expect(issue.code).toBe("interval-overlap");
    expect(plan.phoneDuties[0]?.intervals[1]?.daysPerWeek.value).toBeNull();
    toldAt(withPhone({}, [late, nine]), "phoneIntervals", 0, "from");
    sound(
      withPhone({}, [
        { ...nine, daysPerWeek: 4 },
        { ...late, daysPerWeek: 1 },
      ]),
    );
    sound(withPhone({}, [nine, ten]));
  });

  test("three rows that would need six days between them", () => {
    const days = (daysPerWeek: number) => ({ ...nine, daysPerWeek });
    const { issue } = toldAt(withPhone({}, [days(2), days(2), days(2)]), "phoneIntervals", 2, "from");
    expect(issue.code).toBe("interval-overlap");
    sound(withPhone({}, [days(2), days(2), days(1)]));
  });

  // 9-10 on five days and 10-12.30 on five: 17.5 hours and 300 calls.
  test("a profile beside other hours or other calls of the week", () => {
    const hours = toldAt(
      withPhone({ openingHoursPerWeek: 20 }, [nine, ten]),
      "phoneDuties",
      0,
      "openingHoursPerWeek",
    );
    expect(hours.issue).toMatchObject({ code: "profile-differs", severity: "warning" });
    expect(hours.danish).toContain("Der står 20, men rækkerne");
    expect(hours.danish).toContain("giver 17,5 om ugen");
    const calls = toldAt(withPhone({ callsPerWeek: 200 }, [nine, ten]), "phoneDuties", 0, "callsPerWeek");
    expect(calls.issue).toMatchObject({ code: "profile-differs", data: { stated: 200, profile: 300 } });
    sound(withPhone({ openingHoursPerWeek: 17.5, callsPerWeek: 300 }, [nine, ten]));
  });

  // 20 calls of 300 seconds in an hour keep 1.67 people busy; 40 in two and a half hours 1.33.
  test("calls to a phone that is open for no hours", () => {
    const closed = { openingHoursPerWeek: 0, callsPerWeek: 100 };
    const { issue } = toldAt(withPhone(closed, []), "phoneDuties", 0, "openingHoursPerWeek");
    expect(issue).toMatchObject({ code: "never-open", severity: "error" });
  });

  test("fewer at the phones than the calls keep busy", () => {
    const { issue, danish } = toldAt(withPhone({ positions: 1 }, [ten, nine]), "phoneDuties", 0, "positions");
    expect(issue).toMatchObject({ code: "too-few-positions", severity: "warning" });
    expect(danish).toContain('Fra kl. 9:00 til 10:00 optager opkaldene til "Telefon" 1,67 personer');
    sound(withPhone({ positions: 2 }, [ten, nine]));
    const even = { openingHoursPerWeek: 10, callsPerWeek: 120, positions: 1 };
    const flat = toldAt(withPhone(even, []), "phoneDuties", 0, "positions");
    expect(flat.danish).toContain('Opkaldene til "Telefon" optager 1 personer hele tiden');
  });

  test("parts of the day too short for the formulas are noted", () => {
    const quarter = { ...nine, until: "9:15", callsPerDay: 5 };
    const { issue } = toldAt(withPhone({}, [quarter, ten]), "phoneIntervals", 0, "duty");
    expect(issue).toMatchObject({
      code: "interval-too-short",
      severity: "note",
      data: { minutes: 15, handlingMinutes: 5 },
    });
    sound(withPhone({}, [{ ...nine, until: "9:20" }]));
  });

  test.each([
    ["positions", "duty-without-staffing", { serviceTarget: null, targetSeconds: null }],
    ["targetSeconds", "missing-value", { targetSeconds: null }],
    ["serviceTarget", "missing-value", { serviceTarget: null, positions: 3 }],
    ["handlingSeconds", "missing-value", { handlingSeconds: null }],
    ["otherChannelMinutes", "missing-value", { otherChannelShare: 0.1 }],
    ["reusedFor", "missing-value", { reuseShare: 0.3 }],
    ["reuseShare", "missing-value", { reusedFor: "Statistik" }],
    ["interruptionMinutes", "missing-value", { interruptionsPerWeek: 3 }],
    [
      "vanishingShare",
      "shares-above-one",
      { vanishingShare: 0.8, otherChannelShare: 0.3, otherChannelMinutes: 5 },
    ],
  ] as const)("%s: %s", (column, code, duty) => {
    expect(toldAt(withPhone(duty, [nine]), "phoneDuties", 0, column).issue.code).toBe(code);
  });

  test.each([
    ["openingHoursPerWeek", "duty-without-hours", { callsPerWeek: 100 }],
    ["callsPerWeek", "missing-value", { openingHoursPerWeek: 20 }],
  ] as const)("without a profile, %s: %s", (column, code, duty) => {
    expect(toldAt(withPhone(duty, []), "phoneDuties", 0, column).issue.code).toBe(code);
  });

  test("positions that cannot be read are no reason to work out others", () => {
    const { plan } = toldAt(withPhone({ positions: "to" }, [nine]), "phoneDuties", 0, "positions");
    expect(evaluatePlan(plan).result.scenarios[0]?.period.gapFteTasks).toBeNull();
  });
});
