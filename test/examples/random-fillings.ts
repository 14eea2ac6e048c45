import fc from "fast-check";
import type { PlainWorkbook } from "../support/workbook-tables.ts";

const shareUpTo = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 100 }).map((part) => (part * most) / 100);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null });
const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const fewest = (min: number, max: number): fc.Arbitrary<number> =>
  whole(min * 10, max * 10).map((tenths) => tenths / 10);

/** Only what was drawn is filled in. */
const filledIn = <Row extends object>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row;

const months = ["2024-02", "2025-07", "2026-01", "2026-04", "2027-12"] as const;
const groupNames = ["Sagsbehandlere", "Administration", "Ungeteam", "Visitation"] as const;
const caseNames = ["Aktivitetsparate", "Jobparate", "Unge"] as const;

const staffGroup = (name: string) =>
  fc
    .record({
      filledPosts: fewest(1, 14),
      absenceShare: shareUpTo(0.2),
      caseCarryingShare: fc.constantFrom(0, 0.8, 1),
      weeklyHours: maybe(fc.constantFrom(36, 37)),
    })
    .map((row) => filledIn({ name, ...row }));

const detailsOf = (staffGroup: string, changing: boolean) =>
  fc
    .record({
      heads: maybe(whole(2, 20)),
      absenceDays: fc.constant(null),
      holidayHours: maybe(whole(150, 222)),
      sixthWeekShare: maybe(shareUpTo(1)),
      otherLeaveHours: maybe(whole(0, 40)),
      turnoverPerYear: changing ? maybe(shareUpTo(0.3)) : fc.constant(null),
      rampMonths: maybe(whole(1, 6)),
    })
    .map((row) => filledIn({ staffGroup, ...row }));

const allowance = (groups: readonly string[]) =>
  fc.oneof(
    fc.record({ name: fc.constant("Møder"), share: shareUpTo(0.2) }),
    fc.record({
      name: fc.constant("Supervision"),
      hours: fewest(0, 3),
      hoursPer: fc.constant("week-per-head" as const),
    }),
    fc.record({
      name: fc.constant("Kurser"),
      hours: whole(0, 40),
      hoursPer: fc.constant("year-per-head" as const),
    }),
    fc.record({
      name: fc.constant("TR"),
      hours: whole(0, 300),
      hoursPer: fc.constant("year-in-all" as const),
      staffGroups: fc.constantFrom(...groups),
    }),
  );

const caseGroup = (name: string) =>
  fc
    .record({
      openCases: whole(10, 500),
      newCasesPerMonth: whole(1, 60),
      durationMonths: maybe(fc.constantFrom(0.5, 4, 12.5, 30)),
      timeConsumingCases: maybe(whole(0, 200)),
      complexShare: maybe(shareUpTo(0.4)),
      veryComplexShare: maybe(shareUpTo(0.4)),
      guidelineGroup: fc.constantFrom("Voksne", "Unge under 30"),
    })
    .map((row) => filledIn({ name, ...row }));

const driver = (cases: readonly string[]) =>
  fc.oneof(
    fc.record({ driver: fc.constant("per-month" as const), rate: whole(0, 300) }),
    fc.record({
      driver: fc.constant("per-open-case-a-year" as const),
      rate: fewest(0, 12),
      caseGroup: fc.constantFrom(...cases),
    }),
    fc.record({
      driver: fc.constant("per-new-case" as const),
      rate: fewest(0, 4),
      caseGroup: fc.constantFrom(...cases),
    }),
    fc.record({
      driver: fc.constant("share-of-cases-a-year" as const),
      share: shareUpTo(2),
      caseGroup: fc.constantFrom(...cases),
    }),
    fc.record({
      driver: fc.constant("age-window" as const),
      rate: fewest(0, 2),
      caseGroup: fc.constantFrom(...cases),
    }),
  );

const task = (name: string, groups: readonly string[], cases: readonly string[]) =>
  fc
    .record({
      driven: driver(cases),
      talkMinutes: whole(0, 60),
      beforeMinutes: whole(0, 30),
      afterMinutes: maybe(whole(0, 30)),
      homeGroup: fc.constantFrom(...groups),
      also: fc.subarray([...groups]),
      priority: fc.constantFrom("1" as const, "2" as const, "3" as const),
    })
    .map(({ driven, also, ...row }) =>
      filledIn({ name, ...driven, ...row, alsoPermitted: also.length === 0 ? null : also.join("; ") }),
    );

const taskDetails = (task: string) =>
  fc
    .record({
      noShowShare: maybe(shareUpTo(0.4)),
      rebooked: maybe(fc.boolean()),
      preparedAfterCheckIn: maybe(fc.boolean()),
      lostShare: maybe(shareUpTo(1)),
      interpreterShare: maybe(shareUpTo(0.3)),
      interpreterFactor: maybe(fewest(1, 2)),
      phone: maybe(fc.record({ phoneShare: shareUpTo(0.5), phoneMinutes: whole(5, 30) })),
      monthProfile: maybe(fc.constant("Sæson")),
      complexityWeighted: maybe(fc.boolean()),
    })
    .map(({ phone, ...row }) => filledIn({ task, ...row, ...phone }));

export const season = {
  name: "Sæson",
  january: 0.4,
  february: 1.6,
  march: 1,
  april: 1,
  may: 1,
  june: 1,
  july: 0.5,
  august: 1,
  september: 1,
  october: 1.5,
  november: 1,
  december: 1,
} as const;

const batch = (groups: readonly string[]) =>
  fc.record({
    name: fc.constant("Gennemgang"),
    cases: whole(0, 400),
    minutesPerCase: whole(5, 60),
    start: fc.constantFrom("2024-01-10", "2026-02-14", "2026-05-01"),
    deadline: fc.constantFrom("2026-05-15", "2026-09-30", "2028-03-01"),
    homeGroup: fc.constantFrom(...groups),
  });

const hiring = (groups: readonly string[]) =>
  fc.record({
    scenarios: fc.constant("Flere ansatte"),
    kind: fc.constant("hiring" as const),
    staffGroup: fc.constantFrom(...groups),
    posts: fewest(1, 4),
    from: fc.constantFrom(...months),
  });

/** Small workplaces: up to four groups, three target groups and six tasks, with a scenario or without. */
export const randomFilling: fc.Arbitrary<PlainWorkbook> = fc
  .tuple(whole(1, 4), whole(1, 3), whole(1, 6))
  .chain(([groupCount, caseCount, taskCount]) => {
    const groups = groupNames.slice(0, groupCount);
    const cases = caseNames.slice(0, caseCount);
    const tasks = Array.from({ length: taskCount }, (_, index) => `Opgave ${index + 1}`);
    return fc.record({
      settings: fc
        .record({
          startMonth: fc.constantFrom(...months),
          horizonMonths: whole(2, 15),
          minutesAreMixAverage: fc.boolean(),
          complexWeight: fewest(1, 2),
          veryComplexWeight: fewest(1, 3),
        })
        .map((drawn) => ({ workplace: "Jobcenter", guidelineEdition: "2016", ...drawn })),
      staffGroups: fc.tuple(...groups.map(staffGroup)),
      staffDetails: fc.tuple(...groups.map((name, index) => detailsOf(name, index === 0))),
      allowances: fc.array(allowance(groups), { maxLength: 4 }),
      caseGroups: fc.tuple(...cases.map(caseGroup)),
      tasks: fc.tuple(...tasks.map((name) => task(name, groups, cases))),
      taskDetails: fc.tuple(...tasks.slice(0, 3).map(taskDetails)),
      demandProfiles: fc.constant([season]),
      batches: fc.array(batch(groups), { maxLength: 1 }),
      guidelines: fc.constant([
        { edition: "2016", targetGroup: "Voksne", low: 40, high: 55, source: "DS 2016" },
        { edition: "2016", targetGroup: "Unge under 30", low: 25, high: 35, source: "DS 2016" },
      ]),
      closings: fc.array(
        fc.record({
          date: fc.constantFrom("2026-06-05", "2026-12-24", "2025-12-24", "2026-05-01"),
          share: fc.constantFrom(0.5, 1),
        }),
        { maxLength: 3 },
      ),
      scenarios: fc.constant([{ name: "Flere ansatte" }]),
      options: fc.array(hiring(groups), { maxLength: 1 }),
    });
  });
