/**
 * The reading of "one week a month", ours: from the start of a module to that of the next, three weeks at
 * least (one of training, two or more at the post) and nine at most (two months).
 */
const leastWeeks = 3;
const mostWeeks = 9;

/** The least number of days from the start of a module to that of the next. */
export function leastDaysBetweenModules(weeksPerMonth: number): number {
  return Math.floor((leastWeeks * 7) / weeksPerMonth);
}

/** The greatest number of days from the start of a module to that of the next. */
export function mostDaysBetweenModules(weeksPerMonth: number): number {
  return Math.ceil((mostWeeks * 7) / weeksPerMonth);
}
