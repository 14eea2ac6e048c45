const twoDigits = (month: number): string => `${month}`.padStart(2, "0");

const written = (year: number, month: number): string | null =>
  month >= 1 && month <= 12 && year >= 1900 && year <= 9999 ? `${year}-${twoDigits(month)}` : null;

/** "2016-10" from its name or its number: "oktober 2016", "okt. 2016", "10/2016", "2016-10". Null where it is no month. */
export const readMonth = (typed: string, names: readonly string[]): string | null => {
  const text = typed.trim().toLowerCase();
  const byNumber = /^(\d{1,2})[-/. ]+(\d{4})$/.exec(text);
  if (byNumber !== null) return written(Number(byNumber[2]), Number(byNumber[1]));
  const yearFirst = /^(\d{4})[-/. ]+(\d{1,2})$/.exec(text);
  if (yearFirst !== null) return written(Number(yearFirst[1]), Number(yearFirst[2]));
  const byName = /^(\p{L}{3,})\.?\s+(\d{4})$/u.exec(text);
  if (byName === null) return null;
  const index = names.findIndex((name) => name.toLowerCase().startsWith(byName[1] ?? " "));
  return index === -1 ? null : written(Number(byName[2]), index + 1);
};

export const monthParts = (month: string): { readonly year: number; readonly month: number } => {
  const [year = "", number = ""] = month.split("-");
  return { year: Number(year), month: Number(number) };
};

/** "2016-10" as "oktober 2016". */
export const typedMonth = (month: string, names: readonly string[]): string => {
  const { year, month: number } = monthParts(month);
  return `${names[number - 1] ?? number} ${year}`;
};

/** The month so many months later; earlier where they are negative. */
export const laterMonth = (month: string, months: number): string => {
  const { year, month: number } = monthParts(month);
  const count = year * 12 + number - 1 + months;
  return `${Math.floor(count / 12)}-${twoDigits((count % 12) + 1)}`;
};
