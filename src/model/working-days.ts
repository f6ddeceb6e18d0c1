// Not `@date-fns/utc`, whose full UTCDate makes three Intl formats on import: about 20 ms.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { addDays, weekdayOf, type IsoDay } from './day.js';
import { CqpMoError } from './error.js';
import { publicHolidayCalendars, publicHolidaysOf, type PublicHolidayCalendar } from './public-holidays.js';
import { fault, under, type Fault, type ObjectShape } from './shape.js';

/** A stretch of days, both included. */
export interface ClosedPeriod {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** The days on which nothing is planned: by default weekends and the public holidays of France. */
export interface ClosedDays {
  /** `france` by default; `alsace-moselle` adds Good Friday and 26 December. */
  readonly publicHolidays?: PublicHolidayCalendar;
  /** Whether Saturdays and Sundays are closed: true by default. */
  readonly weekends?: boolean;
  /** The caller's own closed days, besides. */
  readonly days?: readonly IsoDay[];
  /** The caller's own closed periods, besides. */
  readonly periods?: readonly ClosedPeriod[];
}

/** The form of closed days. */
export const closedDaysShape = {
  required: {},
  optional: {
    publicHolidays: { oneOf: publicHolidayCalendars, otherwise: 'unknown-id' },
    weekends: 'boolean',
    days: { listOf: 'day' },
    periods: { listOf: { required: { from: 'day', to: 'day' } } },
  },
} as const satisfies ObjectShape;

/** Finds the first period that ends before it starts, in closed days of the right form. */
export function reversedPeriodOf({ periods = [] }: ClosedDays): Fault | undefined {
  const index = periods.findIndex(({ from, to }) => to < from);
  const period = periods[index];
  if (!period) return undefined;
  const explanation = `this day comes before ${period.from}, when the period starts`;
  const details = { expected: { notBefore: period.from }, found: period.to };
  return under('periods', under(index, under('to', fault('end-before-start', explanation, details))));
}

/** The open days of a calendar. A search that meets none within two years throws `no-open-day`. */
export interface OpenDays {
  readonly isOpen: (day: IsoDay) => boolean;
  /** The day itself if it is open, else the first open day after it. */
  readonly onOrAfter: (day: IsoDay) => IsoDay;
  /** The open day of that rank after a day: the next one is the first. */
  readonly after: (day: IsoDay, rank: number) => IsoDay;
  /** The last open day before a day. */
  readonly before: (day: IsoDay) => IsoDay;
  /** How many open days there are between two days, neither included. */
  readonly between: (after: IsoDay, before: IsoDay) => number;
}

const saturday = 6;
const searchedDays = 2 * 366;

/**
 * Makes the calendar of the days that are left open; the holidays of a year are computed once per calendar.
 *
 * @param closedDays - what is closed; weekends and the public holidays of France when left out
 * @returns the calendar
 */
export function openDaysOf(closedDays: ClosedDays = {}): OpenDays {
  const { publicHolidays = 'france', weekends = true, days = [], periods = [] } = closedDays;
  const ownDays = new Set(days);
  const holidaysByYear = new Map<string, ReadonlySet<IsoDay>>();

  function isHoliday(day: IsoDay): boolean {
    const year = day.slice(0, 4);
    let holidays = holidaysByYear.get(year);
    if (!holidays) {
      holidays = new Set(publicHolidaysOf(Number(year), publicHolidays));
      holidaysByYear.set(year, holidays);
    }
    return holidays.has(day);
  }

  function isOpen(day: IsoDay): boolean {
    return !(
      (weekends && weekdayOf(day) >= saturday) ||
      isHoliday(day) ||
      ownDays.has(day) ||
      periods.some(({ from, to }) => from <= day && day <= to)
    );
  }

  function search(from: IsoDay, step: 1 | -1): IsoDay {
    let day = from;
    for (let walked = 0; walked < searchedDays; walked += 1) {
      if (isOpen(day)) return day;
      day = addDays(day, step);
    }
    throw new CqpMoError('no-open-day', '/closedDays', `every day between ${from} and ${day} is closed`);
  }

  function after(day: IsoDay, rank: number): IsoDay {
    let reached = day;
    for (let count = 0; count < rank; count += 1) reached = search(addDays(reached, 1), 1);
    return reached;
  }

  function between(first: IsoDay, last: IsoDay): number {
    let count = 0;
    for (let day = addDays(first, 1); day < last; day = addDays(day, 1)) if (isOpen(day)) count += 1;
    return count;
  }

  return {
    isOpen,
    onOrAfter: (day) => search(day, 1),
    after,
    before: (day) => search(addDays(day, -1), -1),
    between,
  };
}

/** Gives the Monday of the ISO week that holds a day. */
export function weekStartOf(day: IsoDay): IsoDay {
  return startOfISOWeek(new UTCDateMini(day)).toISOString().slice(0, 10);
}
