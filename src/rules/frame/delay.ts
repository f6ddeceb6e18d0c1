import { addDays, addMonths, type IsoDay } from '../../model/day.js';

/**
 * The last day from which a delay in months ends on or before `day`. It is not always `day` moved back:
 * 31 December and two months end on 28 February, which moved back is 28 December.
 */
export function latestDayBefore(day: IsoDay, months: number): IsoDay {
  let latest = addMonths(day, -months);
  for (let next = addDays(latest, 1); addMonths(next, months) <= day; next = addDays(next, 1)) latest = next;
  return latest;
}

/** The first day from which a delay in months ends on or after `day`. */
export function earliestDayBefore(day: IsoDay, months: number): IsoDay {
  let earliest = addMonths(day, -months);
  while (addMonths(earliest, months) < day) earliest = addDays(earliest, 1);
  return earliest;
}
