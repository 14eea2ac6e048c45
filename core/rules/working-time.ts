/** Months over which the working week is averaged where no agreement says otherwise (arbejdstidsloven § 4). */
export const lawfulAveragingMonths = 4;
