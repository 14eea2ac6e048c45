import type { InputTableId } from "../../core/workbook/contract/contract.ts";
import { leaders, office, workers } from "./every-table.ts";
import type { PlainCell, PlainRow, PlainWorkbook } from "./workbook-tables.ts";

type Change = (workbook: PlainWorkbook) => PlainWorkbook;

const cell =
  (table: InputTableId, row: number, column: string, value: PlainCell): Change =>
  (workbook) => {
    const rows: readonly PlainRow[] = workbook[table] ?? [];
    const changed = rows.map((each, index) => (index === row ? { ...each, [column]: value } : each));
    return { ...workbook, [table]: changed };
  };

const settingTo =
  (name: string, value: PlainCell): Change =>
  (workbook) => ({ ...workbook, settings: { ...workbook.settings, [name]: value } });

/** A change, and what has to be there for it to mean anything. */
export interface Move {
  readonly given: Change;
  readonly change: Change;
}

const asItIs: Change = (workbook) => workbook;
const under = (given: Change, change: Change): Move => ({ given, change });
const plainly = (change: Change): Move => under(asItIs, change);
const of = (table: InputTableId, row: number, column: string, value: PlainCell): Move =>
  plainly(cell(table, row, column, value));

const withOption =
  (row: PlainRow<"options">): Change =>
  (workbook) => ({
    ...workbook,
    options: [...(workbook.options ?? []), { scenarios: "Løsning", from: "2026-03", ...row }],
  });

const evenings = { staffGroup: workers, people: 2, weeklyHours: 4, to: "2026-08" } as const;

/** A change of each column that an item of the source documents is expressed by. */
export const changedColumns: Readonly<Record<string, Move>> = {
  "batches.cases": of("batches", 0, "cases", 350),
  "batches.deadline": of("batches", 0, "deadline", "2026-04-30"),
  "tasks.rate": of("tasks", 0, "rate", 9),
  "tasks.talkMinutes": of("tasks", 0, "talkMinutes", 30),
  "tasks.afterMinutes": of("tasks", 1, "afterMinutes", 75),
  "tasks.share": of("tasks", 3, "share", 0.2),
  "tasks.priority": of("tasks", 0, "priority", "5"),
  "tasks.deadlineDays": of("tasks", 0, "deadlineDays", 14),
  "tasks.homeGroup": of("tasks", 6, "homeGroup", workers),
  "tasks.alsoPermitted": of("tasks", 6, "alsoPermitted", workers),
  "taskDetails.followsTask": of("taskDetails", 1, "followsTask", "Samtaler"),
  "taskDetails.lagMonths": of("taskDetails", 1, "lagMonths", 3),
  "taskDetails.interpreterFactor": of("taskDetails", 0, "interpreterFactor", 2.5),
  "taskDetails.ageFromMonths": of("taskDetails", 2, "ageFromMonths", 18),
  "taskDetails.ageToMonths": of("taskDetails", 2, "ageToMonths", 18),
  "taskDetails.preparedAfterCheckIn": of("taskDetails", 0, "preparedAfterCheckIn", true),
  "taskDetails.noShowShare": of("taskDetails", 0, "noShowShare", 0.3),
  "meetingParticipants.people": of("meetingParticipants", 0, "people", 2),
  "options.scenarios": of("options", 0, "scenarios", "En anden"),
  "options.to": of("options", 0, "to", "2026-12"),
  "options.adoption": of("options", 1, "adoption", "Langsomt"),
  "options.account": of("options", 2, "account", "measures"),
  "allowances.breathingSpace": under(
    withOption({ kind: "internal-meetings", target: "Åndehul", share: 0.5 }),
    cell("allowances", 1, "breathingSpace", false),
  ),
  "allowances.hours": of("allowances", 0, "hours", 3),
  "caseGroups.guidelineGroup": of("caseGroups", 0, "guidelineGroup", null),
  "caseGroups.timeConsumingCases": of("caseGroups", 0, "timeConsumingCases", 300),
  "caseGroups.complexShare": of("caseGroups", 0, "complexShare", 0.4),
  "caseGroups.veryComplexShare": of("caseGroups", 0, "veryComplexShare", 0.3),
  "caseGroups.durationMonths": of("caseGroups", 0, "durationMonths", 24),
  "caseGroups.newCasesPerMonth": of("caseGroups", 0, "newCasesPerMonth", 40),
  "caseAges.toMonths": plainly((workbook) =>
    cell("caseAges", 1, "fromMonths", 24)(cell("caseAges", 0, "toMonths", 24)(workbook)),
  ),
  "caseMoves.share": of("caseMoves", 0, "share", 0.3),
  "caseMoves.toGroup": of("caseMoves", 0, "toGroup", "Ressourcer"),
  "caseloadBands.workers": of("caseloadBands", 0, "workers", 4),
  "caseloadBands.most": of("caseloadBands", 0, "most", 60),
  "taskDetails.ageFromWeeks": of("taskDetails", 5, "ageFromWeeks", 26),
  "tasks.driver": of("tasks", 8, "driver", "per-new-case"),
  "scenarios.medDate": of("scenarios", 0, "medDate", null),
  "scenarios.budget": of("scenarios", 0, "budget", 1000),
  "phoneDuties.positions": of("phoneDuties", 0, "positions", 3),
  "phoneDuties.serviceTarget": of("phoneDuties", 1, "serviceTarget", 0.95),
  "phoneDuties.vanishingShare": under(
    withOption({ kind: "shorter-opening-hours", target: "Skranke", closesAt: "12:00" }),
    cell("phoneDuties", 1, "vanishingShare", 0.5),
  ),
  "phoneDuties.otherChannelShare": under(
    withOption({ kind: "shorter-opening-hours", target: "Skranke", closesAt: "12:00" }),
    cell("phoneDuties", 1, "otherChannelShare", 0.4),
  ),
  "phoneDuties.repeatShare": under(
    withOption({ kind: "shorter-opening-hours", target: "Skranke", closesAt: "12:00" }),
    cell("phoneDuties", 1, "repeatShare", 0.5),
  ),
  "phoneDuties.rota": under(
    withOption({ kind: "rotating-phone-duty", target: "Fælles" }),
    cell("phoneDuties", 0, "rota", "Fælles"),
  ),
  "phoneDuties.interruptionsPerWeek": of("phoneDuties", 1, "interruptionsPerWeek", 8),
  "phoneDuties.interruptionMinutes": of("phoneDuties", 1, "interruptionMinutes", 10),
  "phoneDuties.reuseShare": of("phoneDuties", 1, "reuseShare", 0.6),
  "phoneIntervals.callsPerDay": of("phoneIntervals", 0, "callsPerDay", 60),
  "phoneIntervals.from": of("phoneIntervals", 0, "from", "8:00"),
  "staffGroups.unit": of("staffGroups", 1, "unit", "Telefonen"),
  "staffGroups.filledPosts": of("staffGroups", 0, "filledPosts", 3),
  "caseGroups.ruleGroup": of("caseGroups", 0, "ruleGroup", "Sygedagpenge"),
  "taskDetails.cadencePart": of("taskDetails", 3, "cadencePart", "rest"),
  "talkCadences.talks": of("talkCadences", 0, "talks", 2),
  "guidelines.low": of("guidelines", 0, "low", 35),
  "guidelines.high": of("guidelines", 0, "high", 50),
  "guidelines.from": under(settingTo("guidelineEdition", null), cell("guidelines", 0, "from", "2026-07")),
  "overtimeRules.premium": under(
    withOption({ kind: "planned-overtime", ...evenings, compensation: "paid" }),
    cell("overtimeRules", 0, "premium", 0.9),
  ),
  "overtimeRules.timeOffFactor": under(
    withOption({ kind: "planned-overtime", ...evenings, compensation: "time-off" }),
    cell("overtimeRules", 0, "timeOffFactor", 2),
  ),
  "normPeriods.averagingMonths": under(
    withOption({ kind: "planned-overtime", ...evenings, weeklyHours: 14, compensation: "paid" }),
    cell("normPeriods", 0, "averagingMonths", 2),
  ),
  "guidelines.source": of("guidelines", 0, "source", "Egen liste"),
  "pay.annualPay": of("pay", 0, "annualPay", 500_000),
  "refundRates.weeks1to4": of("refundRates", 0, "weeks1to4", 0.5),
  "refundRates.from": of("refundRates", 1, "from", "2026-07"),
  "benefits.weeklyBenefit": of("benefits", 0, "weeklyBenefit", 3500),
  "openingBacklogs.hours": of("openingBacklogs", 0, "hours", 2500),
  "openingBacklogs.ageMonths": of("openingBacklogs", 0, "ageMonths", 60),
  "staffDetails.establishedPosts": of("staffDetails", 0, "establishedPosts", 12),
  "staffDetails.vacancyMonths": of("staffDetails", 0, "vacancyMonths", 6),
  "staffDetails.turnoverPerYear": of("staffDetails", 0, "turnoverPerYear", 0.3),
  "staffDetails.largestCaseload": of("staffDetails", 0, "largestCaseload", 120),
  "funding.kronerPerMonth": of("funding", 0, "kronerPerMonth", 80_000),
  "funding.to": of("funding", 0, "to", "2027-06"),
  "settings.temporaryWeeksLimit": under(
    withOption({
      kind: "planned-overtime",
      staffGroup: workers,
      to: "2026-08",
      people: 2,
      weeklyHours: 4,
      compensation: "paid",
    }),
    settingTo("temporaryWeeksLimit", 4),
  ),
  "settings.discountRate": under(
    withOption({
      kind: "investment",
      target: "Voksne",
      share: 0.15,
      caseloadBefore: 80,
      caseloadAfter: 35,
      kronerPerMonth: 1000,
    }),
    settingTo("discountRate", 0.08),
  ),
  "settings.horizonMonths": plainly(settingTo("horizonMonths", 12)),
  "settings.backlogTargetHours": plainly(settingTo("backlogTargetHours", 1_000_000)),
};

const people = { staffGroup: workers, people: 2 } as const;
const talks = { target: "Samtaler" } as const;

/** A row of each option that an item is expressed by. */
export const addedOptions: Readonly<Record<string, PlainRow<"options">>> = {
  hiring: { kind: "hiring", staffGroup: workers, posts: 2 },
  temps: { kind: "temps", ...people, weeklyHours: 20, kronerPerUnit: 300 },
  "paid-extra-hours": {
    kind: "paid-extra-hours",
    ...people,
    weeklyHours: 3,
    to: "2026-08",
    kronerPerUnit: 75,
    consent: "agreed",
  },
  "stretched-norm-period": {
    kind: "stretched-norm-period",
    ...people,
    weeklyHours: 3,
    to: "2026-05",
    returnFrom: "2026-09",
    returnTo: "2026-11",
    normPeriodMonths: 12,
    kronerPerUnit: 0,
    consent: "agreed",
  },
  "planned-overtime": {
    kind: "planned-overtime",
    ...people,
    weeklyHours: 4,
    to: "2026-05",
    compensation: "time-off",
  },
  "plus-time": { kind: "plus-time", ...people, weeklyHours: 40, consent: "agreed" },
  "it-system": { kind: "it-system", ...talks, share: 0.2, kronerPerMonth: 1000 },
  "shorter-opening-hours": { kind: "shorter-opening-hours", target: "Telefon", weeklyHours: 12 },
  "rotating-phone-duty": { kind: "rotating-phone-duty", target: "Telefon", positions: 1 },
  "opening-by-the-clock": {
    kind: "shorter-opening-hours",
    target: "Skranke",
    opensAt: "10:00",
    closesAt: "15:00",
    to: "2026-08",
  },
  "shared-rota": { kind: "rotating-phone-duty", target: "Fælles", from: "2026-09" },
  "internal-meetings": { kind: "internal-meetings", target: "Møder", share: 0.5 },
  shutdown: { kind: "shutdown", target: "Boligsager", to: "2026-06" },
  prioritisation: { kind: "prioritisation", target: "Boligsager", share: 0.3 },
  "management-attention": { kind: "management-attention", staffGroup: leaders, weeklyHours: 4 },
  "changed-rate": { kind: "changed-rate", quantity: "absence-share", staffGroup: workers, change: 0.2 },
  supervision: { kind: "supervision", staffGroup: workers, hours: 2, kronerPerMonth: 0 },
  interpreters: { kind: "interpreters", ...talks, share: 0.3, kronerPerUnit: 500 },
  guards: { kind: "guards", kronerPerUnit: 8000, to: "2026-06" },
  "conflict-courses": {
    kind: "conflict-courses",
    staffGroup: workers,
    hours: 14,
    to: "2026-05",
    kronerOnce: 30_000,
  },
  "changed-minutes": { kind: "changed-minutes", ...talks, minutes: 5 },
  investment: {
    kind: "investment",
    target: "Voksne",
    share: 0.15,
    caseloadBefore: 80,
    caseloadAfter: 35,
    kronerPerMonth: 0,
  },
  outreach: { kind: "outreach", staffGroup: workers, occasionsAWeek: 5, minutes: 90 },
  "earlier-rules": { kind: "earlier-rules", from: "2026-07" },
  "extra-cost": { kind: "extra-cost", kronerPerMonth: 4000, account: "measures" },
  "preparation-after-check-in": { kind: "preparation-after-check-in", ...talks },
  "central-booking": { kind: "central-booking", ...talks, minutes: 4, otherStaffGroup: office },
  "talk-blocks": { kind: "talk-blocks", ...people, weeklyHours: 1 },
  "no-show-slots": { kind: "no-show-slots", ...talks, share: 0.3 },
  "one-caseworker": { kind: "one-caseworker", target: "Klager", share: 0.2 },
  "talk-training": {
    kind: "talk-training",
    ...people,
    ...talks,
    hours: 15,
    share: 0.05,
    to: "2026-04",
    kronerOnce: 0,
  },
  "stopped-meeting-series": { kind: "stopped-meeting-series", target: "Møde i teamet" },
  "faster-clarification": { kind: "faster-clarification", target: "Voksne", share: 0.1 },
  "after-care": { kind: "after-care", target: "Voksne", share: 0.05 },
  "paused-talks": { kind: "paused-talks", ...talks, share: 0.1 },
  "fewer-registrations": { kind: "fewer-registrations", target: "Møder", share: 0.2 },
  "other-providers": { kind: "other-providers", ...talks, share: 0.2, minutes: 10, kronerPerUnit: 900 },
};

/** A change of the workplace that each flag answers to, by appearing, going, or changing what it says. */
export const movedFlags: Readonly<Record<string, Change>> = {
  "working-time-48h": withOption({
    kind: "planned-overtime",
    ...people,
    weeklyHours: 14,
    to: "2026-08",
    compensation: "paid",
  }),
  "temporary-extra-work": withOption(addedOptions["planned-overtime"] ?? {}),
  "breathing-space": withOption({ kind: "internal-meetings", target: "Åndehul", share: 0.5 }),
  "med-date": cell("scenarios", 0, "medDate", "2026-02-01"),
  "new-staff-sanction-talks": cell("taskDetails", 0, "sanctionTalk", true),
  "caseload-guideline": cell("caseGroups", 0, "openCases", 1800),
  "late-work": cell("tasks", 0, "deadlineDays", 14),
  "over-budget": cell("scenarios", 0, "budget", 1000),
};

/** A change of the workplace that each field of a result answers to. */
export const movedFields: Readonly<Record<string, Change>> = {
  casesPerCaseCarryingPost: cell("staffGroups", 0, "filledPosts", 5),
  "period.waitingMonths": cell("staffGroups", 0, "filledPosts", 12),
  hoursPerCaseAndYear: cell("caseGroups", 0, "openCases", 800),
  money: cell("pay", 0, "annualPay", 500_000),
  "overview.caseloadSpread": cell("caseloadBands", 1, "workers", 1),
  "overview.portfolios.largest": cell("staffDetails", 0, "largestCaseload", 120),
  queues: cell("phoneIntervals", 0, "callsPerDay", 60),
  notDone: cell("tasks", 0, "rate", 10),
  "period.spareFte": cell("staffGroups", 1, "filledPosts", 5),
  "overview.timeUse.citizenFacingShare": cell("tasks", 0, "talkMinutes", 40),
  "overview.backToNormal": settingTo("backlogTargetHours", 20_000),
};

export const withAddedOption = (kind: string): Change => withOption(addedOptions[kind] ?? {});
