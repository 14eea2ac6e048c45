import { makeStyles, tokens } from "@fluentui/react-components";

const forced = "@media (forced-colors: active)";

export const useGapStyles = makeStyles({
  row: { display: "block", maxWidth: "100%" },
  /** A label at the end of the axis reaches beyond it by half. */
  axis: { display: "block", maxWidth: "100%", overflow: "visible" },
  track: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1, [forced]: { stroke: "GrayText" } },
  zero: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2, [forced]: { stroke: "CanvasText" } },
  band: {
    fill: tokens.colorBrandForeground1,
    fillOpacity: 0.25,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 1.5,
    [forced]: { fill: "none", stroke: "CanvasText" },
  },
  point: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 2,
    [forced]: { fill: "Highlight", stroke: "Canvas" },
  },
  tick: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    textAnchor: "middle",
    [forced]: { fill: "CanvasText" },
  },
  sideName: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    [forced]: { fill: "CanvasText" },
  },
});
