/**
 * Built-in formats that show a day: 14-17 and 22 everywhere, 27-36 and 50-58 in East Asian versions. Times and
 * durations (18-21, 45-47) show none.
 */
const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

export const isBuiltInDate = (id: number): boolean => builtInDates.has(id);

const quotedOrEscaped = /"[^"]*"?|\\.|[_*]./gs;
const elapsedTime = /\[(h+|m+|s+)\]/i;
/** Colours, conditions, currencies and locales. */
const bracketed = /\[[^\]]*\]?/g;
/** The marks of the 12-hour clock, whose m is no month. */
const clock = /AM\/PM|A\/P/gi;

/** Whether the tokens of a section show a day, month or year. An m beside hours or seconds is a minute. */
const showsDay = (section: string): boolean => {
  if (/general/i.test(section)) return false;
  return /[dy]/i.test(section) || (/m/i.test(section) && !/[hs]/i.test(section));
};

/** Whether a custom number format makes its number a date. A duration ("[h]:mm") is none, nor is a time of day. */
export const isDateFormat = (code: string): boolean => {
  const tokens = code.replace(quotedOrEscaped, "");
  if (elapsedTime.test(tokens)) return false;
  return tokens.replace(bracketed, "").replace(clock, "h").split(";").some(showsDay);
};
