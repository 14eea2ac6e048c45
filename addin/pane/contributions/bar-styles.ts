import { makeStyles, tokens } from "@fluentui/react-components";
import type { ContributionBarView } from "../../../core/present/view/contributions-view.ts";

const forced = "@media (forced-colors: active)";

/** Filled where it helps, hollow where it makes it worse, so that no colour has to be told apart. */
export const useBarStyles = makeStyles({
  row: { display: "block", maxWidth: "100%" },
  zero: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2, [forced]: { stroke: "CanvasText" } },
  still: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1, [forced]: { stroke: "GrayText" } },
  more: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 1,
    [forced]: { fill: "Highlight", stroke: "Highlight" },
  },
  less: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: 2,
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
  total: {
    fill: tokens.colorNeutralForeground3,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1,
    [forced]: { fill: "CanvasText", stroke: "CanvasText" },
  },
});

export type BarLook = "more" | "less" | "total";

export const lookOf = ({ kind, span }: ContributionBarView): BarLook => {
  if (kind !== "part") return "total";
  return span !== null && span.to < span.from ? "less" : "more";
};
