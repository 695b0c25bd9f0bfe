const DAY = 86_400_000;

/** The day a number of days later, by the clock of the language and nothing of ours. */
export const shift = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;

/** Whether a year of interest that began on `since` is full when `day` begins. */
export const isAnniversary = (since: string, day: string): boolean => {
  if (day <= since) return false;
  if (since.endsWith('-02-29') && !isLeap(Number(day.slice(0, 4)))) return day.endsWith('-02-28');
  return since.slice(5) === day.slice(5);
};
