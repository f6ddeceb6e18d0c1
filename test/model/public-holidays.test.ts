import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { easterOf, publicHolidaysOf, type PublicHolidayCalendar } from '../../src/model/public-holidays.js';

/** The public holidays of a year as the package `date-holidays` lists them, each day once. */
function listed(holidays: Holidays, year: number): string[] {
  const days = holidays
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));
  return [...new Set(days)].sort();
}

describe('publicHolidaysOf', () => {
  const rows: [department: string | undefined, calendar: PublicHolidayCalendar][] = [
    [undefined, 'france'],
    ['57', 'alsace-moselle'],
    ['67', 'alsace-moselle'],
    ['68', 'alsace-moselle'],
  ];
  it.each(rows)('agrees with date-holidays from 2000 to 2100 (department %s: %s)', (department, calendar) => {
    const holidays = department === undefined ? new Holidays('FR') : new Holidays('FR', department);
    for (let year = 2000; year <= 2100; year += 1) {
      expect(publicHolidaysOf(year, calendar)).toEqual(listed(holidays, year));
    }
  });

  it('lists the eleven days of 2027', () => {
    expect(publicHolidaysOf(2027, 'france')).toEqual([
      '2027-01-01',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-08',
      '2027-05-17',
      '2027-07-14',
      '2027-08-15',
      '2027-11-01',
      '2027-11-11',
      '2027-12-25',
    ]);
  });

  it('lists a day once when Ascension is the first of May', () => {
    expect(publicHolidaysOf(2008, 'france')).toHaveLength(10);
  });

  it.each([
    [0, 'france', 'invalid-number', 'expected a year from 1 to 9999'],
    [10_000, 'france', 'invalid-number', 'expected a year from 1 to 9999'],
    [2027.5, 'france', 'invalid-number', 'expected a year from 1 to 9999'],
    [Number.NaN, 'france', 'invalid-number', 'expected a year from 1 to 9999'],
    ['2027', 'france', 'invalid-number', 'expected a year from 1 to 9999'],
    [2027, 'belgium', 'unknown-id', 'expected one of france, alsace-moselle, none'],
    [2027, undefined, 'unknown-id', 'expected one of france, alsace-moselle, none'],
    [2027, '__proto__', 'unknown-id', 'expected one of france, alsace-moselle, none'],
  ])('refuses the year %j with the calendar %j', (year, calendar, code, explanation) => {
    const list = (): unknown => publicHolidaysOf(year as number, calendar as PublicHolidayCalendar);
    expect(list).toThrow(expect.objectContaining({ code, pointer: '' }) as Error);
    expect(list).toThrow(explanation);
  });

  it('lists those of the first year and of the last', () => {
    expect(publicHolidaysOf(1, 'france')[0]).toBe('0001-01-01');
    expect(publicHolidaysOf(9999, 'france').at(-1)).toBe('9999-12-25');
  });

  it('lists nothing where there are none', () => {
    expect(publicHolidaysOf(2027, 'none')).toEqual([]);
  });
});

describe('easterOf', () => {
  it.each([
    ['the earliest', 1818, '1818-03-22'],
    ['the latest', 1943, '1943-04-25'],
    ['19 April where the cycle alone would give 26', 1981, '1981-04-19'],
    ['18 April where the cycle alone would give 25', 1954, '1954-04-18'],
    ['the latest of this century', 2038, '2038-04-25'],
  ])('finds %s', (_, year, day) => {
    expect(easterOf(year)).toBe(day);
  });
});
