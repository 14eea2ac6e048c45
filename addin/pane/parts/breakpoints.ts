/** Widths of the pane itself, not of the window: beside a sheet it is narrow on a wide screen too. */
export const wide = "@container pane (min-width: 600px)";
/** A screen that a committee looks at together. */
export const big = "@container pane (min-width: 960px)";
/** The first of them in pixels, where a script has to know. */
export const wideWidth = 600;
