import type { OptionKind } from "../plan.ts";
import { generalKinds } from "./kinds/general.ts";
import type { OptionNeeds } from "./kinds/needs.ts";
import { kindsOfTheNote } from "./kinds/note-2016.ts";
import { kindsOfOtherDocuments } from "./kinds/other-documents.ts";

export type { Need, OptionNeeds } from "./kinds/needs.ts";

export const optionNeeds: Readonly<Record<OptionKind, OptionNeeds>> = {
  ...kindsOfTheNote,
  ...kindsOfOtherDocuments,
  ...generalKinds,
};

/** Kinds of which nothing is taken from a statutory task (lovbunden). */
export const actsOnDeferrableWorkOnly: ReadonlySet<OptionKind> = new Set<OptionKind>([
  "internal-meetings",
  "shutdown",
  "prioritisation",
  "stopped-meeting-series",
  "paused-talks",
]);
