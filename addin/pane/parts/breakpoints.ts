/** Widths of the pane itself, not of the window: beside a sheet it is narrow on a wide screen too. */
export const wide = "@container pane (min-width: 600px)";
/** A screen that a committee looks at together. */
export const big = "@container pane (min-width: 960px)";
/** From here on tables stand side by side with what they are about. */
export const wideWidth = 600;
export const bigWidth = 960;
