import type { OptionKind } from "../../plan.ts";
import { needs } from "./needs.ts";

/** The options of the note of 25 October 2016 (seed 000), the working-time agreement in its two forms. */
export const kindsOfTheNote = {
  hiring: needs({
    amounts: { posts: "required", "lag-months": "optional" },
    staffGroup: "required",
    cost: { byPay: true },
  }),
  temps: needs({
    amounts: {
      people: "required",
      "weekly-hours": "required",
      productivity: "optional",
      "kroner-per-unit": "optional",
    },
    staffGroup: "required",
    cost: { knownBy: ["kroner-per-unit"], unit: "hired-hour" },
  }),
  "paid-extra-hours": needs({
    amounts: { people: "required", "weekly-hours": "required", "kroner-per-unit": "optional" },
    staffGroup: "required",
    to: "required",
    needsConsent: true,
    cost: { byPay: true, knownBy: ["kroner-per-unit"], unit: "extra-hour" },
  }),
  "stretched-norm-period": needs({
    amounts: {
      people: "required",
      "weekly-hours": "required",
      weeks: "optional",
      "norm-period-months": "optional",
      "kroner-per-unit": "optional",
    },
    staffGroup: "required",
    to: "required",
    givenBack: "required",
    needsConsent: true,
    cost: { knownBy: ["kroner-per-unit"], unit: "moved-hour" },
  }),
  "planned-overtime": needs({
    amounts: { people: "required", "weekly-hours": "required", "hours-per-occasion": "optional" },
    staffGroup: "required",
    to: "required",
    givenBack: "optional",
    compensation: "required",
    cost: { byPay: true },
  }),
  "plus-time": needs({
    amounts: { people: "required", "weekly-hours": "required" },
    staffGroup: "required",
    needsConsent: true,
    cost: { byPay: true },
  }),
  "it-system": needs({
    amounts: { share: "required", "lag-months": "optional", hours: "optional" },
    staffGroup: "optional",
    targets: ["task"],
    adoption: "optional",
    cost: { knownBy: ["kroner-once", "kroner-per-month"] },
  }),
  "shorter-opening-hours": needs({
    amounts: {
      "weekly-hours": "optional",
      "opens-at": "optional",
      "closes-at": "optional",
      positions: "optional",
    },
    oneOf: ["weekly-hours", "opens-at", "closes-at"],
    targets: ["phone-duty"],
  }),
  "rotating-phone-duty": needs({
    amounts: {
      positions: "optional",
      people: "optional",
      "occasions-a-week": "optional",
      minutes: "optional",
    },
    oneOf: ["positions", "occasions-a-week"],
    staffGroup: "optional",
    targets: ["phone-duty", "rota"],
  }),
  "internal-meetings": needs({
    amounts: { share: "required" },
    staffGroup: "optional",
    targets: ["allowance", "task"],
  }),
  shutdown: needs({
    amounts: { share: "optional" },
    targets: ["task"],
    to: "required",
    givenBack: "optional",
  }),
  prioritisation: needs({
    amounts: { priority: "optional", share: "optional" },
    oneOf: ["priority", "share"],
    targets: ["task"],
  }),
  "management-attention": needs({
    amounts: { people: "optional", "weekly-hours": "required" },
    staffGroup: "required",
  }),
} as const satisfies Partial<Record<OptionKind, unknown>>;
