import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";

/** The petrol of the workbook's accent (80), darker and lighter. */
const petrol: BrandVariants = {
  10: "#020609",
  20: "#08171D",
  30: "#0B252E",
  40: "#0E313E",
  50: "#113D4C",
  60: "#14485A",
  70: "#175367",
  80: "#1B5E73",
  90: "#2D7189",
  100: "#40849D",
  110: "#5697AF",
  120: "#6DA9C0",
  130: "#86BBD0",
  140: "#A0CDDF",
  150: "#BCDEEC",
  160: "#DAEFF7",
};

export type ColourScheme = "light" | "dark";

/** Words in red that are read as well on the ground of a dark pane as elsewhere: 5.2 to 1. */
const lightRed = "#E37D86";

/** Text in the accent needs the lighter steps on a dark ground, for contrast. */
const dark: Theme = {
  ...createDarkTheme(petrol),
  colorBrandForeground1: petrol[120],
  colorBrandForeground2: petrol[130],
  colorBrandForegroundLink: petrol[130],
  colorBrandForegroundLinkHover: petrol[140],
  colorBrandForegroundLinkPressed: petrol[120],
  colorStatusDangerForeground1: lightRed,
};

export const themes: Readonly<Record<ColourScheme, Theme>> = { light: createLightTheme(petrol), dark };
