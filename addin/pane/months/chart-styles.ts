import { makeStyles, tokens } from "@fluentui/react-components";

const forced = "@media (forced-colors: active)";

/** Lines differ in form as well as in colour; in forced colours the system's own stand in. */
export const useChartStyles = makeStyles({
  chart: { display: "block", overflow: "visible", maxWidth: "100%" },
  grid: { stroke: tokens.colorNeutralStroke3, strokeWidth: 1, [forced]: { stroke: "GrayText" } },
  tick: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: "tabular-nums",
    [forced]: { fill: "CanvasText" },
  },
  chosen: {
    fill: tokens.colorNeutralForeground1,
    fillOpacity: 0.1,
    [forced]: { fill: "none", stroke: "Highlight", strokeWidth: 2 },
  },
  band: { fill: tokens.colorBrandForeground1, fillOpacity: 0.2, [forced]: { fill: "none" } },
  bandEdge: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeOpacity: 0.7,
    strokeWidth: 1,
    strokeDasharray: "2 3",
    [forced]: { stroke: "CanvasText" },
  },
  lacking: {
    fill: tokens.colorStatusDangerForeground1,
    fillOpacity: 0.32,
    [forced]: { fill: "none", stroke: "CanvasText", strokeWidth: 1 },
  },
  required: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 2,
    strokeDasharray: "6 3",
    [forced]: { stroke: "CanvasText" },
  },
  available: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2.5,
    [forced]: { stroke: "Highlight" },
  },
  caseCarrying: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2,
    strokeDasharray: "1.5 3.5",
    [forced]: { stroke: "Highlight" },
  },
  backlog: { fill: tokens.colorNeutralForeground3, [forced]: { fill: "CanvasText" } },
});
