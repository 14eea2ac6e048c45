import { makeStyles, tokens } from "@fluentui/react-components";
import { big, wide } from "./parts/breakpoints.ts";

/** Type that can be read across a room. */
const bigType = {
  "--fontSizeBase200": "15px",
  "--lineHeightBase200": "21px",
  "--fontSizeBase300": "18px",
  "--lineHeightBase300": "26px",
  "--fontSizeBase400": "22px",
  "--lineHeightBase400": "30px",
  "--fontSizeBase500": "28px",
  "--lineHeightBase500": "36px",
} as const;

export const usePaneStyles = makeStyles({
  pane: {
    position: "relative",
    height: "100%",
    overflowX: "hidden",
    overflowY: "auto",
    outlineStyle: "none",
    containerType: "inline-size",
    containerName: "pane",
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  type: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [big]: bigType,
  },
  /** In place of the pane, below the corner at the top right, which is the host's own. */
  failed: { paddingTop: "36px" },
  /** Above a view that is a step away, below that corner too. */
  aside: { padding: "36px 12px 0" },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: "20px",
    padding: "14px 12px 32px",
    [wide]: { padding: "20px 24px 40px" },
  },
});
