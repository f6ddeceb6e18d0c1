import { dayNumber, dayOfNumber } from '../../model/day.js';
import { openDaysOf } from '../../model/working-days.js';
import type { PlanRequest } from '../request.js';

/** The days, by number, on which something may be placed around sessions. */
export interface FreeDays {
  /** Whether a day is open and the manager available; sessions are not looked at. */
  readonly isFree: (day: number) => boolean;
  /** The first such day after a day, if two years hold one. */
  readonly after: (day: number) => number | undefined;
  /** The last such day before a day that is not before the first day allowed. */
  readonly before: (day: number) => number | undefined;
  /** Whether the manager is away on some day of a stretch. */
  readonly isAway: (from: number, to: number) => boolean;
}

const searchedDays = 2 * 366;

/** Reads the free days of a request. */
export function freeDaysOf({ closedDays, unavailable = [], earliestStart }: PlanRequest): FreeDays {
  const openDays = openDaysOf(closedDays);
  const periods = unavailable.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));
  const first = dayNumber(earliestStart);
  const known = new Map<number, boolean>();
  const following = new Map<number, number | undefined>();

  const isAway = (from: number, to: number): boolean =>
    periods.some((period) => period.from <= to && from <= period.to);

  function isFree(day: number): boolean {
    let free = known.get(day);
    if (free === undefined) {
      free = !isAway(day, day) && openDays.isOpen(dayOfNumber(day));
      known.set(day, free);
    }
    return free;
  }

  function searchAfter(day: number): number | undefined {
    for (let next = day + 1; next <= day + searchedDays; next += 1) if (isFree(next)) return next;
    return undefined;
  }

  return {
    isFree,
    after: (day) => {
      if (!following.has(day)) following.set(day, searchAfter(day));
      return following.get(day);
    },
    before: (day) => {
      for (let last = day - 1; last >= first; last -= 1) if (isFree(last)) return last;
      return undefined;
    },
    isAway,
  };
}
