import { daysBetween, type IsoDay } from '../../model/day.js';

/** Calendar days from a day to the nearest one of a window, both ends included: zero within it. */
export function gapToWindow(day: IsoDay, from: IsoDay, to: IsoDay): number {
  if (day < from) return daysBetween(day, from);
  return day > to ? daysBetween(to, day) : 0;
}
