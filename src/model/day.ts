import { CqpMoError } from './error.js';

/**
 * A calendar day without time zone, as text `YYYY-MM-DD`, from `0001-01-01` to `9999-12-31`. Days compare as
 * texts: `a < b` is "a comes before b".
 */
export type IsoDay = string;

const dash = 45;
const zero = 48;

/** The digit at a place of a text; NaN for any other character. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - zero;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

function twoDigits(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1);
}

function yearOf(day: string): number {
  return twoDigits(day, 0) * 100 + twoDigits(day, 2);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Tells whether a value is a calendar day that exists, as text `YYYY-MM-DD`.
 *
 * @param value - anything
 * @returns false for another form (`27/01/2027`) and for a day that does not exist (`2027-02-30`)
 * @example
 * ```ts
 * import { isIsoDay } from 'cqp-mo';
 *
 * isIsoDay('2028-02-29'); // => true
 * isIsoDay('2027-02-29'); // => false
 * ```
 */
export function isIsoDay(value: unknown): value is IsoDay {
  if (typeof value !== 'string' || value.length !== 10) return false;
  if (value.charCodeAt(4) !== dash || value.charCodeAt(7) !== dash) return false;
  const year = yearOf(value);
  const month = twoDigits(value, 5);
  const date = twoDigits(value, 8);
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/**
 * Tells whether a value is a calendar day that a path may bear: one of the years 1900 to 2999. Others are slips
 * of the pen (`0207-01-11`) or stand for "never", and delays could not be counted from them.
 *
 * @param value - anything
 * @returns false for what is no calendar day and for one of another century
 * @example
 * ```ts
 * import { isPathDay } from 'cqp-mo';
 *
 * isPathDay('2027-01-11'); // => true
 * isPathDay('9999-12-31'); // => false
 * ```
 */
export function isPathDay(value: unknown): value is IsoDay {
  return isIsoDay(value) && value >= '1900' && value < '3000';
}

/** Throws `invalid-day` when a value is no calendar day. */
export function requireDay(day: unknown): void {
  if (isIsoDay(day)) return;
  const found = typeof day === 'string' ? JSON.stringify(day) : `a value of type ${typeof day}`;
  throw new CqpMoError('invalid-day', '', `${found} is not a calendar day`);
}

function requireWhole(count: number): void {
  if (!Number.isSafeInteger(count)) throw new CqpMoError('invalid-number', '', 'expected a whole number');
}

function write(year: number, month: number, date: number): IsoDay {
  if (year < 1 || year > 9999) throw new CqpMoError('invalid-day', '', 'the year is not 1 to 9999');
  const pad = year > 999 ? '' : '0'.repeat(4 - String(year).length);
  return `${pad}${String(year)}-${month < 10 ? '0' : ''}${String(month)}-${date < 10 ? '0' : ''}${String(date)}`;
}

/**
 * Adds calendar months: the same day number, or the last day of a shorter month. That reading of "months"
 * is ours; the documents state delays without it.
 *
 * @param day - the day to start from
 * @param months - whole months, negative to go back
 * @returns the day reached
 * @throws CqpMoError `invalid-day` when `day` does not exist or the result leaves the years 1 to 9999,
 * `invalid-number` when `months` is not whole
 * @example
 * ```ts
 * import { addMonths } from 'cqp-mo';
 *
 * addMonths('2027-08-31', 6); // => '2028-02-29'
 * ```
 */
export function addMonths(day: IsoDay, months: number): IsoDay {
  requireDay(day);
  requireWhole(months);
  const count = yearOf(day) * 12 + twoDigits(day, 5) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return write(year, month, Math.min(twoDigits(day, 8), daysInMonth(year, month)));
}

export function compareDays(a: IsoDay, b: IsoDay): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days since 0000-03-01: years that start in March put the leap day last. */
export function dayNumber(day: IsoDay): number {
  requireDay(day);
  const month = twoDigits(day, 5);
  const year = yearOf(day) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return year * 365 + leapDays + daysBeforeMonth + twoDigits(day, 8) - 1;
}

export function dayOfNumber(number: number): IsoDay {
  const daysInEra = 146_097;
  const era = Math.floor(number / daysInEra);
  const inEra = number - era * daysInEra;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (yearInEra * 365 + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return write(era * 400 + yearInEra + (month < 3 ? 1 : 0), month, date);
}

/**
 * Adds calendar days.
 *
 * @param day - the day to start from
 * @param days - whole days, negative to go back
 * @returns the day reached
 * @throws CqpMoError `invalid-day` when `day` does not exist or the result leaves the years 1 to 9999,
 * `invalid-number` when `days` is not whole
 * @example
 * ```ts
 * import { addDays } from 'cqp-mo';
 *
 * addDays('2027-12-31', 1); // => '2028-01-01'
 * ```
 */
export function addDays(day: IsoDay, days: number): IsoDay {
  const from = dayNumber(day);
  requireWhole(days);
  return dayOfNumber(from + days);
}

/**
 * Counts the calendar days from one day to another.
 *
 * @param from - the first day
 * @param to - the last day
 * @returns whole days, negative when `to` is earlier
 * @throws CqpMoError `invalid-day` when a day does not exist
 * @example
 * ```ts
 * import { daysBetween } from 'cqp-mo';
 *
 * daysBetween('2028-02-28', '2028-03-01'); // => 2
 * ```
 */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Counts the whole months from one day to another: the most months that can be added to `from` without
 * going past `to`.
 *
 * @param from - the first day
 * @param to - the last day
 * @returns whole months, negative (and the same count) when the days are given the other way round
 * @throws CqpMoError `invalid-day` when a day does not exist
 * @example
 * ```ts
 * import { monthsBetween } from 'cqp-mo';
 *
 * monthsBetween('2027-08-31', '2028-02-29'); // => 6
 * monthsBetween('2027-08-31', '2028-02-28'); // => 5
 * ```
 */
export function monthsBetween(from: IsoDay, to: IsoDay): number {
  requireDay(from);
  requireDay(to);
  if (to < from) return 0 - monthsBetween(to, from); // never minus zero
  const months = (yearOf(to) - yearOf(from)) * 12 + twoDigits(to, 5) - twoDigits(from, 5);
  return addMonths(from, months) <= to ? months : months - 1;
}

/**
 * Gives the day of the week, numbered as ISO 8601 does.
 *
 * @param day - a calendar day
 * @returns 1 for Monday to 7 for Sunday
 * @throws CqpMoError `invalid-day` when the day does not exist
 * @example
 * ```ts
 * import { weekdayOf } from 'cqp-mo';
 *
 * weekdayOf('2027-01-11'); // => 1
 * ```
 */
export function weekdayOf(day: IsoDay): number {
  return ((dayNumber(day) + 2) % 7) + 1;
}
