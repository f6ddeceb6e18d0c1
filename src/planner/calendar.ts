import { dayNumber, dayOfNumber } from '../model/day.js';
import { openDaysOf, type ClosedDays, type ClosedPeriod } from '../model/working-days.js';

/** The days on which the manager may do what no session holds, as numbers. A search stops at the horizon. */
export interface FreeDays {
  readonly isFree: (day: number) => boolean;
  /** The first free day after a day; `Infinity` beyond the horizon. */
  readonly after: (day: number) => number;
  /** The last free day before a day that is not before another one; `undefined` when there is none. */
  readonly before: (day: number, notBefore: number) => number | undefined;
}

/**
 * Makes the calendar of the days that are open and on which the manager is available.
 *
 * @param closedDays - what is closed
 * @param unavailable - when the manager is not available
 * @param horizon - number of the last day that matters
 * @returns the calendar, which remembers what it has looked at
 */
export function freeDaysOf(
  closedDays: ClosedDays | undefined,
  unavailable: readonly ClosedPeriod[],
  horizon: number,
): FreeDays {
  const open = openDaysOf(closedDays);
  const known = new Map<number, boolean>();

  function isFree(day: number): boolean {
    let free = known.get(day);
    if (free === undefined) {
      const text = dayOfNumber(day);
      free = open.isOpen(text) && !unavailable.some(({ from, to }) => from <= text && text <= to);
      known.set(day, free);
    }
    return free;
  }

  return {
    isFree,
    after: (day) => {
      for (let next = day + 1; next <= horizon; next += 1) if (isFree(next)) return next;
      return Infinity;
    },
    before: (day, notBefore) => {
      for (let last = day - 1; last >= notBefore; last -= 1) if (isFree(last)) return last;
      return undefined;
    },
  };
}

export function overlaps(start: number, end: number, { from, to }: ClosedPeriod): boolean {
  return dayNumber(from) <= end && start <= dayNumber(to);
}
