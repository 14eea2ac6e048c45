const pad = (number: number): string => `${number}`.padStart(2, "0");

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Workbooks know no days before 1900. */
const written = (year: number, month: number, day: number): string | null => {
  const isMonth = year >= 1900 && year <= 9999 && month >= 1 && month <= 12;
  return isMonth && day >= 1 && day <= daysInMonth(year, month) ? `${year}-${pad(month)}-${pad(day)}` : null;
};

/** "2016-10-25" from "25. oktober 2016", "25/10 2016", "25.10.2016", "2016-10-25". Null where it is no day. */
export const readDate = (typed: string, names: readonly string[]): string | null => {
  const text = typed.trim().toLowerCase();
  const dayFirst = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/.exec(text);
  if (dayFirst !== null) return written(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = /^(\d{4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,2})$/.exec(text);
  if (yearFirst !== null) return written(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const byName = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?\s+(\d{4})$/u.exec(text);
  if (byName === null) return null;
  const month = names.findIndex((name) => name.toLowerCase().startsWith(byName[2] ?? " "));
  return month === -1 ? null : written(Number(byName[3]), month + 1, Number(byName[1]));
};

export const dateParts = (
  date: string,
): { readonly year: number; readonly month: number; readonly day: number } => {
  const [year = "", month = "", day = ""] = date.split("-");
  return { year: Number(year), month: Number(month), day: Number(day) };
};

/** "2016-10-25" as "25. oktober 2016" or "25 October 2016", by the mark after the day. */
export const typedDate = (date: string, names: readonly string[], dayMark: string): string => {
  const { year, month, day } = dateParts(date);
  return `${day}${dayMark} ${names[month - 1] ?? month} ${year}`;
};

/** The day so many days later; earlier where they are negative. */
export const laterDate = (date: string, days: number): string => {
  const { year, month, day } = dateParts(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
};
