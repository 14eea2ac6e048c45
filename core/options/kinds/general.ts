import type { OptionKind } from "../../plan.ts";
import { needs } from "./needs.ts";

/** Options for what is only numbers: work that comes, hours that are freed, minutes, rates and kroner that change. */
export const generalKinds = {
  "added-work": needs({
    amounts: { people: "optional", "weekly-hours": "optional", hours: "optional", priority: "optional" },
    oneOf: ["weekly-hours", "hours"],
    staffGroup: "required",
  }),
  "freed-hours": needs({
    amounts: { people: "optional", "weekly-hours": "required" },
    staffGroup: "required",
  }),
  "changed-minutes": needs({
    amounts: { change: "optional", minutes: "optional", "lag-months": "optional" },
    oneOf: ["change", "minutes"],
    targets: ["task"],
    adoption: "optional",
  }),
  "changed-rate": needs({
    amounts: { change: "optional", value: "optional", "lag-months": "optional" },
    oneOf: ["change", "value"],
    staffGroup: "optional",
    targets: ["task", "case-group"],
    target: "optional",
    adoption: "optional",
    quantity: "required",
  }),
  "earlier-rules": needs({ amounts: {}, targets: ["case-group"], target: "optional", isDecided: false }),
  "extra-cost": needs({
    amounts: {},
    oneOf: ["kroner-once", "kroner-per-month"],
    account: "optional",
    cost: { knownBy: ["kroner-once", "kroner-per-month"] },
  }),
} as const satisfies Partial<Record<OptionKind, unknown>>;
