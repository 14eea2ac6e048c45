import type { PlainRow, PlainWorkbook } from "../../support/workbook-tables.ts";

const workers = "Socialrådgivere";
const office = "Kontor";

const hour = (
  duty: string,
  from: number,
  callsPerDay: number,
  more: PlainRow<"phoneIntervals"> = {},
): PlainRow<"phoneIntervals"> => ({
  duty,
  from: `${from}:00`,
  until: `${from + 1}:00`,
  callsPerDay,
  ...more,
});

const busyMorning = [28, 36, 30, 18, 14, 8].map((calls, index) => hour("Telefonvagt", 9 + index, calls));
const longThursday = [15, 16].map((from) => hour("Telefonvagt", from, 10, { daysPerWeek: 1 }));
const counter = [10, 9, 8, 4].map((calls, index) => hour("Reception", 9 + index, calls));

/** A workplace with a phone that is too thinly staffed in the morning and a counter, and what could be done about them. */
export const phones: PlainWorkbook = {
  settings: {
    workplace: "Borgerservice og jobcenter",
    startMonth: "2026-01",
    horizonMonths: 24,
    guidelineEdition: "2016",
  },
  staffGroups: [
    { name: workers, filledPosts: 12, absenceShare: 0.05, caseCarryingShare: 1 },
    { name: office, filledPosts: 5, absenceShare: 0.05, caseCarryingShare: 0 },
  ],
  caseGroups: [{ name: "Sager", openCases: 600, newCasesPerMonth: 40, durationMonths: 15 }],
  tasks: [
    {
      name: "Samtaler",
      caseGroup: "Sager",
      driver: "per-open-case-a-year",
      rate: 4,
      talkMinutes: 30,
      afterMinutes: 20,
      priority: "2",
      homeGroup: workers,
    },
    { name: "Breve", driver: "per-month", rate: 200, afterMinutes: 20, priority: "3", homeGroup: office },
  ],
  phoneDuties: [
    {
      name: "Telefonvagt",
      positions: 3,
      homeGroup: office,
      alsoPermitted: workers,
      handlingSeconds: 300,
      serviceTarget: 0.8,
      targetSeconds: 60,
      vanishingShare: 0.2,
      otherChannelShare: 0.1,
      otherChannelMinutes: 8,
      repeatShare: 0.1,
      reuseShare: 0.3,
      reusedFor: "Breve",
      rota: "Fælles vagt",
    },
    {
      name: "Reception",
      homeGroup: office,
      handlingSeconds: 360,
      serviceTarget: 0.8,
      targetSeconds: 300,
      rota: "Fælles vagt",
    },
  ],
  phoneIntervals: [...busyMorning, ...longThursday, ...counter],
  scenarios: [{ name: "Kortere åbningstid" }, { name: "Fælles vagt" }, { name: "Fire ved telefonen" }],
  options: [
    {
      scenarios: "Kortere åbningstid",
      kind: "shorter-opening-hours",
      name: "Åbent 10 til 14",
      target: "Telefonvagt",
      from: "2026-05",
      opensAt: "10:00",
      closesAt: "14:00",
      positions: 5,
    },
    {
      scenarios: "Fælles vagt",
      kind: "rotating-phone-duty",
      name: "Sammen om telefon og skranke",
      target: "Fælles vagt",
      from: "2026-05",
      positions: 5,
    },
    {
      scenarios: "Fire ved telefonen",
      kind: "rotating-phone-duty",
      name: "Fire på vagt",
      target: "Telefonvagt",
      from: "2026-01",
      positions: 4,
    },
  ],
};
