/** The first day of the month in a cell, which can be a text such as 2026-04; an error where it is none of the two. */
export const monthIn = (cell: string): string =>
  `IF(ISNUMBER(${cell}),DATE(YEAR(${cell}),MONTH(${cell}),1),DATE(LEFT(${cell},4),MID(${cell},6,2),1))`;

const dayOfText = (year: string, month: string, day: string): string => {
  const date = `DATE(${year},${month},${day})`;
  return `IF(YEAR(${date})*10000+MONTH(${date})*100+DAY(${date})=1*(${year}&${month}&${day}),${date},NA())`;
};

/** The day in a cell, which can be a text such as 2026-04-30 or 30.04.2026; an error where it is none of them. */
export const dayIn = (cell: string): string => {
  const part = (from: number, count: number): string => `MID(${cell},${from},${count})`;
  const yearFirst = dayOfText(part(1, 4), part(6, 2), part(9, 2));
  const dayFirst = dayOfText(part(7, 4), part(4, 2), part(1, 2));
  return `IF(ISNUMBER(${cell}),${cell},IF(${part(11, 1)}<>"",NA(),IF(${part(5, 1)}="-",${yearFirst},${dayFirst})))`;
};
