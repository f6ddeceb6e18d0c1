import { addDays, type IsoDay } from './day.js';
import { CqpMoError } from './error.js';

/**
 * The public holidays that close a day: those of France, those of Alsace-Moselle (the same, Good Friday and
 * 26 December besides), or none.
 */
export const publicHolidayCalendars = /* @__PURE__ */ Object.freeze([
  'france',
  'alsace-moselle',
  'none',
] as const);
/** A calendar of public holidays. */
export type PublicHolidayCalendar = (typeof publicHolidayCalendars)[number];

/** A calendar as dates of the year, and as days counted from Easter Sunday. */
interface Holidays {
  readonly dates: readonly string[];
  readonly fromEaster: readonly number[];
}

const easterMonday = 1;
const ascension = 39;
const whitMonday = 50;
const goodFriday = -2;

/** Code du travail, articles L3133-1 and L3134-13. */
const holidays = {
  france: {
    dates: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
    fromEaster: [easterMonday, ascension, whitMonday],
  },
  'alsace-moselle': {
    dates: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25', '12-26'],
    fromEaster: [goodFriday, easterMonday, ascension, whitMonday],
  },
  none: { dates: [], fromEaster: [] },
} as const satisfies Record<PublicHolidayCalendar, Holidays>;

/**
 * Computes Easter Sunday in the Gregorian calendar, with the letters of the anonymous computus of 1876.
 *
 * @param year - from 1 to 9999; before 1583 the Gregorian calendar is extended backwards
 * @returns the day
 */
export function easterOf(year: number): IsoDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return addDays(dateOf(year, '03-22'), h + l - 7 * m);
}

function dateOf(year: number, date: string): IsoDay {
  return `${String(year).padStart(4, '0')}-${date}`;
}

/**
 * Lists the public holidays of a year, as the law stands today.
 *
 * @param year - from 1 to 9999
 * @param calendar - whose holidays
 * @returns the days in order, each once: Ascension may fall on 1 or 8 May
 * @throws CqpMoError `invalid-number` for another year, `unknown-id` for another calendar
 * @example
 * ```ts
 * import { publicHolidaysOf } from 'cqp-mo';
 *
 * publicHolidaysOf(2027, 'alsace-moselle').includes('2027-03-26'); // => true
 * publicHolidaysOf(2027, 'france').includes('2027-03-26'); // => false
 * ```
 */
export function publicHolidaysOf(year: number, calendar: PublicHolidayCalendar): IsoDay[] {
  if (!Number.isInteger(year) || year < 1 || year > 9999) {
    throw new CqpMoError('invalid-number', '', 'expected a year from 1 to 9999');
  }
  if (!publicHolidayCalendars.includes(calendar)) {
    throw new CqpMoError('unknown-id', '', `expected one of ${publicHolidayCalendars.join(', ')}`);
  }
  const { dates, fromEaster }: Holidays = holidays[calendar];
  const easter = easterOf(year);
  const days = [
    ...dates.map((date) => dateOf(year, date)),
    ...fromEaster.map((offset) => addDays(easter, offset)),
  ];
  return [...new Set(days)].sort();
}
