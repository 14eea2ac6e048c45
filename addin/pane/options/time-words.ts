const minutesPerHour = 60;
export const hoursPerDay = 24;

/** "kl. 9", "9:30", "9.30", "9,30", "0930" */
const pattern = /^(?:kl\.?\s?|at\s)?(?:(\d{1,2})(?:[:.,](\d{2}))?|(\d{2})(\d{2}))$/;

/** Hours of the day from a time as people write it: "9.30" is 9.5. Null where it is none. */
export const readTime = (typed: string): number | null => {
  const [, hours, minutes, shortHours, shortMinutes] = pattern.exec(typed.trim().toLowerCase()) ?? [];
  const hour = hours ?? shortHours;
  const rest = Number(minutes ?? shortMinutes ?? 0);
  const time = Number(hour) + rest / minutesPerHour;
  return hour !== undefined && rest < minutesPerHour && time <= hoursPerDay ? time : null;
};

/** 9.5 as "9:30". */
export const typedTime = (hours: number): string => {
  const minutes = Math.round(hours * minutesPerHour);
  return `${Math.floor(minutes / minutesPerHour)}:${`${minutes % minutesPerHour}`.padStart(2, "0")}`;
};
