import type { LiveState } from "../../../../addin/live/live-state.ts";
import { type PortTroubleCode, portTroubleCodes } from "../../../../addin/workbook-port.ts";
import type { ResultView } from "../../../../core/present/view/workbook-view.ts";

const details = [
  "TypeError",
  "    at evaluateMonth (calculation-worker.js:1:20432)",
  "    at evaluate (calculation-worker.js:1:18810)",
].join("\n");

const troubled =
  (code: PortTroubleCode) =>
  (live: LiveState): LiveState => ({
    ...live,
    trouble: { code, sheet: "Resultat", address: "C7", detail: "" },
  });

const withoutFlags = (view: ResultView): ResultView => ({
  ...view,
  problems: [],
  scenarios: view.scenarios.map((scenario) => ({ ...scenario, flags: [] })),
});

const noStart = {
  reason: "Der kan ikke regnes, før I har skrevet den måned, perioden begynder.",
  problems: [],
  readOnly: null,
} as const;

const laterEdition = {
  happened: "Arbejdsbogen er fra en senere udgave af programmet.",
  stays: "Der bliver ikke skrevet i den herfra.",
  remedy: "Åbn den med den udgave, den er fra.",
} as const;

/** A view as no core gives it, so that drawing it throws. */
const withoutAnswers = (view: ResultView): ResultView => ({
  ...view,
  scenarios: view.scenarios.map((scenario) => ({ ...scenario, answer: undefined as never })),
});

/** What a state of the page makes of the live state; states of the workbook itself are among its tables. */
const changes: Readonly<Record<string, (live: LiveState) => LiveState>> = {
  broken: (live) => (live.view?.kind === "result" ? { ...live, view: withoutAnswers(live.view) } : live),
  loading: (live) => ({ ...live, view: null, isCalculating: true }),
  calculating: (live) => ({ ...live, isCalculating: true }),
  calm: (live) => (live.view?.kind === "result" ? { ...live, view: withoutFlags(live.view) } : live),
  "first-trouble": (live) => troubled("file-not-readable")({ ...live, view: null }),
  "waiting-results": (live) => ({ ...live, hasUnwrittenResults: true }),
  "old-results": (live) => ({ ...live, hasUnwrittenResults: true }),
  unwritten: (live) => ({
    ...live,
    unwritten: [
      {
        severity: "warning",
        message: "Resultattabellen tblResultat har for få rækker. De sidste resultater er ikke skrevet.",
        where: "Resultat, celle A5",
        place: { sheet: "Resultat", address: "A5" },
      },
    ],
  }),
  "no-result-now": (live) => ({ ...live, noResult: { kind: "no-result", ...noStart, older: null } }),
  "gone-tables": (live) => ({
    ...live,
    goneTables: [
      { sheet: "Sager", table: "NormeringCaseGroups" },
      { sheet: "Medarbejdere", table: "NormeringStaffGroups" },
    ],
  }),
  "host-busy": (live) => ({ ...live, isHostBusy: true }),
  "manual-calculation": (live) => ({ ...live, calculation: "manual" }),
  "later-edition": (live) =>
    live.view?.kind === "result" ? { ...live, view: { ...live.view, readOnly: laterEdition } } : live,
  failure: (live) => ({ ...live, failure: { during: "calculating", details } }),
  "no-model": (live) => ({ ...live, view: { kind: "no-model" } }),
  ...Object.fromEntries(portTroubleCodes.map((code) => [`trouble-${code}`, troubled(code)])),
};

export const liveIn = (state: string, live: LiveState): LiveState => changes[state]?.(live) ?? live;
