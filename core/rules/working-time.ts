/** Months over which the working week is averaged where no agreement says otherwise (arbejdstidsloven § 4). */
export const lawfulAveragingMonths = 4;

/** The longest that a collective agreement may set. */
export const mostAveragingMonths = 12;
