import { makeStyles, tokens } from "@fluentui/react-components";

const forced = "@media (forced-colors: active)";

/** Columns, lines and hatching differ in form as well as in colour; in forced colours the system's own stand in. */
export const useQueueChartStyles = makeStyles({
  chart: { display: "block", overflow: "visible", maxWidth: "100%" },
  grid: { stroke: tokens.colorNeutralStroke3, strokeWidth: 1, [forced]: { stroke: "GrayText" } },
  tick: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: "tabular-nums",
    [forced]: { fill: "CanvasText" },
  },
  share: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: "tabular-nums",
    [forced]: { fill: "HighlightText" },
  },
  chosen: {
    fill: tokens.colorNeutralForeground1,
    fillOpacity: 0.1,
    [forced]: { fill: "none", stroke: "Highlight", strokeWidth: 2 },
  },
  column: {
    fill: tokens.colorBrandForeground1,
    fillOpacity: 0.45,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 1.5,
    [forced]: { fill: "Highlight", fillOpacity: 1, stroke: "Highlight" },
  },
  target: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 2,
    strokeDasharray: "6 3",
    [forced]: { stroke: "CanvasText" },
  },
  today: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 3,
    [forced]: { stroke: "CanvasText" },
  },
  todayEdge: { stroke: tokens.colorNeutralBackground1, strokeWidth: 6, [forced]: { stroke: "Canvas" } },
  growing: {
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: 1.5,
    [forced]: { stroke: "CanvasText" },
  },
  hatching: {
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: 2,
    [forced]: { stroke: "CanvasText" },
  },
});
