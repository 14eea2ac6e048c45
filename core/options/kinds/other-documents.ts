import type { OptionKind } from "../../plan.ts";
import { needs } from "./needs.ts";

/** The options of the other source documents (seeds 001 to 004). Most are numbers for an arithmetic that others share. */
export const kindsOfOtherDocuments = {
  "talk-blocks": needs({
    amounts: { people: "required", "weekly-hours": "required" },
    staffGroup: "required",
  }),
  "central-booking": needs({
    amounts: { minutes: "required", productivity: "optional" },
    targets: ["task"],
    otherStaffGroup: "required",
  }),
  "preparation-after-check-in": needs({ amounts: { share: "optional" }, targets: ["task"] }),
  "no-show-slots": needs({ amounts: { share: "required" }, targets: ["task"] }),
  "one-caseworker": needs({ amounts: { share: "required" }, targets: ["task"] }),
  "stopped-meeting-series": needs({ amounts: { share: "optional" }, targets: ["task"] }),
  "talk-training": needs({
    amounts: { people: "required", hours: "required", share: "required", "lag-months": "optional" },
    staffGroup: "required",
    targets: ["task"],
    adoption: "optional",
    cost: { knownBy: ["kroner-once", "kroner-per-month"] },
  }),
  outreach: needs({
    amounts: {
      "occasions-a-week": "required",
      minutes: "required",
      share: "optional",
      "lag-months": "optional",
    },
    staffGroup: "required",
    targets: ["case-group"],
    target: "optional",
  }),
  "fewer-registrations": needs({
    amounts: { share: "required" },
    staffGroup: "optional",
    targets: ["allowance"],
  }),
  "other-providers": needs({
    amounts: { share: "required", minutes: "required", "kroner-per-unit": "optional" },
    targets: ["task"],
    cost: { account: "measures", knownBy: ["kroner-per-unit"], unit: "piece" },
  }),
  "faster-clarification": needs({
    amounts: { share: "required", "lag-months": "optional" },
    targets: ["case-group"],
    adoption: "optional",
  }),
  "after-care": needs({
    amounts: { share: "required", minutes: "optional", "lag-months": "optional" },
    staffGroup: "optional",
    targets: ["case-group"],
  }),
  "paused-talks": needs({ amounts: { share: "required" }, targets: ["task"] }),
  guards: needs({
    amounts: { "kroner-per-unit": "optional" },
    cost: { knownBy: ["kroner-per-unit", "kroner-once", "kroner-per-month"], unit: "week" },
  }),
  interpreters: needs({
    amounts: { share: "required", "kroner-per-unit": "optional" },
    targets: ["task"],
    cost: { account: "measures", knownBy: ["kroner-per-unit"], unit: "piece" },
  }),
  supervision: needs({
    amounts: { people: "optional", hours: "required" },
    staffGroup: "required",
    cost: { knownBy: ["kroner-once", "kroner-per-month"] },
  }),
  "conflict-courses": needs({
    amounts: { people: "optional", hours: "required" },
    staffGroup: "required",
    to: "required",
    cost: { knownBy: ["kroner-once", "kroner-per-month"] },
  }),
  investment: needs({
    amounts: { share: "required", "caseload-before": "required", "caseload-after": "required" },
    targets: ["case-group"],
  }),
} as const satisfies Partial<Record<OptionKind, unknown>>;
